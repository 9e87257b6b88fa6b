import Book
import FoundationEssentials
import Media

/// An image that is written out in its own address.
///
/// - Source: RFC 2397.
enum DataImage {
  static func isOne(_ address: String) -> Bool { address.prefix(5).lowercased() == "data:" }

  /// What the address holds, by its bytes; the media type that it names plays no part.
  ///
  /// - Parameter file: a name for the image that no file has.
  static func lookUp(_ address: String, file: String) -> ImageLookup {
    guard let bytes = bytes(of: address), let header = ImageHeader.read(bytes) else {
      return .unusable("it is of no format that books can hold")
    }
    if header.format == .svg {
      return ImageAsset(drawing: bytes, file: file).map { .found($0) } ?? .unusable("the drawing can't be read")
    }
    return .found(ImageAsset(file: file, header: header, contents: .bytes(bytes)))
  }

  private static func bytes(of address: String) -> [UInt8]? {
    guard let comma = address.firstIndex(of: ",") else { return nil }
    let data = LinkAddress.decoded(address[comma...].dropFirst())
    guard address[..<comma].lowercased().hasSuffix(";base64") else { return Array(data.utf8) }
    return Data(base64Encoded: data, options: .ignoreUnknownCharacters).map { Array($0) }
  }
}

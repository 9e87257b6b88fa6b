import Media
import Testing

struct ImageHeaderTests {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 2, 0, 0, 0, 3]
  static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 2, 0xFF, 0xC2, 0, 11, 8, 0, 5, 1, 0,
  ]
  static let gif: [UInt8] = Array("GIF89a".utf8) + [7, 0, 8, 1]
  static let webp: [UInt8] = Array("RIFF    WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 1, 1, 0]
  static let lossless: [UInt8] = Array("RIFF    WEBPVP8L".utf8) + [0, 0, 0, 0, 0x2F, 0x03, 0x40, 0x00, 0x00]
  static let lossy: [UInt8] =
    Array("RIFF    WEBPVP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x10, 0x40, 0x20, 0]

  @Test(
    "Format and size are read from the bytes alone",
    arguments: [
      (png, ImageHeader(.png, width: 258, height: 3)), (jpeg, ImageHeader(.jpeg, width: 256, height: 5)),
      (gif, ImageHeader(.gif, width: 7, height: 264)), (webp, ImageHeader(.webp, width: 10, height: 258)),
      (lossless, ImageHeader(.webp, width: 4, height: 2)), (lossy, ImageHeader(.webp, width: 16, height: 32)),
    ])
  func sizes(bytes: [UInt8], header: ImageHeader) {
    #expect(ImageHeader.read(bytes) == header)
  }

  @Test(
    "A drawing's size is in CSS pixels, from its lengths or its box",
    arguments: [
      ("<svg width='10' height='20px'/>", 10, 20), ("<svg width='1in' height='72pt'/>", 96, 96),
      ("<svg width='100%' height='100%' viewBox='0 0 30 40'/>", 30, 40),
      ("<?xml version='1.0'?><!-- c --><svg viewBox='0,0,30,40' width='60'><g", 60, 80),
    ])
  func drawings(text: String, width: Int, height: Int) {
    #expect(ImageHeader.read(Array(text.utf8)) == ImageHeader(.svg, width: width, height: height))
  }

  @Test("A drawing that does not tell its size is one all the same")
  func unsized() {
    #expect(ImageHeader.read(Array("<svg/>".utf8)) == ImageHeader(.svg, width: nil, height: nil))
  }

  @Test(
    "Bytes that are no image, or one that is cut off, give nothing",
    arguments: [png, jpeg, gif, webp, lossless, lossy])
  func cutOff(bytes: [UInt8]) {
    for length in 0..<bytes.count - 1 {
      #expect(ImageHeader.read(Array(bytes.prefix(length))) == nil)
    }
  }

  @Test(
    "An image without pixels, and other files, are none",
    arguments: ["", "<html/>", "text", "RIFF", "GIF89a\0\0\0\0"])
  func noImage(text: String) {
    #expect(ImageHeader.read(Array(text.utf8)) == nil)
  }
}

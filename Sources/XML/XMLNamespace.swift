/// The namespaces that the compiler meets, by their URI.
public enum XMLNamespace {
  public static let xml = "http://www.w3.org/XML/1998/namespace"
  public static let xhtml = "http://www.w3.org/1999/xhtml"
  public static let svg = "http://www.w3.org/2000/svg"
  public static let xlink = "http://www.w3.org/1999/xlink"
  public static let mathML = "http://www.w3.org/1998/Math/MathML"
  public static let epub = "http://www.idpf.org/2007/ops"
}

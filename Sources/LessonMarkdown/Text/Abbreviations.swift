/// Words with a period behind which no line should break.
///
/// Source: Pandoc's default list of abbreviations.
enum Abbreviations {
  static func contains(_ word: String) -> Bool {
    all.contains(word)
  }

  /// The length of the longest one, in bytes.
  static let longest = 8

  private static let all = Set(
    """
    aet. aetat. al. Apr. Aug. bk. Bros. c. Capt. cf. ch. chap. chs. Co. col. Corp. cp. d. Dec. Dr. e.g. ed. eds.
    esp. f. fasc. Feb. ff. fig. fl. fol. fols. Fr. Gen. Gov. Hon. i.e. ill. Inc. incl. Jan. Jr. Jul. Jun. Ltd. M.A.
    M.D. Mar. Mr. Mrs. Ms. n. n.b. nn. No. Nov. Oct. p. Ph.D. pp. Pres. Prof. pt. q.v. Rep. Rev. s.v. s.vv. saec.
    sec. Sen. Sep. Sept. Sgt. Sr. St. univ. viz. vol. vs.
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

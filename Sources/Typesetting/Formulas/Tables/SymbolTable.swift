/// The signs that have a name in TeX, or that TeX gives a class to.
///
/// Each line of the table begins with a character, and goes on with its names.
/// - Source: The Comprehensive LaTeX Symbol List; unicode-math's symbol table; plain TeX, LaTeX, amssymb.
enum SymbolTable {
  /// The sign of a command, by its name without the backslash.
  static let named: [String: Symbol] = {
    var result: [String: Symbol] = [:]
    for (kind, lines) in classes {
      for line in lines.split(separator: "\n") {
        let words = line.split(separator: " ")
        for name in words.dropFirst() { result[String(name)] = Symbol(text: String(words[0]), kind: kind) }
      }
    }
    return result
  }()

  /// The sign that a character is, where it isn't a letter.
  static let characters: [Unicode.Scalar: Symbol] = {
    var result: [Unicode.Scalar: Symbol] = [:]
    for (kind, lines) in classes {
      for line in lines.split(separator: "\n") {
        guard let character = line.unicodeScalars.first, line.unicodeScalars.dropFirst().first ?? " " == " " else {
          continue
        }
        if result[character] == nil { result[character] = Symbol(text: String(character), kind: kind) }
      }
    }
    // as TeX reads these keys
    result["-"] = Symbol(text: "−", kind: .binary)
    result["*"] = Symbol(text: "*", kind: .binary)
    result["|"] = Symbol(text: "|", kind: .fence)
    result["‖"] = Symbol(text: "‖", kind: .fence)
    result["/"] = Symbol(text: "/", kind: .slash)
    return result
  }()

  private static let classes: [(Symbol.Kind, String)] = [
    (.upright, uprights), (.letter, letters), (.large(.whenDisplayed), largeOperators), (.large(.never), integrals),
    (.binary, binaries), (.relation, relations + arrows), (.opening, openings), (.closing, closings),
    (.punctuation, punctuation), (.fence, fences), (.slash, slashes),
  ]

  private static let letters = """
    α alpha
    β beta
    γ gamma
    δ delta
    ϵ epsilon
    ε varepsilon
    ζ zeta
    η eta
    θ theta
    ϑ vartheta
    ι iota
    κ kappa
    ϰ varkappa
    λ lambda
    μ mu
    ν nu
    ξ xi
    ο omicron
    π pi
    ϖ varpi
    ρ rho
    ϱ varrho
    σ sigma
    ς varsigma
    τ tau
    υ upsilon
    ϕ phi
    φ varphi
    χ chi
    ψ psi
    ω omega
    ϝ digamma
    ı imath
    ȷ jmath
    ℓ ell
    ∂ partial
    Γ varGamma
    Δ varDelta
    Θ varTheta
    Λ varLambda
    Ξ varXi
    Π varPi
    Σ varSigma
    Υ varUpsilon
    Φ varPhi
    Ψ varPsi
    Ω varOmega

    """

  private static let uprights = """
    Γ Gamma
    Δ Delta
    Θ Theta
    Λ Lambda
    Ξ Xi
    Π Pi
    Σ Sigma
    Υ Upsilon
    Φ Phi
    Ψ Psi
    Ω Omega
    Α Alpha
    Β Beta
    Ε Epsilon
    Ζ Zeta
    Η Eta
    Ι Iota
    Κ Kappa
    Μ Mu
    Ν Nu
    Ο Omicron
    Ρ Rho
    Τ Tau
    Χ Chi
    ∇ nabla
    ∞ infty infin
    ℏ hbar hslash
    ℑ Im
    ℜ Re
    ℘ wp
    ℵ aleph alefsym
    ℶ beth
    ℷ gimel
    ℸ daleth
    ∀ forall
    ∃ exists exist
    ∄ nexists
    ∅ emptyset varnothing empty O
    ¬ neg lnot
    ⊤ top
    ⊥ bot
    ∠ angle
    ∡ measuredangle
    ∢ sphericalangle
    △ triangle
    ▽ triangledown
    □ square Box
    ■ blacksquare
    ◊ lozenge Diamond
    ⧫ blacklozenge
    ▲ blacktriangle
    ▼ blacktriangledown
    ★ bigstar
    ♣ clubsuit clubs
    ♢ diamondsuit diamonds
    ♡ heartsuit hearts
    ♠ spadesuit spades
    ♭ flat
    ♮ natural
    ♯ sharp
    ′ prime
    ‵ backprime
    … ldots dots dotsc dotso mathellipsis textellipsis
    ⋯ cdots dotsb dotsm dotsi
    ⋮ vdots
    ⋱ ddots
    ⋰ iddots
    % %
    $ $ textdollar mathdollar
    # #
    & &
    _ _ textunderscore
    § S
    ¶ P
    † dag
    ‡ ddag
    © copyright
    ® circledR
    Ⓢ circledS
    £ pounds mathsterling
    ¥ yen
    € euro texteuro
    ° degree textdegree
    ✓ checkmark
    ✠ maltese
    ð eth
    Å AA Angstrom
    å aa
    Æ AE
    æ ae
    Ø OE
    œ oe
    ß ss
    ℧ mho
    Ⅎ Finv
    ⅁ Game
    ∁ complement
    𝕜 Bbbk
    ╱ diagup
    ╲ diagdown
    µ micro
    Ω ohm
    ‰ perthousand
    − textminus
    ∎ qed QED
    . .
    @ @

    """

  private static let largeOperators = """
    ∑ sum
    ∏ prod
    ∐ coprod
    ⋂ bigcap
    ⋃ bigcup
    ⨆ bigsqcup
    ⨅ bigsqcap
    ⋁ bigvee
    ⋀ bigwedge
    ⨁ bigoplus
    ⨂ bigotimes
    ⨀ bigodot
    ⨄ biguplus

    """

  private static let integrals = """
    ∫ int intop smallint
    ∬ iint
    ∭ iiint
    ⨌ iiiint
    ∮ oint
    ∯ oiint
    ∰ oiiint
    ∱ intclockwise
    ∲ varointclockwise
    ∳ ointctrclockwise
    ⨍ fint

    """

  private static let binaries = """
    + plus
    ± pm plusmn
    ∓ mp
    × times
    ÷ div
    ∗ ast
    ⋅ cdot sdot
    · cdotp centerdot
    ∘ circ
    ∙ bullet
    ⋆ star
    ∩ cap
    ∪ cup
    ⊎ uplus
    ⊓ sqcap
    ⊔ sqcup
    ∧ wedge land
    ∨ vee lor
    ∖ setminus
    ∖ smallsetminus
    ≀ wr
    ⋄ diamond
    △ bigtriangleup
    ▽ bigtriangledown
    ◃ triangleleft
    ▹ triangleright
    ⊲ lhd
    ⊳ rhd
    ⊴ unlhd
    ⊵ unrhd
    ⊕ oplus
    ⊖ ominus
    ⊗ otimes
    ⊘ oslash
    ⊙ odot
    ◯ bigcirc
    † dagger
    ‡ ddagger
    ⨿ amalg
    ⋉ ltimes
    ⋊ rtimes
    ⋋ leftthreetimes
    ⋌ rightthreetimes
    ⊛ circledast
    ⊚ circledcirc
    ⊝ circleddash
    ∔ dotplus
    ⋒ Cap doublecap
    ⋓ Cup doublecup
    ⊼ barwedge
    ⊻ veebar
    ⩞ doublebarwedge
    ⊟ boxminus
    ⊞ boxplus
    ⊡ boxdot
    ⊠ boxtimes
    ⋇ divideontimes
    ⊺ intercal
    ⋎ curlyvee
    ⋏ curlywedge
    ⊕ xor

    """

  private static let relations = """
    = eq
    < lt
    > gt
    : ratio
    ≤ leq le
    ≥ geq ge
    ⩽ leqslant
    ⩾ geqslant
    ≦ leqq
    ≧ geqq
    ≠ neq ne
    ≪ ll
    ≫ gg
    ⋘ lll llless
    ⋙ ggg gggtr
    ≺ prec
    ≻ succ
    ⪯ preceq
    ⪰ succeq
    ≼ preccurlyeq
    ≽ succcurlyeq
    ⋞ curlyeqprec
    ⋟ curlyeqsucc
    ≾ precsim
    ≿ succsim
    ⪷ precapprox
    ⪸ succapprox
    ∼ sim
    ≃ simeq
    ≈ approx
    ≊ approxeq
    ≅ cong
    ≡ equiv
    ≍ asymp
    ∝ propto varpropto
    ≐ doteq
    ≑ Doteq doteqdot
    ≒ fallingdotseq
    ≓ risingdotseq
    ≜ triangleq
    ≝ eqdef
    ≔ coloneqq coloneq
    ≕ eqqcolon
    ∷ Colon dblcolon
    ≗ circeq
    ≖ eqcirc
    ≏ bumpeq
    ≎ Bumpeq
    ∽ backsim
    ⋍ backsimeq
    ∼ thicksim
    ≈ thickapprox
    ≂ eqsim
    ⊂ subset sub
    ⊃ supset sup_
    ⊆ subseteq sube
    ⊇ supseteq supe
    ⊊ subsetneq varsubsetneq
    ⊋ supsetneq varsupsetneq
    ⫅ subseteqq
    ⫆ supseteqq
    ⫋ subsetneqq
    ⫌ supsetneqq
    ⋐ Subset
    ⋑ Supset
    ⊏ sqsubset
    ⊐ sqsupset
    ⊑ sqsubseteq
    ⊒ sqsupseteq
    ∈ in isin
    ∋ ni owns
    ∉ notin
    ∌ notni
    ∣ mid
    ∤ nmid
    ∥ parallel
    ∦ nparallel
    ∣ shortmid
    ∥ shortparallel
    ⊥ perp
    ⫫ Perp
    ⊢ vdash
    ⊣ dashv
    ⊨ models vDash
    ⊩ Vdash
    ⊪ Vvdash
    ⊬ nvdash
    ⊭ nvDash
    ⊮ nVdash
    ⊯ nVDash
    ⋈ bowtie Join
    ⌣ smile smallsmile
    ⌢ frown smallfrown
    ≬ between
    ⋔ pitchfork
    ∴ therefore
    ∵ because
    ⊲ vartriangleleft
    ⊳ vartriangleright
    ⊴ trianglelefteq
    ⊵ trianglerighteq
    ⋪ ntriangleleft
    ⋫ ntriangleright
    ⋬ ntrianglelefteq
    ⋭ ntrianglerighteq
    ◀ blacktriangleleft
    ▶ blacktriangleright
    ≲ lesssim
    ≳ gtrsim
    ⪅ lessapprox
    ⪆ gtrapprox
    ≶ lessgtr
    ≷ gtrless
    ⋚ lesseqgtr
    ⋛ gtreqless
    ⪋ lesseqqgtr
    ⪌ gtreqqless
    ⋖ lessdot
    ⋗ gtrdot
    ⪕ eqslantless
    ⪖ eqslantgtr
    ≮ nless
    ≯ ngtr
    ≰ nleq nleqslant nleqq
    ≱ ngeq ngeqslant ngeqq
    ⪇ lneq
    ⪈ gneq
    ≨ lneqq lvertneqq
    ≩ gneqq gvertneqq
    ⋦ lnsim
    ⋧ gnsim
    ⪉ lnapprox
    ⪊ gnapprox
    ⊀ nprec
    ⊁ nsucc
    ⋠ npreceq
    ⋡ nsucceq
    ⋨ precnsim
    ⋩ succnsim
    ⪹ precnapprox
    ⪺ succnapprox
    ⪵ precneqq
    ⪶ succneqq
    ≁ nsim
    ≇ ncong
    ⊄ nsubset
    ⊅ nsupset
    ⊈ nsubseteq
    ⊉ nsupseteq
    ϶ backepsilon

    """

  private static let arrows = """
    → to rightarrow rarr
    ← gets leftarrow larr
    ↔ leftrightarrow harr
    ⇒ Rightarrow rArr implies_
    ⇐ Leftarrow lArr
    ⇔ Leftrightarrow hArr
    ⟶ longrightarrow
    ⟵ longleftarrow
    ⟷ longleftrightarrow
    ⟹ Longrightarrow implies
    ⟸ Longleftarrow impliedby
    ⟺ Longleftrightarrow iff
    ↦ mapsto
    ⟼ longmapsto
    ↑ uparrow uarr
    ↓ downarrow darr
    ↕ updownarrow
    ⇑ Uparrow
    ⇓ Downarrow
    ⇕ Updownarrow
    ↗ nearrow
    ↘ searrow
    ↙ swarrow
    ↖ nwarrow
    ↩ hookleftarrow
    ↪ hookrightarrow
    ↼ leftharpoonup
    ⇀ rightharpoonup
    ↽ leftharpoondown
    ⇁ rightharpoondown
    ⇌ rightleftharpoons
    ⇋ leftrightharpoons
    ↿ upharpoonleft
    ↾ upharpoonright restriction
    ⇃ downharpoonleft
    ⇂ downharpoonright
    ⇝ leadsto rightsquigarrow
    ↭ leftrightsquigarrow
    ⇇ leftleftarrows
    ⇉ rightrightarrows
    ⇈ upuparrows
    ⇊ downdownarrows
    ⇆ leftrightarrows
    ⇄ rightleftarrows
    ⇚ Lleftarrow
    ⇛ Rrightarrow
    ↞ twoheadleftarrow
    ↠ twoheadrightarrow
    ↢ leftarrowtail
    ↣ rightarrowtail
    ↫ looparrowleft
    ↬ looparrowright
    ↶ curvearrowleft
    ↷ curvearrowright
    ↺ circlearrowleft
    ↻ circlearrowright
    ↰ Lsh
    ↱ Rsh
    ⇠ dashleftarrow
    ⇢ dashrightarrow
    ⊸ multimap
    ↚ nleftarrow
    ↛ nrightarrow
    ↮ nleftrightarrow
    ⇍ nLeftarrow
    ⇏ nRightarrow
    ⇎ nLeftrightarrow

    """

  private static let openings = """
    (
    [ lbrack
    { { lbrace
    ⟨ langle
    ⌈ lceil
    ⌊ lfloor
    ⌜ ulcorner
    ⌞ llcorner
    | lvert
    ‖ lVert
    ⟦ llbracket
    ⟮ lgroup
    ⎰ lmoustache

    """

  private static let closings = """
    )
    ] rbrack
    } } rbrace
    ⟩ rangle
    ⌉ rceil
    ⌋ rfloor
    ⌝ urcorner
    ⌟ lrcorner
    | rvert
    ‖ rVert
    ⟧ rrbracket
    ⟯ rgroup
    ⎱ rmoustache
    !
    ?

    """

  private static let fences = """
    | vert
    ‖ | Vert

    """

  private static let slashes = """
    ∕ slash
    \u{5C} backslash

    """

  private static let punctuation = """
    ,
    ;
    : colon

    """
}

extension FileProblem {
  /// Why the file was not taken, and what can be sent instead.
  public var sentence: String {
    switch self {
    case .empty: "Filen är tom."
    case .unknownKind: "Filen är av ett slag som inte tas emot. \(Self.taken)"
    case .macros:
      "Filen innehåller makron, alltså ett program. Spara den utan makron, till exempel som docx "
        + "eller xlsx, och skicka den igen."
    case .encrypted: "Filen är låst med lösenord. Spara den utan lösenord och skicka den igen."
    case .notUTF8:
      "Texten i filen har en teckenkodning som inte tas emot. Spara filen i UTF-8 och skicka den "
        + "igen."
    case .misnamed(let kind):
      "Filen är \(kind.swedish), men namnet säger något annat. Ge den ett namn som slutar på "
        + ".\(kind.endings[0]) och skicka den igen."
    case .tooComplex: "Filen är packad så att den inte går att öppna säkert. \(Self.taken)"
    case .damaged: "Filen är skadad och går inte att öppna. Spara den på nytt och skicka den igen."
    case .tooLarge(let megabytes): "Filen är för stor. En fil får vara högst \(megabytes) MB."
    }
  }

  /// The kinds that are taken, as a sentence.
  public static let taken =
    "Det går att skicka PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), OpenDocument (odt och "
    + "ods), bilder (png och jpg) och ren text (txt och csv)."
}

extension FileKind {
  /// What such a file is called, with its article.
  public var swedish: String {
    switch self {
    case .pdf: "en PDF"
    case .docx: "ett Worddokument"
    case .xlsx: "en Excelarbetsbok"
    case .pptx: "en PowerPointpresentation"
    case .odt: "ett OpenDocument-dokument"
    case .ods: "ett OpenDocument-kalkylblad"
    case .png: "en PNG-bild"
    case .jpeg: "en JPEG-bild"
    case .text: "en textfil"
    case .csv: "en CSV-fil"
    }
  }
}

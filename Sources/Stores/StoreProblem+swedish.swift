import Governance

extension StoreProblem {
  /// The problem in words, with what to do about it.
  public var sentence: String {
    journalSentence ?? openingSentence ?? diskSentence
  }

  private var journalSentence: String? {
    switch self {
    case .conflict(let expected, let actual):
      "Diariet har ändrats under tiden (väntade nummer \(expected), fann \(actual)). Försök igen."
    case .repeated(let command):
      "Kommandot \(command) har redan utförts. Inget mer har sparats."
    case .repeatedPart(let ref):
      "Två texter i samma händelse heter \(ref.part). Inget har sparats."
    case .broken(let sequence, let flaw):
      "Post \(sequence) i diariet går inte att läsa: \(flaw.sentence) "
        + "Kör samklang verify och återställ sedan från en säkerhetskopia."
    default: nil
    }
  }

  private var openingSentence: String? {
    switch self {
    case .missingFolder(let path):
      "Mappen för \(path) finns inte. Skapa mappen eller ange en annan plats."
    case .missingFile(let path):
      "Filen \(path) finns inte. Kontrollera sökvägen."
    case .isFolder(let path):
      "\(path) är en mapp. Ange en fil."
    case .notDatabase(let path):
      "\(path) är inte ett diarium. Kontrollera sökvägen; filen har inte ändrats."
    case .otherDatabase(let path):
      "\(path) är en databas som hör till ett annat program. Ange en annan fil; den här har inte "
        + "ändrats."
    case .laterVersion(let path, let found, let known):
      "\(path) är skriven av en senare version av Samklang (format \(found), det här programmet "
        + "läser till och med \(known)). Uppgradera programmet."
    case .noPermission(let path):
      "Du har inte rätt att läsa eller skriva \(path). Ändra rättigheterna för filen och mappen, "
        + "eller kör som en annan användare."
    case .readOnly(let path):
      "\(path) är öppnad enbart för läsning. Inget har sparats."
    case .heldByAnother(let path):
      "\(path) används redan av ett annat Samklang. Stäng det först, eller ange en annan fil."
    case .alreadyExists(let path):
      "\(path) finns redan och skrivs inte över. Ange ett annat namn eller flytta filen."
    case .busy(let path):
      "\(path) är upptagen just nu. Inget har sparats. Försök igen om en stund."
    default: nil
    }
  }

  private var diskSentence: String {
    switch self {
    case .corrupt(let path):
      "\(path) är skadad. Återställ från en säkerhetskopia med samklang restore."
    case .notYetWiped(let path):
      "Texterna är gallrade men spår av dem kan finnas kvar i \(path), eftersom filen används. "
        + "Upprepa gallringen när inget annat läser den."
    case .damagedBlob(let digest):
      "Den sparade filen \(digest) är skadad. Hämta den ur en säkerhetskopia."
    case .damagedBackup(let path, let sequence, let flaw):
      "Säkerhetskopian \(path) är skadad vid post \(sequence): \(flaw.sentence) Inget har ändrats. "
        + "Använd en annan kopia."
    case .diskFull(let path):
      "Disken är full. Inget har sparats i \(path). Frigör utrymme och försök igen."
    case .diskFailed(let detail):
      "Disken svarade med ett fel (\(detail)). Inget har sparats. Kontrollera disken och starta "
        + "om programmet."
    default: ""
    }
  }
}

extension Flaw {
  /// The flaw in words.
  public var sentence: String {
    switch self {
    case .missing: "Posten saknas."
    case .unreadable: "Posten går inte att tolka."
    case .hash: "Innehållet stämmer inte med kontrollsumman."
    case .text(let part): "Texten \(part) är inte den som registrerades."
    case .foreignText(let part): "Texten \(part) hör inte till posten."
    }
  }
}

extension Verification {
  /// The outcome in words.
  public var sentence: String {
    switch self {
    case .sound(let head):
      "Diariet är helt: \(head.sequence) poster. Sista kontrollsumman är \(head.hash)."
    case .broken(let sequence, let flaw):
      "Diariet är brutet vid post \(sequence). \(flaw.sentence)"
    case .truncated(let missing, let head):
      "Diariet saknar kontrollsumman \(missing). Antingen har slutet kapats, eller så hör summan "
        + "till ett annat diarium. Diariet har nu \(head.sequence) poster."
    }
  }
}

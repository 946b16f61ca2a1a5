import ArgumentParser
import Diagnostics
import Stores

/// What the program says of itself and of what went wrong.
enum Help {
  static let program = "Samklang: samverkan i vården, driven av sina egna uppdrag."
  static let serve = "Startar webbplatsen på ett diarium."
  static let check = "Granskar uppdrag och nätverk och visar alla problem på en gång."
  static let clauses =
    "Visar var varje klausul i grunddokumenten finns och vilka test som visar den."
  static let load = "Läser in ett eget nätverk med dess uppdrag i diariet."
  static let account = "Öppnar ett konto. Lösenordet läses från standard in."
  static let verify = "Räknar om hela kedjan och namnger den första skadade posten."
  static let backup = "Gör en säkerhetskopia medan webbplatsen är i gång."
  static let restore = "Återställer diariet från en säkerhetskopia. Den gamla filen sparas."
  static let export = "Skriver ut allt i öppna format, med kontrollsummor."
  static let exportFolder: ArgumentHelp = "En tom mapp, eller en som inte finns."
  static let exampleLogins = "Visar exempelkontona."
  static let generate = "Skriver ett påhittat diarium av valfri storlek, för prov och mätning."
  static let bench = "Mäter programmet på den här datorn och skriver siffrorna i en fil."

  static let json: ArgumentHelp = "Skriv svaret som JSON."
  static let checkPath: ArgumentHelp = "En mapp, en nätverksfil eller ett enskilt uppdrag."
  static let examplesFolder: ArgumentHelp = "Mappen med exempelnätverken."
  static let testsFolder: ArgumentHelp = "Mappen med projektets test."
  static let journalFile: ArgumentHelp = "Diariets fil."
  static let emptyJournal: ArgumentHelp = "Ett nytt diariums fil."
  static let years: ArgumentHelp = "Antal år."
  static let regions: ArgumentHelp = "Antal regioner."
  static let seed: ArgumentHelp = "Ett tal som diariet görs av: samma tal ger samma diarium."
  static let benchFile: ArgumentHelp = "Filen att skriva siffrorna i."
  static let benchFolder: ArgumentHelp = "En mapp på den disk som ska mätas."
  static let backupFile: ArgumentHelp = "Säkerhetskopians fil."
  static let verifyHead: ArgumentHelp =
    "En kontrollsumma som ska finnas i kedjan, till exempel från en säkerhetskopia."
  static let port: ArgumentHelp = "Porten, 0 till 65535."
  static let host: ArgumentHelp = "Adressen att lyssna på."
  static let origin: ArgumentHelp =
    "Webbplatsens adress utåt, till exempel https://samklang.example."
  static let oidcIssuer: ArgumentHelp =
    "Adressen till en tjänst att logga in med (OpenID Connect), så som den själv skriver den."
  static let oidcClient: ArgumentHelp = "Det namn som tjänsten känner webbplatsen under."
  static let oidcSecretFile: ArgumentHelp =
    "Filen med webbplatsens hemlighet hos tjänsten. Den kan i stället stå i miljövariabeln SAMKLANG_OIDC_SECRET."
  static let oidcName: ArgumentHelp =
    "Vad tjänsten heter för användarna, till exempel Region Skåne."
  static let noIssuer =
    "Ange tjänstens adress med --oidc-issuer, eller ta bort de andra valen för den."
  static let noClient = "Ange webbplatsens namn hos tjänsten med --oidc-client."
  static let noOrigin =
    "Ange webbplatsens adress utåt med --origin. Dit skickar tjänsten tillbaka den som loggar in."
  static func twoSecrets(_ variable: String) -> String {
    "Hemligheten står både i en fil och i \(variable). Behåll en av dem."
  }
  static func noSecret(_ path: String) -> String {
    "\(path) ska innehålla hemligheten på en rad och inget mer."
  }
  static let smtpURL: ArgumentHelp =
    "E-postservern, till exempel smtp://mail.example.se:587 (STARTTLS) eller smtps://mail.example.se. Utan den hålls mejl kvar i utkorgen."
  static let smtpUser: ArgumentHelp = "Användarnamnet hos e-postservern."
  static let smtpPasswordFile: ArgumentHelp = "En fil med lösenordet hos e-postservern."
  static let smtpCertificates: ArgumentHelp =
    "En fil med certifikat att lita på i stället för systemets, i formatet PEM."
  static let mailFrom: ArgumentHelp = "Adressen som mejl kommer från."
  static let noMailFrom = "Ange med --mail-from vilken adress mejl ska komma från."
  static func notAddress(_ text: String) -> String { "\(text) är ingen e-postadress." }
  static func notServer(_ text: String) -> String {
    "\(text) är ingen e-postserver. Skriv smtp:// eller smtps:// och serverns namn, utan användarnamn och lösenord."
  }
  static let example: ArgumentHelp =
    "Läs in exempelåret om diariet är tomt, och kör på exempeldagen."
  static let accountLogin: ArgumentHelp = "Användarnamnet."
  static let accountName: ArgumentHelp = "Personens namn."
  static let accountAdministrator: ArgumentHelp = "Kontot får administrera installationen."

  static let loadingExample = "Läser in exempelåret. Det tar några sekunder första gången."
  static let noPassword = "Skriv lösenordet på standard in."

  static func serving(_ address: String) -> String { "Samklang är i gång på \(address)" }
  static func cannotListen(_ host: String, _ port: Int) -> String {
    "Det går inte att lyssna på \(host), port \(port). Porten kan vara upptagen, eller adressen fel. "
      + "Välj en annan med --port."
  }
  static func noPort(_ port: Int) -> String {
    "\(port) är ingen port. Ange ett tal från 0 till 65535."
  }
  static func notInRange(_ flag: String, _ value: Int, most: Int) -> String {
    "--\(flag) kan inte vara \(value). Ange ett tal från 1 till \(most)."
  }
  static func notEmpty(_ journal: String) -> String {
    "\(journal) innehåller redan uppgifter. Ange en fil som inte finns."
  }
  static func generated(_ commands: Int, _ journal: String) -> String {
    "\(journal) är skrivet med \(commands) kommandon."
  }
  static func measuring(_ what: String) -> String { "Mäter: \(what)" }
  static func written(_ file: String) -> String { "Siffrorna står i \(file)." }
  static func notStarted(_ program: String) -> String {
    "\(program) går inte att köra. Installera det och försök igen."
  }
  static func notAnswering(_ address: String) -> String { "\(address) svarar inte som väntat." }
  static func noSuchPath(_ path: String) -> String { "\(path) finns inte." }
  static func noYAML(_ path: String) -> String {
    "\(path) innehåller inga filer som slutar på .yaml."
  }
  static func noNetwork(_ path: String) -> String { "\(path) innehåller ingen nätverksfil." }
  static func unreadable(_ path: String) -> String { "\(path) går inte att läsa." }
  static func noHash(_ text: String) -> String {
    "\(text) är ingen kontrollsumma. Den har 64 siffror och bokstäver från a till f."
  }
  static func cannotLoad(_ path: String) -> String {
    "\(path) har fel och har inte lästs in. Kör samklang check för att se alla."
  }
  static func loaded(_ title: String) -> String { "\(title) är inläst." }
  static func accountMade(_ login: String) -> String { "Kontot \(login) är öppnat." }
  static func loginTaken(_ login: String) -> String { "Användarnamnet \(login) är upptaget." }
  static func exampleRefused(_ reason: String) -> String { "Exempelåret stämmer inte: \(reason)" }
  static func notExample(_ journal: String) -> String {
    "\(journal) innehåller riktiga uppgifter. Starta utan --example, eller välj en annan fil."
  }
  static func unexpected(_ kind: String) -> String { "Något oväntat hände (\(kind))." }
  static func backedUp(_ file: String, head: Head) -> String {
    "Säkerhetskopian finns i \(file). Kontrollsumman är \(head.hash)."
  }
  static func restored(_ journal: String, head: Head, aside: String) -> String {
    "\(journal) är återställt, med kontrollsumman \(head.hash). Den gamla filen heter \(aside)."
  }
  static func exported(_ folder: String, events: Int, files: Int) -> String {
    "\(events) händelser och \(files) filer är skrivna till \(folder)."
  }
  static func folderNotEmpty(_ folder: String) -> String {
    "\(folder) är inte tom. Ange en mapp som är tom eller inte finns."
  }
  static func cannotWrite(_ path: String) -> String { "\(path) går inte att skriva." }
  static func checked(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.filter { $0.severity == .error }.count
    let others = diagnostics.count - errors
    return errors == 0 && others == 0 ? "Inga problem." : "\(errors) fel, \(others) anmärkningar."
  }
  static func clauseRow(_ row: ClauseTable.Row) -> String {
    let judged = row.judged ? "bedöms" : "bedöms inte"
    return
      "\(row.id)  \(row.kind)  (\(judged); \(row.tests.count) test; \(row.charters.joined(separator: ", ")))"
  }
  static func clauseSum(_ rows: [ClauseTable.Row]) -> String {
    let judged = rows.filter(\.judged).count
    let tested = rows.filter { !$0.tests.isEmpty }.count
    return "\(rows.count) klausuler, \(judged) bedöms, \(tested) visas av test."
  }
}

extension ExampleAccount {
  /// The account as a line: log-in name, password and role.
  var line: String { "  \(login)  lösenord \(password)  (\(role))" }
}

extension Help {
  /// What is searched for when the search is measured: common words, rare ones, several at once.
  static let searches = [
    "sjukvård", "möten", "samverkan", "vård", "budget", "läkemedel", "hemsjukvård uppföljning",
    "kommunen och regionen", "xylofon",
  ]
}

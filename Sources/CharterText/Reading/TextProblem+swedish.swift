/// What a problem is called: what is wrong, what was expected, and the nearest right word.
struct Words {
  var message: String
  var expected: String?
  var suggestion: String?

  init(_ message: String, expected: String? = nil, suggestion: String? = nil) {
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
  }
}

extension TextProblem {
  var swedish: Words {
    switch self {
    case .empty: Words("filen är tom", expected: "en uppdragsbeskrivning eller ett nätverk")
    case .noTopKey:
      Words(
        "filen är varken en uppdragsbeskrivning eller ett nätverk",
        expected: "charter eller network överst")
    case .sameCharter(let key, let file):
      Words("uppdraget \(key) finns redan i \(file)", expected: "ett eget namn efter charter")
    case .secondNetwork(let file):
      Words("nätverket finns redan i \(file)", expected: "en enda fil med nätverket")
    case .tooLarge(let bytes):
      Words(
        "filen är för stor (\(bytes / 1_000_000) MB)",
        expected: "högst \(TextFile.mostBytes / 1_000_000) MB")
    case .tooManyValues:
      Words("filen har för många värden", expected: "högst \(TextFile.mostValues) värden")
    case .tooDeep:
      Words("för många nivåer inuti varandra", expected: "högst \(TextFile.deepest) nivåer")
    case .notUTF8: Words("filen är inte text i UTF-8", expected: "en textfil sparad som UTF-8")
    case .control(let byte):
      Words("filen innehåller tecken nummer \(byte), som inte är text", expected: "en textfil")
    case .anchor:
      Words("ankare (&) och hänvisningar (*) används inte här", expected: "texten utskriven")
    case .tag(let tag):
      Words(
        "typmärket \(tag) används inte här",
        expected: "värdet utan märke")
    case .keyIsNoText: Words("nyckeln är inte en text", expected: "ett ord följt av kolon")
    case .repeatedKey(let key):
      Words("nyckeln \(key) står två gånger", expected: "varje nyckel en gång")
    case .tooManyRepeats: Words("många nycklar står två gånger", expected: "varje nyckel en gång")
    case .severalDocuments:
      Words("filen innehåller flera dokument", expected: "ett dokument per fil, utan rader med ---")
    case .syntax(let slip): slip.swedish
    }
  }
}

extension TextProblem.Slip {
  fileprivate var swedish: Words {
    switch self {
    case .tab: Words("tabbtecken går inte att använda som indrag", expected: "mellanslag")
    case .startOfWord:
      Words("ett värde kan inte börja med detta tecken", expected: "texten inom citattecken")
    case .colonInText:
      Words(
        "kolon står där det inte kan stå", expected: "texten inom citattecken, eller rätt indrag")
    case .dashHere:
      Words("en lista kan inte börja här", expected: "bindestrecket på en egen rad under nyckeln")
    case .noColon: Words("raden saknar kolon", expected: "nyckel: värde")
    case .noKey:
      Words("här går raderna inte ihop", expected: "en nyckel med samma indrag som de andra")
    case .noDash: Words("här går listan inte ihop", expected: "ett bindestreck med samma indrag")
    case .openList: Words("listan är inte avslutad", expected: "komma eller ]")
    case .openFields: Words("klammern är inte avslutad", expected: "komma eller }")
    case .openQuote: Words("filen tar slut mitt i en text", expected: "ett avslutande citattecken")
    case .secondStart:
      Words("här går innehållet inte ihop med det som står före", expected: "nyckel: värde")
    case .noAnchorName:
      Words("& och * kan inte stå först i ett värde", expected: "texten inom citattecken")
    case .escape:
      Words("ett omvänt snedstreck följs av fel tecken", expected: "texten inom enkla citattecken")
    case .indentation:
      Words("indraget stämmer inte", expected: "lika många mellanslag som raden ovanför")
    case .noContent: Words("värdet saknas", expected: "ett värde")
    case .other: Words("raden går inte att läsa som YAML", expected: "nyckel: värde")
    }
  }
}

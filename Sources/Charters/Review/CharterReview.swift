import Diagnostics

/// Reviews a charter by itself, before any body follows it.
public enum CharterReview {
  /// Everything found, in the document's order.
  public static func findings(in charter: Charter) -> [Finding] {
    var findings = charter.clauses.flatMap { review($0, of: charter) }
    if charter.isTemplate {
      if charter.blanks.isEmpty {
        findings.append(
          Finding(.templateWithoutBlanks, .warning, charter: charter.key, path: ["template"]))
      }
    } else {
      for (key, text) in [("title", charter.title), ("purpose", charter.purpose ?? "")] {
        let blanks = Blank.all(in: text)
        if !blanks.isEmpty {
          findings.append(Finding(.blanks(blanks), charter: charter.key, path: [key]))
        }
      }
    }
    return findings
  }

  private static func review(_ clause: Clause, of charter: Charter) -> [Finding] {
    let path = ["clauses", clause.id.rawValue]
    var findings: [Finding] = []
    if clause.rules.isEmpty, clause.structure.isEmpty {
      findings.append(
        Finding(.nothingCarries, charter: charter.key, path: path, clause: clause.id))
    }
    if !charter.isTemplate, !clause.blanks.isEmpty {
      findings.append(
        Finding(
          .blanks(clause.blanks), charter: charter.key, path: path + ["says"], clause: clause.id))
    }
    return findings
  }
}

extension Charter {
  /// The blanks that stand in its title, purpose and clauses, in order (B01).
  public var blanks: [String] {
    Blank.all(in: title) + Blank.all(in: purpose ?? "") + clauses.flatMap(\.blanks)
  }
}

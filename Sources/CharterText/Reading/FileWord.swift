import Charters
import SwedishCalendar

/// A word from a closed list, with the spelling it has in files.
protocol FileWord: CaseIterable, Hashable {
  var word: String { get }
}

extension FileWord {
  static var words: [String] { allCases.map(\.word) }
}

extension FileWord where Self: RawRepresentable, RawValue == String {
  /// The name in code with its capitals as underscores: `levelAbove` is written `level_above`.
  var word: String {
    rawValue.reduce(into: "") { word, letter in
      word += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }
}

extension Audience: FileWord {}
extension Bearer: FileWord {}
extension BodyKind: FileWord {}
extension ItemKind: FileWord {}
extension OrganisationKind: FileWord {}
extension OutcomeKind: FileWord {}
extension Period: FileWord {}
extension Recipient: FileWord {}
extension Relation: FileWord {}
extension ReportInterval: FileWord {}
extension RoleKind: FileWord {}
extension Side: FileWord {}
extension Structure: FileWord {}
extension RuleKind: FileWord {}

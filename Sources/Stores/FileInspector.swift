public import Governance

/// Finds out what files are by their content, and what text they hold.
public protocol FileInspector: Sendable {
  /// What the file is, or the problem for which it is not taken.
  func inspect(_ bytes: [UInt8], name: String) async throws(FileProblem) -> InspectedFile
}

/// A file of a kind that is taken, with what could be read in it.
public struct InspectedFile: Hashable, Sendable {
  public let kind: FileKind
  /// Empty where the file has no text, or none that could be read.
  public let text: FileText

  public init(kind: FileKind, text: FileText) {
    self.kind = kind
    self.text = text
  }
}

/// The text of a file, with the places in it that a person knows.
public struct FileText: Hashable, Sendable {
  /// Where a page, a paragraph or a cell begins, in Unicode scalars.
  public struct Mark: Hashable, Sendable {
    public let offset: Int
    public let place: TextPlace

    public init(offset: Int, place: TextPlace) {
      self.offset = offset
      self.place = place
    }
  }

  public private(set) var text = ""
  public private(set) var marks: [Mark] = []
  private var count = 0

  /// No text.
  public init() {}

  /// Adds a text with its place, and what parts it from the next.
  public mutating func add(_ piece: String, at place: TextPlace, then separator: String = "\n") {
    guard !piece.isEmpty else { return }
    marks.append(Mark(offset: count, place: place))
    text += piece + separator
    count += piece.unicodeScalars.count + separator.unicodeScalars.count
  }

  /// The place that holds this offset; nil where no place is known.
  public func place(at offset: Int) -> TextPlace? {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? marks[low - 1].place : nil
  }
}

/// Why a file is not taken.
public enum FileProblem: Error, Hashable, Sendable {
  case empty
  /// None of the kinds that are taken, whatever it is called.
  case unknownKind
  /// A document with a program in it.
  case macros
  /// Locked by a password.
  case encrypted
  /// Plain text in another encoding.
  case notUTF8
  /// It is of this kind, but its name says another.
  case misnamed(FileKind)
  /// Packed to be larger than anyone would write.
  case tooComplex
  /// It begins as a document but cannot be opened.
  case damaged
  case tooLarge(megabytes: Int)
}

/// Reads `multipart/form-data` as browsers write it: flat, without preamble or encodings.
struct MultipartForm {
  private let bytes: [UInt8]
  private let delimiter: [UInt8]
  private let limits: FormLimits
  private var form = Form()
  private var parts = 0
  private var valueBytes = 0
  private var fileBytes = 0

  /// Reads a whole body.
  static func read(
    _ bytes: [UInt8], boundary: String, _ limits: FormLimits
  ) throws(FormProblem) -> Form {
    var reader = MultipartForm(bytes: bytes, boundary: boundary, limits: limits)
    return try reader.readParts()
  }

  private init(bytes: [UInt8], boundary: String, limits: FormLimits) {
    self.bytes = bytes
    self.delimiter = Array("\r\n--\(boundary)".utf8)
    self.limits = limits
  }

  private mutating func readParts() throws(FormProblem) -> Form {
    // The first delimiter has no line end before it.
    guard bytes.starts(with: delimiter.dropFirst(2)) else { throw .malformed }
    var at = delimiter.count - 2
    while !isEnd(at) {
      guard has("\r\n", at: at) else { throw .malformed }
      at = try readPart(from: at + 2)
    }
    return form
  }

  /// Reads the part that starts there, and tells where its closing delimiter ends.
  private mutating func readPart(from start: Int) throws(FormProblem) -> Int {
    parts += 1
    guard parts <= limits.fields else { throw .tooManyFields(most: limits.fields) }
    let headEnd = try endOfHead(from: start)
    let head = try MultipartHead(bytes[start..<headEnd], limits)
    let content = headEnd + 4
    guard let end = find(delimiter, from: content, to: bytes.count) else { throw .malformed }
    if head.fileName == nil {
      try addValue(head, bytes[content..<end])
    } else {
      try addFile(head, bytes[content..<end])
    }
    return end + delimiter.count
  }

  private func endOfHead(from start: Int) throws(FormProblem) -> Int {
    let most = min(bytes.count, start + limits.headBytes)
    if let end = find(Array("\r\n\r\n".utf8), from: start, to: most) { return end }
    if most == bytes.count { throw .malformed }
    throw .partHeadTooLarge(mostBytes: limits.headBytes)
  }

  private mutating func addValue(
    _ head: MultipartHead, _ content: ArraySlice<UInt8>
  ) throws(FormProblem) {
    valueBytes += content.count
    guard valueBytes <= limits.bytes else { throw .tooLarge(mostBytes: limits.bytes) }
    form.values[head.name, default: []].append(try FormText.read(content))
  }

  private mutating func addFile(
    _ head: MultipartHead, _ content: ArraySlice<UInt8>
  ) throws(FormProblem) {
    // A file field left empty is sent as a file with neither name nor content.
    if head.fileName == "", content.isEmpty { return }
    guard limits.fileBytes > 0 else { throw .filesNotAllowed }
    fileBytes += content.count
    guard fileBytes <= limits.fileBytes else {
      throw .filesTooLarge(mostBytes: limits.fileBytes)
    }
    form.files[head.name, default: []].append(
      Form.File(
        name: FileName.bare(head.fileName ?? ""), type: head.type, bytes: Array(content)))
  }

  /// Whether the closing `--` stands there with nothing but a line end after it.
  private func isEnd(_ at: Int) -> Bool {
    guard has("--", at: at) else { return false }
    return bytes.count == at + 2 || (bytes.count == at + 4 && has("\r\n", at: at + 2))
  }

  private func has(_ text: String, at: Int) -> Bool {
    at <= bytes.count && bytes[at...].starts(with: text.utf8)
  }

  /// Where the pattern, which starts with the one CR-LF it may hold in a row, first stands.
  private func find(_ pattern: [UInt8], from start: Int, to end: Int) -> Int? {
    guard start <= end else { return nil }
    var at = start
    while at + pattern.count <= end {
      if bytes[at] == pattern[0], bytes[at..<at + pattern.count].elementsEqual(pattern) {
        return at
      }
      at += 1
    }
    return nil
  }
}

/// Reads `application/x-www-form-urlencoded`, which is also the syntax of queries.
enum URLEncodedForm {
  static func read(
    _ bytes: some Collection<UInt8>, _ limits: FormLimits = .fields
  ) throws(FormProblem) -> Form {
    guard bytes.count <= limits.bytes else { throw .tooLarge(mostBytes: limits.bytes) }
    let pairs = bytes.split(separator: UInt8(ascii: "&"), maxSplits: limits.fields)
    guard pairs.count <= limits.fields else { throw .tooManyFields(most: limits.fields) }
    var form = Form()
    for pair in pairs {
      let halves = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = try FormText.name(try decode(halves[0]), limits)
      let value = halves.count == 2 ? try FormText.read(try decode(halves[1])) : ""
      form.values[name, default: []].append(value)
    }
    return form
  }

  private static func decode(_ spelt: some Collection<UInt8>) throws(FormProblem) -> [UInt8] {
    guard let bytes = PercentCoding.decode(spelt, plusIsSpace: true) else { throw .malformed }
    return bytes
  }
}

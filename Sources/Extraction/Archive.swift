import CZip
import Stores

/// A zip archive in memory, whose entries are unpacked one at a time and never beyond the limits.
struct Archive: ~Copyable {
  /// What the archive says of one entry.
  struct Entry {
    let index: UInt64
    let size: Int
  }

  private let zip: OpaquePointer
  /// The entries by name; of several by one name, none is left out of the count.
  let entries: [String: Entry]

  /// Opens the archive for as long as `body` runs.
  static func open(
    _ bytes: [UInt8], _ limits: ExtractionLimits,
    _ body: (borrowing Archive) throws(FileProblem) -> InspectedFile
  ) throws(FileProblem) -> InspectedFile {
    let result = bytes.withUnsafeBytes { buffer -> Result<InspectedFile, FileProblem> in
      do throws(FileProblem) {
        return .success(try body(try Archive(buffer, limits)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(_ buffer: UnsafeRawBufferPointer, _ limits: ExtractionLimits) throws(FileProblem) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(
        buffer.baseAddress, UInt64(buffer.count), 0, &error)
    else { throw .damaged }
    guard let zip = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
      zip_source_free(source)
      throw .damaged
    }
    do throws(FileProblem) {
      entries = try Self.entries(of: zip, limits)
    } catch {
      zip_discard(zip)
      throw error
    }
    self.zip = zip
  }

  deinit { zip_discard(zip) }

  private static func entries(
    of zip: OpaquePointer, _ limits: ExtractionLimits
  ) throws(FileProblem) -> [String: Entry] {
    let count = zip_get_num_entries(zip, 0)
    guard count > 0 else { throw .damaged }
    guard count <= limits.entries else { throw .tooComplex }
    var found: [String: Entry] = [:]
    var (stated, unpacked) = (0, 0)
    for index in 0..<UInt64(count) {
      var status = zip_stat_t()
      guard zip_stat_index(zip, index, 0, &status) == 0, let name = status.name else {
        throw .damaged
      }
      guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
      let size = Int(clamping: status.size)
      let entry = String(cString: name)
      stated += min(size, limits.statedBytes)
      if entry.hasSuffix(".xml") || entry.hasSuffix(".rels") || entry == "mimetype" {
        unpacked += min(size, limits.unpackedBytes + 1)
        // Two entries by one name are a trick: programs differ in which of them they show.
        guard found[entry] == nil else { throw .damaged }
      }
      guard stated < limits.statedBytes, unpacked <= limits.unpackedBytes else {
        throw .tooComplex
      }
      found[entry] = Entry(index: index, size: size)
    }
    return found
  }

  /// The bytes of an entry, no more than the archive has stated; nil where there is none.
  func content(of name: String) throws(FileProblem) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard let file = zip_fopen_index(zip, entry.index, 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: entry.size)
    var filled = 0
    while filled < bytes.count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        zip_fread(file, buffer.baseAddress?.advanced(by: filled), UInt64(buffer.count - filled))
      }
      guard read > 0 else { throw .damaged }
      filled += Int(read)
    }
    return bytes
  }
}

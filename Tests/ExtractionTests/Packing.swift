import CZip
import Extraction
import Governance
import Stores
import Testing

/// Files made for tests: archives of markup, and a PDF written by hand.
enum Packing {
  /// A zip archive with these entries, in order.
  static func zip(
    _ entries: [(name: String, text: String)], password: String? = nil
  ) throws -> [UInt8] {
    var error = zip_error_t()
    let source = try #require(zip_source_buffer_create(nil, 0, 0, &error))
    let archive = try #require(zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error))
    zip_source_keep(source)
    for (index, entry) in entries.enumerated() {
      let bytes = Array(entry.text.utf8)
      let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
      copy.copyMemory(from: bytes, byteCount: bytes.count)
      defer { _ = index }
      let content = try #require(zip_source_buffer(archive, copy, UInt64(bytes.count), 0))
      kept.append(copy)
      _ = zip_file_add(archive, entry.name, content, 0)
      if let password {
        zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
      }
    }
    guard zip_close(archive) == 0 else { return [] }
    return try bytes(of: source)
  }

  nonisolated(unsafe) private static var kept: [UnsafeMutableRawPointer] = []

  private static func bytes(of source: OpaquePointer) throws -> [UInt8] {
    defer { zip_source_free(source) }
    #expect(zip_source_open(source) == 0)
    zip_source_seek(source, 0, SEEK_END)
    let size = Int(zip_source_tell(source))
    zip_source_seek(source, 0, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: size)
    let read = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64(size)) }
    #expect(Int(read) == size)
    return bytes
  }
}

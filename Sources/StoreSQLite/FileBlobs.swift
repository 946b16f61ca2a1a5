import Stores

/// Files in a folder, each under the sum of its content: `ab/cdef…`.
struct FileBlobs: Blobs {
  let folder: String
  let writable: Bool

  func put(_ bytes: [UInt8]) throws -> Digest {
    let digest = Digest(of: bytes)
    guard writable else { throw StoreProblem.readOnly(folder) }
    // A damaged file is written over, so that putting it again mends it.
    guard (try? get(digest)) == nil else { return digest }
    let path = path(of: digest)
    try Disk.makeFolder(folder)
    try Disk.makeFolder(Disk.folder(of: path))
    let partial = path + ".partial-\(UInt64.random(in: .min ... .max))"
    do {
      try Disk.write(bytes, to: partial)
      try Disk.rename(partial, to: path)
    } catch {
      _ = try? Disk.remove(partial)
      throw error
    }
    try Disk.sync(folder: Disk.folder(of: path))
    return digest
  }

  func get(_ digest: Digest) throws -> [UInt8]? {
    guard let bytes = try Disk.read(path(of: digest)) else { return nil }
    guard Digest(of: bytes) == digest else { throw StoreProblem.damagedBlob(digest) }
    return bytes
  }

  func size(of digest: Digest) throws -> Int? { Disk.size(of: path(of: digest)) }

  func delete(_ digest: Digest) throws -> Bool {
    guard writable else { throw StoreProblem.readOnly(folder) }
    let path = path(of: digest)
    guard try Disk.remove(path) else { return false }
    try Disk.sync(folder: Disk.folder(of: path))
    return true
  }

  func all() throws -> [Digest] {
    try Disk.names(in: folder).flatMap { prefix in
      try Disk.names(in: folder + "/" + prefix).compactMap { Digest(prefix + $0) }
    }
  }

  /// Puts every file of `source` here too.
  func add(all source: FileBlobs) throws {
    for digest in try source.all() {
      if let bytes = try source.get(digest) { _ = try put(bytes) }
    }
  }

  private func path(of digest: Digest) -> String {
    let name = digest.description
    return folder + "/" + name.prefix(2) + "/" + name.dropFirst(2)
  }
}

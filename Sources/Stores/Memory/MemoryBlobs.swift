import Synchronization

final class MemoryBlobs: Blobs {
  private let kept = Mutex<[Digest: [UInt8]]>([:])

  func put(_ bytes: [UInt8]) -> Digest {
    let digest = Digest(of: bytes)
    kept.withLock { $0[digest] = bytes }
    return digest
  }

  func get(_ digest: Digest) -> [UInt8]? { kept.withLock { $0[digest] } }

  func size(of digest: Digest) -> Int? { get(digest)?.count }

  func delete(_ digest: Digest) -> Bool {
    kept.withLock { $0.removeValue(forKey: digest) != nil }
  }

  func all() -> [Digest] { kept.withLock { Array($0.keys) } }
}

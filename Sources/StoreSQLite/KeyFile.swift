import Crypto
import FoundationEssentials
import Stores
import Synchronization

/// The key that secrets are sealed with, in a file beside the journal that nobody else may read.
///
/// The file is made when the first secret is kept. Backups do not carry it: who takes a copy of the
/// journal alone can make no codes from it.
final class KeyFile: Sendable {
  private let path: String
  private let held = Mutex<SymmetricKey?>(nil)

  init(journal path: String) { self.path = path + ".key" }

  /// The secret as it is kept: only for this person, and only by this key.
  func seal(_ secret: [UInt8], for person: Int) throws -> [UInt8] {
    guard let key = try key(making: true),
      let sealed = try? AES.GCM.seal(secret, using: key, authenticating: Self.mark(person)),
      let bytes = sealed.combined
    else { throw StoreProblem.wrongKey(path) }
    return Array(bytes)
  }

  /// The secret that was sealed for this person.
  func open(_ sealed: [UInt8], for person: Int) throws -> [UInt8] {
    guard let key = try key(making: false), let box = try? AES.GCM.SealedBox(combined: sealed),
      let secret = try? AES.GCM.open(box, using: key, authenticating: Self.mark(person))
    else { throw StoreProblem.wrongKey(path) }
    return Array(secret)
  }

  private static func mark(_ person: Int) -> [UInt8] { Array("samklang.factor.\(person)".utf8) }

  private func key(making isWanted: Bool) throws -> SymmetricKey? {
    try held.withLock { held in
      if let held { return held }
      if let bytes = try Disk.read(path) {
        guard bytes.count == 32 else { throw StoreProblem.wrongKey(path) }
        held = SymmetricKey(data: bytes)
      } else if isWanted {
        held = try make()
      }
      return held
    }
  }

  private func make() throws -> SymmetricKey {
    let key = SymmetricKey(size: .bits256)
    try Disk.write(key.withUnsafeBytes { Array($0) }, to: path, mode: 0o600)
    try Disk.sync(folder: Disk.folder(of: path))
    return key
  }
}

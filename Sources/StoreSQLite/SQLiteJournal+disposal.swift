import GRDB
import Governance
import Stores

extension SQLiteJournal {
  func dispose(_ refs: [TextRef]) throws -> Int {
    let erased = try connection.write { database in
      let count = try refs.reduce(0) { count, ref in
        try database.run(
          "DELETE FROM texts WHERE sequence = ? AND part = ?", [ref.sequence, ref.part])
        return count + database.changesCount
      }
      if count > 0 { try database.run("INSERT OR IGNORE INTO wipes (id) VALUES (1)", []) }
      return count
    }
    try finishWiping()
    return erased
  }

  /// Wipes what a crash or a reader left standing; where somebody still reads, the next one does.
  func resumeWiping() throws {
    do { try finishWiping() } catch StoreProblem.notYetWiped { return }
  }

  /// Wipes what erasures have left in the file.
  ///
  /// The file is written anew from what remains, since pages that were split or joined hold old
  /// copies; then the log, which holds them too, is emptied.
  func finishWiping() throws {
    guard try connection.read({ try $0.first("SELECT id FROM wipes", []) }) != nil else { return }
    do {
      try connection.maintain { database in
        try database.execute(sql: "VACUUM")
        try database.checkpoint(.truncate)
        try database.execute(sql: "DELETE FROM wipes")
      }
    } catch StoreProblem.busy(let path), StoreProblem.diskFull(let path) {
      throw StoreProblem.notYetWiped(path)
    }
  }
}

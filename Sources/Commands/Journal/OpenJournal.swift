import ExampleYear
import Governance
import Registrar
import StoreSQLite
import Stores
import SwedishCalendar
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A journal opened for writing, with its registrar.
struct OpenJournal {
  let store: SQLiteStore
  let registrar: Registrar

  /// How things stand now.
  var state: State { registrar.snapshot.state }
  /// Where accounts and sessions are kept.
  var sessions: any Sessions { store.sessions }

  /// Opens the journal; the clock runs from the example day where it holds example data.
  static func open(_ path: String, asExample: Bool = false) throws -> OpenJournal {
    let store = try SQLiteStore.open(path: path, writer: true)
    // Which clock to go by is known only when the journal has been read.
    let clock = ClockBox()
    let registrar = try Registrar(store: store, now: { clock.now }, onDiskFailure: Self.end)
    let journal = OpenJournal(store: store, registrar: registrar)
    let state = journal.state
    if asExample || state.exampleDay != nil {
      clock.start(at: max(ExampleYear.start, state.latest))
    }
    return journal
  }

  /// Whether nothing has been recorded yet.
  var isEmpty: Bool { state.sequence == 0 }

  /// Closes the journal, as far as it can be.
  func close() { try? store.close() }

  /// After a disk error nothing is known of what is durable: the process ends (design §4).
  @Sendable private static func end(_ error: any Error) {
    Telling.complain((error as? StoreProblem)?.sentence ?? Help.unexpected("disk"))
    exit(3)
  }
}

/// A clock that can be set once the journal has told which one to go by.
private final class ClockBox: Sendable {
  private let clock = Mutex(ProgramClock())

  var now: Moment { clock.withLock { $0.now } }

  func start(at moment: Moment) { clock.withLock { $0 = ProgramClock(startingAt: moment) } }
}

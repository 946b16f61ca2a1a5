import Governance
import Synchronization

final class MemoryFeeds: Feeds {
  private let kept = Mutex<[Feed]>([])

  func put(_ feed: Feed) {
    kept.withLock { kept in
      kept.removeAll { $0.person == feed.person && $0.body == feed.body }
      kept.append(feed)
    }
  }

  func feed(_ secret: Digest) -> Feed? { kept.withLock { $0.first { $0.secret == secret } } }

  func feeds(of person: Int) -> [Feed] { kept.withLock { $0.filter { $0.person == person } } }

  func revoke(of person: Int, body: BodyID?) -> Bool {
    kept.withLock { kept in
      let before = kept.count
      kept.removeAll { $0.person == person && $0.body == body }
      return kept.count < before
    }
  }
}

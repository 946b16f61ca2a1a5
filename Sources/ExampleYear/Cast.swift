import Charters
import Governance

/// The people of one network.
struct Cast {
  /// The process leaders who support its bodies: the region's and the municipalities'.
  var support: [PersonID] = []
  /// Those who do the acts of the parties with the most seats.
  var representatives: [PersonID] = []
  /// Who does which work for which organisation.
  var byPost: [String: PersonID] = [:]
  /// The title and employer of each person, kept so that a successor can get the same.
  var posts: [PersonID: Post] = [:]

  /// A job: a title at an organisation.
  struct Post {
    var title: String
    var employer: OrganisationID
    var isElected = false

    var key: String { "\(employer.rawValue)|\(title)" }
  }
}

/// Hands out names, each once, until every pair has been used.
struct NameDeck {
  private var first: [String]
  private var last: [String]
  private var drawn = 0

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed, name: "names")
    first = random.shuffled(Words.firstNames)
    last = random.shuffled(Words.lastNames)
  }

  /// The next full name; a turn of the second list gives new pairs once the first is used up.
  mutating func draw() -> String {
    let turn = drawn / first.count
    let name = "\(first[drawn % first.count]) \(last[(drawn + turn * 7) % last.count])"
    drawn += 1
    return name
  }
}

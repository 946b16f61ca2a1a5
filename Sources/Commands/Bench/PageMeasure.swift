import Governance
import Links
import Registrar

/// How fast pages come, beside a bare route of the same server.
struct PageMeasure {
  let open: OpenJournal
  /// What is in the journal, as the tables say it.
  let content: String

  /// The body with the longest charter, whose pages are the heaviest.
  private var body: Body {
    get throws {
      let day = open.registrar.today
      let lengths = open.state.allBodies.map { body in
        (body: body, clauses: open.state.charter(of: body, on: day)?.clauses.count ?? 0)
      }
      guard let longest = lengths.max(by: { $0.clauses < $1.clauses }) else {
        throw Failure(Help.notAnswering(content))
      }
      return longest.body
    }
  }

  /// Body page and Uppdraget against the bare route, each under full load.
  func throughput() async throws -> FigureGroup {
    let id = try body.id.rawValue
    let clauses = open.state.charter(of: try body, on: open.registrar.today)?.clauses.count ?? 0
    let found = try await RunningSite.serve(open) { port in
      var found: [Wrk] = []
      for path in ["/robots.txt", Link.body(id).path, Link.charter(body: id).path] {
        found.append(try await Wrk.run("http://127.0.0.1:\(port)\(path)"))
      }
      return found
    }
    return FigureGroup(
      title: "Pages, \(content)",
      note: "By `wrk` with 32 connections, without a cache of whole pages; the bare route is "
        + "`/robots.txt`, and the body (`\(id)`) has \(clauses) clauses.",
      figures: figures(bare: found[0], body: found[1], charter: found[2]))
  }

  private func figures(bare: Wrk, body: Wrk, charter: Wrk) -> [Figure] {
    let rows = [("Bare route", bare, nil), ("Body page", body, 0.3), ("Uppdraget", charter, 0.15)]
    return rows.flatMap { name, wrk, wanted -> [Figure] in
      let plain = [
        Figure("\(name), requests", Writing.rate(wrk.requestsPerSecond)),
        Figure("\(name), p99", Writing.milliseconds(wrk.p99)),
      ]
      guard let wanted else { return plain }
      let share = wrk.requestsPerSecond / bare.requestsPerSecond
      return plain + [
        Figure("\(name), of the bare route", Writing.number(share), .atLeast(wanted, share))
      ]
    }
  }

  /// How long pages take while commands are written.
  func whileWriting() async throws -> FigureGroup {
    let strain = Strain(registrar: open.registrar, body: try body.id, name: "pace")
    let kinds = try self.kinds
    let samples = try await RunningSite.serve(open) { port in
      var samples: [Sample] = []
      for kind in kinds {
        async let writing: Void = Strain(
          registrar: strain.registrar, body: strain.body, name: "\(strain.name)-\(kind.name)"
        ).run(perSecond: 10, seconds: 5)
        let client = PacedClient(port: port, paths: kind.paths, perSecond: 100, seconds: 5)
        samples.append(try await client.run())
        try await writing
      }
      return samples
    }
    return FigureGroup(
      title: "Pages while commands are written, \(content)",
      note: "100 pages are asked for in each second, evenly, while 10 commands are recorded; a "
        + "page's time counts from when it should have been asked for. Each recorded command makes "
        + "every judgement outdated.",
      figures: zip(kinds, samples).map { kind, sample in
        Figure(
          "\(kind.name), p99", Writing.milliseconds(sample.p99),
          .under(20, sample.p99 * 1000, "ms"))
      })
  }

  /// The open pages, kind by kind.
  private var kinds: [(name: String, paths: [String])] {
    get throws {
      let bodies = open.state.allBodies.map(\.id.rawValue)
      let meetings = open.state.meetings(of: try body).suffix(30)
        .map { Link.meeting($0.id.rawValue).path }
      let own = [
        ("Body pages", bodies.map { Link.body($0).path }),
        ("Uppdraget of all bodies", bodies.map { Link.charter(body: $0).path }),
        ("Lists of meetings", bodies.map { Link.meetings(body: $0).path }),
        ("Meetings", meetings),
        ("Start", [Link.start.path]),
        ("All bodies", [Link.bodies.path]),
        ("Structure", [Link.structure.path]),
        ("Search", Help.searches.map { Link.search(SearchQuery(words: $0)).path }),
      ]
      return own + [("All of these", own.flatMap { $0.1.prefix(20) })]
    }
  }
}

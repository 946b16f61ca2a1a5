/// How long the program takes to be ready on a large journal, and what memory it holds.
struct StartMeasure {
  let journal: String
  let content: String

  func figures() async throws -> FigureGroup {
    let port = Wire.freePort()
    let start = ContinuousClock.now
    let child = try Child.start(
      [Machine.program, "serve", "--journal", journal, "--port", "\(port)"])
    defer { child.end() }
    try await Aside.run { try Wire.await("/robots.txt", port: port) }
    let ready = Sample.seconds(since: start)
    let memory = Machine.memory(of: child.pid)
    let peak = Double(memory.peak) / 1_000_000
    return FigureGroup(
      title: "Start-up, \(content)",
      note: "`samklang serve` in a process of its own, from its start to its first answer; memory "
        + "as Linux counts it (`VmHWM`, `VmRSS`).",
      figures: [
        Figure("Ready after", "\(Writing.number(ready)) s", .under(5, ready, "s")),
        Figure("Most memory", Writing.megabytes(memory.peak), .under(400, peak, "MB")),
        Figure("Memory when ready", Writing.megabytes(memory.now)),
      ])
  }
}

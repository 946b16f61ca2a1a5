import Governance
import Links
import SwedishCalendar

extension DeviationSight {
  /// What has happened, the latest first.
  var happenings: [Happening] {
    let told = stations + corrections + [delay, withdrawal].compactMap { $0 }
    return told.sorted { $0.stamp.sequence > $1.stamp.sequence }.map(\.happening)
  }

  private typealias Told = (stamp: Stamp, happening: Happening)

  private var stations: [Told] {
    deviation.stations.flatMap { station -> [Told] in
      let to = station.to.map { view.name(of: $0) } ?? DeviationWords.betweenParties
      let came = told(
        "\(how(station)), \(DeviationWords.step(station.step).lowercased()): \(to)",
        station.stamp, words: station.reason, source: station.source)
      guard let position = station.position else { return [came] }
      let learnt = position.learning.map { DeviationHistoryWords.learnt(text($0)) }
      let words = [text(position.text), learnt].compactMap { $0 }.joined(separator: " ")
      return [
        came,
        (
          position.stamp,
          Happening(
            DeviationHistoryWords.position(to), when: when(position.stamp),
            iso: position.stamp.at.isoText, detail: words)
        ),
      ]
    }
  }

  /// How the case came to a station; a dispute was opened, and never reported.
  private func how(_ station: Deviation.Station) -> String {
    station.ground == .reported && deviation.kind != .deviation
      ? DeviationHistoryWords.opened : station.ground.swedish
  }

  private var corrections: [Told] {
    deviation.corrections.flatMap { correction -> [Told] in
      let made = told(
        "\(DeviationHistoryWords.corrected) \(correction.on.swedishShort)",
        correction.said.stamp, words: correction.said.text, source: correction.said.source)
      guard let answer = correction.answer else { return [made] }
      return [
        made,
        told(
          answer.accepts ? DeviationHistoryWords.accepted : DeviationHistoryWords.rejected,
          answer.stamp, words: answer.reason, source: answer.source),
      ]
    }
  }

  private var delay: Told? {
    deviation.delay.map {
      told(DeviationHistoryWords.delayed, $0.stamp, words: $0.text, source: $0.source)
    }
  }

  private var withdrawal: Told? {
    deviation.withdrawn.map {
      told(DeviationHistoryWords.withdrawn, $0.stamp, words: $0.text, source: $0.source)
    }
  }

  private func told(
    _ what: String, _ stamp: Stamp, words: TextRef?, source: TextRef?
  ) -> Told {
    let behalf = source.map { DeviationHistoryWords.onBehalf(text($0)) }
    let detail = [words.map(text), behalf].compactMap { $0 }.joined(separator: " ")
    return (
      stamp,
      Happening(
        what, when: when(stamp), iso: stamp.at.isoText,
        detail: detail.isEmpty ? nil : detail)
    )
  }

  private func when(_ stamp: Stamp) -> String {
    [stamp.day.swedishShort, stamp.by.map { view.name(of: $0) }].compactMap { $0 }
      .joined(separator: " · ")
  }
}

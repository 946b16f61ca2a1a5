import Charters
import Governance
import Links

extension DeviationSight {
  /// The ladder with where the case stands, lowest step first.
  var drawing: LadderDrawing {
    var seen: Set<Ladder.Rung> = []
    let rungs = (ladder?.rungs ?? []).filter { rung in
      // A step that several clauses speak of is one step.
      var plain = rung
      plain.citation = Citation(charter: rung.citation.charter, clause: ClauseID(rawValue: ""))
      plain.isForLearning = false
      plain.within = nil
      return seen.insert(plain).inserted
    }
    return LadderDrawing(rungs: rungs.map(drawn))
  }

  private func drawn(_ rung: Ladder.Rung) -> LadderDrawing.Rung {
    LadderDrawing.Rung(
      step: rung.step, name: DeviationWords.step(rung.step), holder: holder(of: rung),
      about: rung.isDirect
        ? DeviationWords.directRoad : rung.disputes.map { DeviationWords.dispute($0) },
      clause: plate(rung.citation), state: state(at: rung))
  }

  private func holder(of rung: Ladder.Rung) -> String {
    if let to = rung.to { return view.name(of: to) }
    return deviation.local.map { view.name(of: $0) } ?? DeviationWords.betweenParties
  }

  private func state(at rung: Ladder.Rung) -> LadderDrawing.State {
    func isAt(_ station: Deviation.Station) -> Bool {
      station.step == rung.step && station.to == rung.to && station.dispute == rung.disputes
        && (station.ground == .direct) == rung.isDirect
    }
    if deviation.isOpen, isAt(deviation.station) { return .here }
    return deviation.stations.contains(where: isAt) ? .been : .notYet
  }
}

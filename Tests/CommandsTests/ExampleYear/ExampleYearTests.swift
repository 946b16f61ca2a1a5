import Charters
import ExampleYear
import Governance
import SwedishCalendar
import Testing

@Suite("The example year")
struct ExampleYearTests {
  private let year = ExampleFiles.year

  @Test("All three networks are read from their files")
  func networksAreRead() {
    #expect(ExampleFiles.all.map(\.network.key) == ExampleFiles.names)
  }

  @Test("The same seed gives the same year, another seed another one")
  func seedDecides() {
    let again = ExampleYear(of: ExampleFiles.all)
    #expect(again.commands == year.commands)
    #expect(again.logins == year.logins)
    let other = ExampleYear(of: ExampleFiles.all, seed: 7)
    #expect(other.commands != year.commands)
  }

  @Test(
    "No act is refused, whatever the seed", arguments: [ExampleYear.usualSeed, 1, 7, 99, 212, 233])
  func nothingIsRefused(seed: UInt64) {
    let year = ExampleYear(of: ExampleFiles.all, seed: seed)
    #expect(year.refused == [])
    #expect(year.commands.count > 4000)
  }

  @Test("Each network can be made on its own", arguments: ExampleFiles.names)
  func alone(name: String) throws {
    let example = try #require(ExampleFiles.all.first { $0.network.key == name })
    let commands = ExampleYear.commands(for: example.network, charters: example.charters)
    #expect(commands.count > 500)
  }

  @Test("Replayed command by command, the journal leads to the same state and holds no individuals")
  func replay() throws {
    var state = State()
    for dated in year.commands {
      let decision = try decide(dated.command, in: state)
      for event in decision.events {
        #expect(event.texts.values.allSatisfy { IdentityNumberGuard.finds(in: $0).isEmpty })
        state.evolve(
          Recorded(
            sequence: state.sequence + 1, at: dated.at, actor: dated.command.actor,
            fact: event.fact))
      }
    }
    #expect(state == year.state)
  }

  @Test("Commands come in order of time, each with an id of its own, and none on the example day")
  func order() {
    #expect(zip(year.commands, year.commands.dropFirst()).allSatisfy { $0.at < $1.at })
    #expect(Set(year.commands.map(\.command.id)).count == year.commands.count)
    #expect(year.commands.allSatisfy { $0.at.stockholm.day == $0.command.today })
    #expect(year.commands.allSatisfy { $0.command.today < ExampleYear.today })
  }

  @Test("Every kind of act is used but those that are always refused, erase, or need a file")
  func kindsOfAct() {
    let used = Set(year.commands.map(\.command.act.kindName))
    let wanted: Set = [
      "declareExample", "registerLevel", "registerArea", "registerOrganisation",
      "registerFederation", "registerBody", "setRelations", "adoptCharter", "followCharter",
      "adoptClause", "setParameter", "decideAudience", "registerPerson", "giveOffice",
      "establishSeat", "appoint", "endMembership", "takeRole", "leaveRole", "planMeeting",
      "moveMeeting", "cancelMeeting", "addItem", "changeItem", "removeItem", "publishAgenda",
      "recordAttendance", "writeMinutes", "adjustMinutes", "sendMinutes", "publishMinutes",
      "withholdMinutes", "giveReport", "attest", "recordDeparture", "giveMandate",
      "acceptMandate", "withdrawMandate", "nameAccountable", "addExtraMember", "inviteGuest",
      "answerInvitation", "nameLiaison", "holdExchange", "joinOutsideBody", "reportFromOutside",
      "doHandoverStep", "joinCluster", "changeEmployer", "proposeItem", "declineProposal",
      "orderItems", "fillRow", "giveReceipt", "agreeAction", "endAction",
      "addressRecommendation", "recordAdoption", "nameCarrier", "reportCarrying",
      "finishDescription",
      "reportDeviation", "openDispute", "correctDeviation", "answerCorrection", "judgeDelay",
      "raiseDeviation", "raiseDispute", "takePosition", "countDeviations",
      "markSpread", "giveSpreadReceipt", "endSpread", "announce", "readAnnouncement",
      "enterDocument", "followDocument", "changeDocument", "endDocument", "readChange",
      "takeChange", "tagSubjects", "watch",
      "enterAccord", "changeAccord", "joinAccord", "setAccordArea", "setAccordGoal",
      "setAccordAnnex", "tagGoals", "judgeGoal", "followTask", "noteDuty", "registerIncoming",
      "setDeliverable", "moveDeliverable", "dropDeliverable", "tagDeliverable", "deliver",
      "answerDeliverable", "extendTime", "closeBody",
      "makePlan", "changePlan", "contributeToPlan", "adoptPlan", "withdrawPlan",
      "enterActivities", "changeActivity", "removeActivity", "reportActivity", "tieWork",
      "prepareSeason",
      "bookEffort", "writeReview", "placeReview", "adoptReview", "sendReview",
    ]
    #expect(wanted.subtracting(used) == [])
  }

  @Test("Nobody shares a name with another, and every address is at the example's domain")
  func people() {
    let people = year.commands.compactMap { dated -> RegisterPerson? in
      guard case .registerPerson(let act) = dated.command.act else { return nil }
      return act
    }
    #expect(Set(people.map(\.name)).count == people.count)
    #expect(
      people.allSatisfy {
        $0.email.hasSuffix("@exempel.se") && $0.email.utf8.allSatisfy { $0 < 128 }
      })
    #expect(people.allSatisfy { !$0.title.isEmpty && $0.employer != nil })
  }

  @Test("Neighbouring meetings of a body have no item in common")
  func neighboursDiffer() {
    var titles: [MeetingID: Set<String>] = [:]
    for dated in year.commands {
      guard case .addItem(let act) = dated.command.act else { continue }
      titles[act.meeting, default: []].insert(act.content.title)
    }
    for body in year.state.allBodies {
      // A cancelled meeting stands between its neighbours too: what it was to take up comes back.
      let own = body.meetings.compactMap { year.state.meeting($0) }.filter { $0.host == body.id }
      for (left, right) in zip(own, own.dropFirst()) {
        let common = titles[left.id, default: []].intersection(titles[right.id, default: []])
        #expect(common == [], "\(body.id.rawValue) \(left.day) \(right.day)")
      }
    }
  }

  @Test("No meeting is planned in July, at a weekend, or on a holiday")
  func workingDays() {
    for body in year.state.allBodies {
      for meeting in year.state.meetings(of: body) {
        #expect(meeting.day.isWorkingDay && meeting.day.month != 7, "\(body.id) \(meeting.day)")
      }
    }
  }
}

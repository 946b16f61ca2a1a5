import Charters
public import Governance
import Links
import SwedishCalendar

/// Every matter that the viewer has to do with, in all bodies.
public enum MattersPage {
  /// The page.
  public static func render(_ view: View) -> [UInt8] {
    let all = view.readableMatters
    let mine = Set(view.waitingMatters)
    return view.frame(
      MatterWords.matters, here: .matters, lede: MatterWords.lede, place: .matters
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        if all.isEmpty { html.empty(MatterWords.none, MatterWords.noneMore) }
        html.group(MatterWords.waiting, all.filter { mine.contains($0.id) }, view)
        html.group(
          MatterWords.others, all.filter { $0.isOpen && !mine.contains($0.id) }, view)
        html.group(MatterWords.closed, all.filter { !$0.isOpen }, view, isFolded: true)
      }
    }
  }
}

/// A body's matters: those it has, those it sent, and what it has asked for.
public enum BodyMattersPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    (view.state.requests(by: body.id).map(\.text)
      + view.state.questions(with: body.id).map(\.text)).filter { view.name($0) == nil }
      + view.goalTexts(of: body)
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    view.frame(
      MatterWords.matters, here: .bodyMatters(body.id.rawValue), over: view.name(of: body.id),
      lede: MatterWords.bodyLede, wayBack: view.wayBack(to: body), place: .bodies
    ).write { html in
      html.tabs(view.tabs(body, .matters))
      html.feedback(view, of: body)
      html.beside {
        html.matters(of: body, view)
        html.asking(of: body, view)
      } aside: {
        html.matterForms(body, view)
      }
    }
  }
}

extension HTML {
  fileprivate func group(
    _ title: String, _ matters: [Matter], _ view: View, isFolded: Bool = false
  ) {
    guard !matters.isEmpty else { return }
    let lines = view.raised(matters).map { view.line($0) }
    guard isFolded else { return part(title) { self.lines(lines) } }
    details(.class("more")) {
      summary(StartWords.heading(title, lines.count))
      self.lines(lines)
    }
  }

  fileprivate func matters(of body: Body, _ view: View) {
    let here = view.state.openMatters(at: body.id)
    if here.isEmpty {
      part(MatterWords.here) { empty(MatterWords.noneHere, MatterWords.noneHereMore) }
    }
    group(MatterWords.here, here, view)
    group(MatterWords.elsewhere, view.state.matters(sentBy: body.id), view)
    // The commissioner and those it commissions see each other's open matters (A02).
    for other in body.related(.commissioner) + view.state.commissioned(by: body.id) {
      let open = view.state.openMatters(at: other).filter { !$0.trail.contains(body.id) }
      group(MatterWords.above(view.name(of: other)), open, view)
    }
    let closed = view.state.matters(by: body.id).filter { !$0.isOpen && $0.home == body.id }
    group(MatterWords.closed, closed, view, isFolded: true)
  }

  fileprivate func asking(of body: Body, _ view: View) {
    let requests = view.state.requests(by: body.id).filter { view.denial(of: $0) == nil }
    if !requests.isEmpty {
      part(MatterWords.requests, id: "forfragningar") {
        lines(requests.map { view.line($0) })
      }
    }
    let questions = view.state.questions(with: body.id).filter { view.denial(of: $0) == nil }
    if !questions.isEmpty {
      part(MatterWords.questions, id: "fragor") { lines(questions.map { view.line($0) }) }
    }
  }

  fileprivate func matterForms(_ body: Body, _ view: View) {
    let id = body.id.rawValue
    guard view.offers(.contribute, in: body) else { return }
    card(MatterWords.raise) {
      let sheet = Sheet(view, .bodyMattersAction(id, .raise))
      form(sheet) {
        field(sheet.field(FieldName.title, MatterWords.title, means: .title))
        area(
          sheet.field(
            FieldName.background, MatterWords.background, hint: MatterWords.backgroundHint,
            isOptional: true, means: .background), rows: 4)
        tags(Matter.Tags(), sheet, body, view)
        buttons { submit(MatterWords.raise, .primary) }
      }
    }
    let partners = view.state.partners(of: body, on: view.day)
    if !partners.isEmpty { ask(partners, id, view) }
    if view.offers(.speakForBody, in: body) { request(body, view) }
    incomingForm(body, view)
  }

  private func ask(_ partners: [BodyID], _ id: String, _ view: View) {
    let sheet = Sheet(view, .bodyMattersAction(id, .ask))
    folded(MatterWords.ask, sheet) {
      select(
        sheet.field(FieldName.body, MatterWords.toWhom),
        partners.map { Choice($0.rawValue, view.name(of: $0)) })
      area(sheet.field(FieldName.text, MatterWords.yourQuestion, means: .text), rows: 4)
      buttons { submit(MatterWords.send, .primary) }
    }
  }

  private func request(_ body: Body, _ view: View) {
    var parties: [OrganisationID] = []
    for seat in view.state.seats(of: body, on: view.day) where !parties.contains(seat.party) {
      parties.append(seat.party)
    }
    guard !parties.isEmpty else { return }
    let sheet = Sheet(view, .bodyMattersAction(body.id.rawValue, .request))
    folded(MatterWords.requestResult, sheet) {
      select(
        sheet.field(FieldName.party, MatterWords.party),
        parties.map { Choice($0.rawValue, view.name(of: $0)) })
      area(sheet.field(FieldName.text, MatterWords.what, means: .text), rows: 3)
      activity(of: body, sheet, view)
      field(sheet.field(FieldName.due, MatterWords.due), .date)
      buttons { submit(MatterWords.send, .primary) }
    }
  }
}

extension View {
  /// The matters that the viewer may read, what moved last first.
  var readableMatters: [Matter] {
    state.allMatters.filter { denial(of: $0) == nil }
      .sorted { $0.latest.sequence > $1.latest.sequence }
  }

  /// The matters that work for a goal that goes first, then the others, each in their order (B06).
  func raised(_ matters: [Matter]) -> [Matter] {
    let first = Set(
      matters.filter { $0.isOpen && state.isPrioritised($0, on: day) }.map(\.id))
    return matters.filter { first.contains($0.id) } + matters.filter { !first.contains($0.id) }
  }

  /// The numbers of the matters that wait on the viewer.
  fileprivate var waitingMatters: [MatterID] {
    waitingOnViewer.compactMap { waiting in
      if case .matter(let id) = waiting.subject { id } else { nil }
    }
  }
}

extension Matter {
  /// The last time it moved.
  fileprivate var latest: Stamp { closed?.stamp ?? station.stamp }
}

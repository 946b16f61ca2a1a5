import Charters
public import Governance
public import Links
import SwedishCalendar

/// What others can learn from cases, to be searched by words and category.
public enum LearningPage {
  /// The long texts that the page looks through and shows.
  public static func texts(_ view: View) -> [TextRef] {
    view.lessons().flatMap { [$0.learning, $0.deviation.title] }.filter { view.name($0) == nil }
  }

  /// The page, for one who is logged in.
  public static func render(_ view: View, query: DeviationQuery) -> [UInt8] {
    let found = view.lessons().filter { view.fits($0, query) }
    return view.frame(
      LearningWords.title, here: .learning(query), lede: LearningWords.lede,
      wayBack: [Frame.Crumb(DeviationWords.title, .deviations())], place: .deviations
    ).write { html in
      html.div(.class("stack-wide")) {
        html.search(view, query)
        if found.isEmpty {
          html.empty(
            LearningWords.none, LearningWords.noneMore,
            next: query == DeviationQuery() ? nil : (LearningWords.all, .learning()))
        } else {
          html.part(LearningWords.found(found.count)) {
            html.ul(.class("hits")) {
              for lesson in found { html.li { html.lesson(lesson, view) } }
            }
          }
        }
      }
    }
  }
}

/// What one body wrote that others can learn from a case.
struct Lesson {
  let deviation: Deviation
  let body: BodyID?
  let learning: TextRef
  let stamp: Stamp
}

extension View {
  /// What can be learnt in the networks that the viewer belongs to, the latest first.
  func lessons() -> [Lesson] {
    let open = state.allDeviations.filter { deviation in
      state.body(deviation.ladder).map { may(.read(.network), in: $0) } ?? false
        || denial(of: deviation) == nil
    }
    return open.flatMap { deviation in
      deviation.stations.compactMap { station in
        station.position.flatMap { position in
          position.learning.map {
            Lesson(
              deviation: deviation, body: station.to, learning: $0, stamp: position.stamp)
          }
        }
      }
    }.sorted { $0.stamp.sequence > $1.stamp.sequence }
  }

  func words(of lesson: Lesson) -> String {
    name(lesson.learning) ?? texts[lesson.learning] ?? ShellWords.disposed
  }

  fileprivate func fits(_ lesson: Lesson, _ query: DeviationQuery) -> Bool {
    let category = lesson.deviation.category
    if let asked = query.category, asked.lowercased() != category.lowercased() { return false }
    let text = (words(of: lesson) + " " + category).lowercased()
    return query.words.lowercased().split(whereSeparator: \.isWhitespace)
      .allSatisfy { text.contains($0) }
  }
}

extension HTML {
  fileprivate func search(_ view: View, _ query: DeviationQuery) {
    form(
      .class("form seeking"), .fixed("method", "get"),
      .attribute("action", Link.learning().path)
    ) {
      field(
        Field(
          DeviationQuery.Name.words, LearningWords.words, value: query.words, isOptional: true),
        .search)
      categoryChoice(view, query.category)
      buttons { submit(LearningWords.search) }
    }
  }

  /// What was learnt, and from whom, unless those who sent it did not wish that.
  fileprivate func lesson(_ lesson: Lesson, _ view: View) {
    written(view.words(of: lesson))
    let deviation = lesson.deviation
    let sender =
      deviation.hidesSender
      ? LearningWords.noSender : LearningWords.from(view.name(of: deviation.reporter))
    let about = [
      deviation.category.isEmpty ? nil : deviation.category.capitalised,
      lesson.stamp.day.swedishShort, sender,
    ]
    p(about.compactMap { $0 }.joined(separator: " · "), .class("soft small"))
    if view.denial(of: deviation) == nil {
      p {
        a(DeviationWords.number(deviation.id.rawValue), to: .deviation(deviation.id.rawValue))
      }
    }
  }
}

/// What a page answers: the content, and how it may be kept.
public struct Reply: Sendable, Equatable {
  /// For how long, and by whom, an answer may be kept.
  enum Keeping: Sendable, Equatable {
    /// A minute by the visitor's own browser, unless the visitor is logged in or has a form.
    case briefly
    /// A few minutes by the visitor's own program, which asks then whether it has changed.
    case checked(mark: String, modified: String)
    /// By nobody.
    case never
    /// Forever by anyone: the address changes with the content.
    case forever(mark: String)
  }

  var status: Int
  var type: String?
  var bytes: [UInt8]
  var keeping: Keeping
  var headers: [String: String] = [:]
  /// What goes on being sent after the headers, in place of the bytes.
  var outflow: Outflow?

  /// A page of HTML.
  public static func page(_ html: [UInt8], status: Int = 200) -> Reply {
    Reply(
      status: status, type: "text/html; charset=utf-8", bytes: html,
      keeping: status == 200 ? .briefly : .never)
  }

  /// Sends the visitor on to a page of this site, as after a form that was taken in.
  public static func redirect(to path: String) -> Reply {
    Reply(
      status: 303, bytes: [], keeping: .never,
      headers: ["location": LocalPath.safe(path)])
  }

  /// Content that is no page: a calendar, a feed, data.
  public static func bytes(type: String, _ bytes: [UInt8]) -> Reply {
    Reply(status: 200, type: type, bytes: bytes, keeping: .briefly)
  }

  /// A calendar to subscribe to, with the mark of its content and when that was last changed.
  static func calendar(_ text: [UInt8], mark: String, modified: String) -> Reply {
    Reply(
      status: 200, type: "text/calendar; charset=utf-8", bytes: text,
      keeping: .checked(mark: mark, modified: modified))
  }

  /// Events that are sent as they happen.
  static func events(_ outflow: Outflow) -> Reply {
    Reply(
      status: 200, type: "text/event-stream; charset=utf-8", bytes: [], keeping: .never,
      // Proxies that gather an answer before they pass it on would hold the events back.
      headers: ["x-accel-buffering": "no"], outflow: outflow)
  }

  /// A file of the site itself.
  public static func asset(_ asset: Asset) -> Reply {
    Reply(
      status: 200, type: asset.type, bytes: asset.bytes, keeping: .forever(mark: asset.mark))
  }

  /// A file to save under a name; browsers never show it within the site.
  public static func file(name: String, type: String, _ bytes: [UInt8]) -> Reply {
    Reply(
      status: 200, type: type, bytes: bytes, keeping: .briefly,
      headers: ["content-disposition": SavedFile.disposition(name)])
  }
}

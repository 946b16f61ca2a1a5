import FoundationEssentials
public import SwedishCalendar

/// A whole mail as it is handed over: headers and parts, after RFC 5322 and MIME.
public struct Message: Sendable {
  /// The sender's name and address.
  public var from: (name: String, address: String)
  public var to: (name: String, address: String)
  public var subject: String
  public var sent: Moment
  /// What makes it the same message when it arrives twice, without the brackets.
  public var id: String
  public var text: String
  /// Marked-up text, without the page around it.
  public var html: String
  public var calendar: (method: String, text: String)?

  /// A message with these parts.
  public init(
    from: (name: String, address: String), to: (name: String, address: String), subject: String,
    sent: Moment, id: String, text: String, html: String,
    calendar: (method: String, text: String)?
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.sent = sent
    self.id = id
    self.text = text
    self.html = html
    self.calendar = calendar
  }

  /// The message as bytes.
  public var bytes: [UInt8] { Array((headers + parts).utf8) }

  /// Whether mail can be sent to this text: one plain address and nothing else.
  public static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, !parts[0].isEmpty else { return false }
    let allowed = Set(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_`{|}~-")
    let host = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return parts[0].allSatisfy(allowed.contains) && host.count > 1
      && host.allSatisfy { label in
        !label.isEmpty && label.first != "-"
          && label.allSatisfy { $0 == "-" || $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }

  private var headers: String {
    var headers = Headers()
    headers.add("From", from.name, address: from.address)
    headers.add("To", to.name, address: to.address)
    headers.add("Subject", text: subject)
    headers.add("Date", sent.mailText)
    headers.add("Message-ID", "<\(id)>")
    headers.add("Auto-Submitted", "auto-generated")
    headers.add("Content-Language", "sv")
    headers.add("MIME-Version", "1.0")
    headers.add("Content-Type", "multipart/alternative;\r\n boundary=\"\(boundary)\"")
    return headers.text + "\r\n"
  }

  /// No line of base64 begins so.
  private var boundary: String { "=_" + id.filter { $0.isLetter || $0.isNumber }.prefix(40) }

  private var parts: String {
    var parts = part("text/plain; charset=utf-8", text) + part("text/html; charset=utf-8", page)
    if let calendar {
      parts += part("text/calendar; charset=utf-8; method=\(calendar.method)", calendar.text)
    }
    return parts + "--\(boundary)--\r\n"
  }

  private var page: String {
    "<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>"
      + subject.onOneLine.markup + "</title></head>\n"
      + "<body style=\"font-family: sans-serif; line-height: 1.5; max-width: 40em\">\n"
      + html + "</body></html>\n"
  }

  private func part(_ type: String, _ content: String) -> String {
    "--\(boundary)\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + Array(content.utf8).linedBase64 + "\r\n"
  }
}

extension [UInt8] {
  /// Base64 in lines of 76 characters.
  var linedBase64: String {
    let line = 57
    return stride(from: 0, to: count, by: line)
      .map { Data(self[$0..<Swift.min($0 + line, count)]).base64EncodedString() }
      .joined(separator: "\r\n")
  }
}

extension Moment {
  /// The moment as mails write it, in UTC: `Mon, 18 May 2026 11:30:00 +0000`.
  var mailText: String {
    let text = isoText
    let day = Day(String(text.prefix(10))) ?? Day(ordinal: 0)
    let months = "JanFebMarAprMayJunJulAugSepOctNovDec"
    let month = months.dropFirst((day.month - 1) * 3).prefix(3)
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let weekday = weekdays[((day.ordinal % 7) + 7) % 7]
    return
      "\(weekday), \(day.dayOfMonth) \(month) \(day.year) \(text.dropFirst(11).prefix(8)) +0000"
  }
}

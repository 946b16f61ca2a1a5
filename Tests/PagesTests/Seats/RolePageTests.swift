// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("The page that tells who could hold a role")
struct RolePageTests {
  private func page(_ role: RoleKind?, _ date: String?) -> String {
    let world = MeetingWorld.seats()
    return String(
      decoding: RolePage.render(
        world.view(nil), body: world.state.body(MeetingWorld.group)!, role: role,
        on: date.flatMap { Day($0) }), as: UTF8.self)
  }

  @Test("C16: the turn is told for the day asked about, with the clause linked")
  func turn() {
    let year = MeetingWorld.day.year
    let text = page(.chair, "\(year + 1)-03-01")
    #expect(text.contains("År \(year + 1) är det"))
    #expect(text.contains(Link.clause(body: "gruppen", clause: "C16").path))
    #expect(text.contains("Kan inte ha rollen ("))
    #expect(text.contains("Turordning"))
    #expect(text.contains("value=\"\(year + 1)-03-01\""))
  }

  @Test("A day that has been is told in the past, and a role the charter is silent on says so")
  func past() {
    let text = page(.viceChair, "\(MeetingWorld.day.year - 1)-03-01")
    #expect(text.contains("Ingen hade rollen den dagen."))
    #expect(text.contains("Kunde ha rollen ("))
    #expect(text.contains("Uppdraget säger inget om vem som kan ha rollen."))
  }

  @Test("Without a question the page tells of the body's own role today")
  func plain() { #expect(page(nil, nil).contains("Ordförande ")) }
}

import FoundationEssentials
import Testing

@testable import Pages

/// Every component in its crowded and its empty states, as pages to look at.
///
/// `SAMKLANG_GALLERY=folder swift test --filter GalleryTests` writes them there.
struct GalleryTests {
  @Test("Every page of the gallery has one h1, a skip link and no style of its own")
  func frames() throws {
    for (name, page) in Gallery.pages {
      let text = String(decoding: page, as: UTF8.self)
      #expect(text.ranges(of: "<h1").count == 1, "\(name)")
      #expect(text.contains("class=\"skip\""), "\(name)")
      #expect(!text.contains("style=") && !text.contains("<script"), "\(name)")
    }
  }

  @Test("No page of the gallery gives one id to two elements")
  func ids() {
    for (name, page) in Gallery.pages {
      let text = String(decoding: page, as: UTF8.self)
      let ids = text.split(separator: " id=\"").dropFirst().compactMap {
        $0.split(separator: "\"").first
      }
      #expect(Set(ids).count == ids.count, "\(name)")
    }
  }

  @Test(
    "The gallery is written where the environment names a folder",
    .enabled(if: ProcessInfo.processInfo.environment["SAMKLANG_GALLERY"] != nil))
  func write() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["SAMKLANG_GALLERY"])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let address = "/stil/\(Stylesheet.hash).css"
    for (name, page) in Gallery.pages {
      // As files the pages find the style sheet beside them.
      let text = String(decoding: page, as: UTF8.self)
        .replacing("href=\"\(address)\"", with: "href=\"samklang.css\"")
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name).html"))
    }
    try Data(Stylesheet.bytes).write(to: URL(filePath: "\(folder)/samklang.css"))
  }
}

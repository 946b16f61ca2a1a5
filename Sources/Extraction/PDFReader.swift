import Glibc
import Governance
import Stores
import Subprocess

/// Reads the text of a PDF by `pdftotext`, in a process of its own with little memory and time.
struct PDFReader: Sendable {
  let limits: ExtractionLimits

  init(limits: ExtractionLimits) {
    self.limits = limits
    _ = Self.outliveReaders
  }

  /// A reader that ends before it has taken in the whole file must not end us too.
  private static let outliveReaders: Void = {
    signal(SIGPIPE, SIG_IGN)
  }()

  /// The text page by page; none where there is none, or where it cannot be read.
  func text(of bytes: [UInt8]) async -> FileText {
    let pages = await withTaskGroup(of: [UInt8]?.self) { group in
      group.addTask { await self.run(bytes) }
      group.addTask {
        try? await Task.sleep(for: .seconds(limits.seconds))
        return nil
      }
      // Whoever is left is cancelled: the program is then ended.
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
    return Self.text(pages ?? [])
  }

  private func run(_ bytes: [UInt8]) async -> [UInt8]? {
    let result = try? await Subprocess.run(
      .name("prlimit"),
      arguments: [
        "--as=\(limits.memoryBytes)", "--cpu=\(limits.seconds)", "--core=0", "--fsize=0", "--",
        "pdftotext", "-q", "-enc", "UTF-8", "-", "-",
      ],
      input: Fed(bytes: bytes), output: .bytes(limit: limits.textBytes), error: .discarded)
    return result?.standardOutput
  }

  private static func text(_ bytes: [UInt8]) -> FileText {
    var text = FileText()
    let pages = bytes.split(separator: 0x0C, omittingEmptySubsequences: false)
    for (number, page) in zip(1..., pages) where !page.isEmpty {
      text.add(String(decoding: page, as: UTF8.self), at: .page(number))
    }
    return text
  }
}

/// Bytes for a reader that may end before it has taken them all in.
///
/// That is not told, since what is thrown from here leaves the pipe open, and the process that
/// finds it so ends.
private struct Fed: InputProtocol {
  let bytes: [UInt8]

  func write(with writer: StandardInputWriter) async { _ = try? await writer.write(bytes) }
}

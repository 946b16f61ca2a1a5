public import Governance
public import SwedishCalendar

/// A text with the salt that keeps its commitment from being guessed.
public struct SaltedText: Hashable, Sendable {
  public let part: String
  public let salt: [UInt8]
  /// The text as UTF-8.
  public let content: [UInt8]

  public init(part: String, salt: [UInt8], content: [UInt8]) {
    self.part = part
    self.salt = salt
    self.content = content
  }

  /// What the chain holds of this text.
  public var commitment: Commitment {
    Commitment(part: part, digest: Digest(of: salt + content))
  }

  /// Gives the text 16 random bytes of salt.
  init(salting text: NewText) {
    var random = SystemRandomNumberGenerator()
    let salt = random.next().bigEndianBytes + random.next().bigEndianBytes
    self.init(part: text.part, salt: salt, content: Array(text.text.utf8))
  }
}

/// An entry on its way into an engine, with the texts to keep beside it.
public struct ChainLink: Hashable, Sendable {
  public let entry: Entry
  public let texts: [SaltedText]
}

/// How entries hang together, the same for every engine.
public enum Chain {
  /// The entries that these submissions add after `head`, in order.
  public static func links(of batch: [Submission], after head: Head) throws -> [ChainLink] {
    var head = head
    var links: [ChainLink] = []
    for submission in batch {
      for event in submission.events {
        let link = try link(event, of: submission, after: head)
        links.append(link)
        head = link.entry.head
      }
    }
    return links
  }

  private static func link(
    _ event: NewEvent, of submission: Submission, after head: Head
  ) throws -> ChainLink {
    let sequence = head.sequence + 1
    var parts: Set<String> = []
    for text in event.texts where !parts.insert(text.part).inserted {
      throw StoreProblem.repeatedPart(TextRef(sequence: sequence, part: text.part))
    }
    let texts = event.texts.map(SaltedText.init(salting:))
    let entry = Entry(
      sequence: sequence, recordedAt: submission.recordedAt, command: submission.command,
      facts: event.facts, commitments: texts.map(\.commitment), previous: head.hash)
    return ChainLink(entry: entry, texts: texts)
  }
}

extension Entry {
  /// The head of a journal that ends with this entry.
  public var head: Head { Head(sequence: sequence, hash: hash) }

  /// The entry read back with the hash that was kept, which `verify` holds against its content.
  public init(
    sequence: Int, recordedAt: Moment, command: CommandID, facts: [UInt8],
    commitments: [Commitment], previous: Digest, recordedHash: Digest
  ) {
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.command = command
    self.facts = facts
    self.commitments = commitments
    self.previous = previous
    self.hash = recordedHash
  }

  init(
    sequence: Int, recordedAt: Moment, command: CommandID, facts: [UInt8],
    commitments: [Commitment], previous: Digest
  ) {
    let unhashed = Entry(
      sequence: sequence, recordedAt: recordedAt, command: command, facts: facts,
      commitments: commitments, previous: previous, recordedHash: .zero)
    self.init(
      sequence: sequence, recordedAt: recordedAt, command: command, facts: facts,
      commitments: commitments, previous: previous, recordedHash: unhashed.reckonedHash)
  }

  /// The hash that the entry's content gives: every field, each of its length written before it.
  var reckonedHash: Digest {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(160 + facts.count + commitments.count * 64)
    previous.append(to: &bytes)
    bytes.append(contentsOf: sequence.bigEndianBytes)
    bytes.append(contentsOf: recordedAt.milliseconds.bigEndianBytes)
    bytes.appendCounted(command.description.utf8)
    bytes.appendCounted(facts)
    bytes.append(contentsOf: commitments.encoded)
    return Digest(of: bytes)
  }
}

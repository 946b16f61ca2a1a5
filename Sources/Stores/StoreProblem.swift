public import Governance

/// What a store answers when it cannot do what it was asked.
public enum StoreProblem: Error, Hashable, Sendable {
  /// The journal has moved on from where the writer thought it ended.
  case conflict(expected: Int, actual: Int)
  /// The command is in the journal already.
  case repeated(CommandID)
  /// Two texts of one event have the same name.
  case repeatedPart(TextRef)
  /// An entry could not be read back.
  case broken(sequence: Int, Flaw)

  /// The folder the file should stand in does not exist.
  case missingFolder(String)
  /// There is no file to read.
  case missingFile(String)
  /// The path names a folder.
  case isFolder(String)
  /// The file is no database at all.
  case notDatabase(String)
  /// A database, but of another program.
  case otherDatabase(String)
  /// The file is ours but damaged.
  case corrupt(String)
  /// The file was written by a later version of the program.
  case laterVersion(String, found: Int, known: Int)
  /// The file or its folder may not be read or written by this user.
  case noPermission(String)
  /// The store was opened for reading only.
  case readOnly(String)
  /// The key file is missing, or is not the one that a secret was sealed with.
  case wrongKey(String)
  /// Another process is the writer of this journal.
  case heldByAnother(String)
  /// Something has the name that a copy was to get.
  case alreadyExists(String)
  /// Somebody else used the file for longer than we wait.
  case busy(String)

  /// Texts are erased, but traces of them remain in the file until the erasure is repeated.
  case notYetWiped(String)
  /// A stored file does not have the content its name says.
  case damagedBlob(Digest)
  /// The backup's chain is not whole.
  case damagedBackup(String, sequence: Int, Flaw)
  /// There is no room left; what is in the store stands as it was.
  case diskFull(String)
  /// Reading or writing failed in the disk. What was saved before is as durable as the disk is, but
  /// the process can no longer know, and should end.
  case diskFailed(String)
}

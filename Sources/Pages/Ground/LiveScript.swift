/// The script of the meeting that is held, served at an address that changes when the script does.
public enum LiveScript {
  /// The whole script.
  public static let bytes: [UInt8] = PackageResources.live_js

  /// The part of its address that follows from the bytes.
  public static let hash = ContentMark.of(bytes)
}

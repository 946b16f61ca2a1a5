/// The look of the site, served at an address that changes when the look does.
public enum Stylesheet {
  /// The whole style sheet; the order of its parts decides which rule wins.
  public static let bytes: [UInt8] =
    [
      PackageResources.ground_css, PackageResources.frame_css, PackageResources.components_css,
      PackageResources.lists_css, PackageResources.forms_css, PackageResources.figures_css,
      PackageResources.meetings_css, PackageResources.live_css, PackageResources.pages_css,
      PackageResources.seats_css, PackageResources.year_css, PackageResources.ledger_css,
      PackageResources.indicators_css, PackageResources.print_css,
    ].flatMap { $0 }

  /// Sixteen hexadecimal digits that follow from the bytes, for the address.
  public static let hash = ContentMark.of(bytes)
}

import Links

/// An address of the site; what the stores call a link is none.
typealias Link = Links.Link

/// Writes the rows of a table, each cell under its column's name.
public struct Rows {
  let html: HTML
  let columns: [String]

  /// A row; the first cell names it.
  public func row(_ cells: (() -> Void)...) {
    html.tr {
      for (place, cell) in cells.enumerated() {
        if place == 0 {
          html.th(.fixed("scope", "row"), content: cell)
        } else {
          html.td(.attribute("data-label", place < columns.count ? columns[place] : nil)) {
            html.div(content: cell)
          }
        }
      }
    }
  }

  /// A row of plain texts; the first names it.
  public func row(_ texts: [String]) {
    html.tr {
      for (place, text) in texts.enumerated() {
        if place == 0 {
          html.th(text, .fixed("scope", "row"))
        } else {
          html.td(text, .attribute("data-label", place < columns.count ? columns[place] : nil))
        }
      }
    }
  }
}

extension HTML {
  /// A table with a caption; where there is no room for columns each row becomes a small sheet.
  ///
  /// ```swift
  /// html.data(title, columns: columns) { table in
  ///   table.row([seat, person])
  /// }
  /// ```
  public func data(_ title: String, columns: [String], rows: (Rows) -> Void) {
    table(.class("data")) {
      caption(title)
      thead { tr { for column in columns { th(column, .fixed("scope", "col")) } } }
      tbody { rows(Rows(html: self, columns: columns)) }
    }
  }
}

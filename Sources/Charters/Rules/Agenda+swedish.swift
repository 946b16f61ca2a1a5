extension AgendaRule {
  package var swedishDemand: String {
    let what = withAttachments ? "Dagordningen och de bilagor som finns då" : "Dagordningen"
    return "\(what) publiceras senast \(Count.days(publishBefore)) före mötet."
  }
}

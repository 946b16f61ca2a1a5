extension OutsideMembershipRule {
  package var swedishDemand: String {
    let back = reportsToAll ? " och återkopplar till alla huvudmän" : ""
    return "Den som deltar i ett organ utanför nätverket företräder hela nätverket\(back)."
  }
}

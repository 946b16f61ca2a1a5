/// Who appoints to the seats (A20, D11).
public struct AppointmentRule: RuleData {
  /// Who appoints.
  public var by: Bearer
  /// Whether officials are appointed.
  public var officials: Bool
  /// Whether elected members are appointed.
  public var elected: Bool

  package var rule: Rule { .appointment(self) }

  /// A rule with these values.
  public init(by: Bearer, officials: Bool = false, elected: Bool = false) {
    self.by = by
    self.officials = officials
    self.elected = elected
  }
}

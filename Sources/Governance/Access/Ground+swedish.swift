import Charters

extension Ground {
  /// Why the person may, as the end of "Du får läsa det här eftersom …".
  public var swedish: String {
    switch self {
    case .installation: "det görs av installationen"
    case .open: "det är öppet för alla"
    case .network: "du hör till ett organ i samma nätverk"
    case .member: "du är medlem i organet"
    case .role(let role): "du är \(role.swedish) i organet"
    case .liaison: "du är kontaktperson mellan organet och ett annat"
    case .manager: "du är ansvarig chef för en plats i organet"
    case .support: "du är processledare för organet"
    case .administrator: "du är administratör"
    case .commissioner: "du företräder uppdragsgivaren, och organet har ingen egen sammankallande"
    case .representative: "du är ombud för organisationen"
    case .oneself: "det gäller dig själv"
    case .guest: "du är adjungerad till mötet"
    case .substitute: "du är ersättare på mötet"
    }
  }
}

extension Side {
  /// The side in words, as in "växlar mellan regionen och kommunerna".
  public var swedish: String {
    switch self {
    case .region: "regionen"
    case .municipality: "kommunerna"
    case .privateProvider: "privata vårdgivare"
    case .interested: "andra intressenter"
    }
  }
}

extension RoleKind {
  /// What the role is called.
  public var swedish: String {
    switch self {
    case .chair: "ordförande"
    case .viceChair: "vice ordförande"
    case .secretary: "sekreterare"
    case .convener: "sammankallande"
    case .meetingLeader: "mötesledare"
    }
  }
}

extension Relation {
  /// The body in this relation, in the definite form.
  public var swedish: String {
    switch self {
    case .commissioner: "uppdragsgivaren"
    case .receiver: "mottagaren"
    case .levelAbove: "nivån ovanför"
    case .levelBelow: "nivån under"
    case .deciders: "de beslutande organen"
    case .central: "det centrala organet"
    case .political: "den politiska gruppen"
    case .followUp: "uppföljningsgruppen"
    case .liaison: "kontaktpersonerna"
    case .joint: "de organ som möts gemensamt"
    case .practitioners: "nätverket av vårdgivare"
    }
  }
}

extension OutcomeKind {
  /// What the outcome is called.
  public var swedish: String {
    switch self {
    case .decision: "beslut"
    case .recommendation: "rekommendation"
    case .proposal: "förslag"
    case .position: "ställningstagande"
    case .information: "information"
    case .workingOrder: "arbetsordning"
    }
  }
}

extension ItemKind {
  /// What the kind of item is called.
  public var swedish: String {
    switch self {
    case .information: "information"
    case .discussion: "diskussion"
    case .decision: "beslut"
    }
  }
}

extension Audience {
  /// Who may read, in words.
  public var swedish: String {
    switch self {
    case .members: "ledamöterna"
    case .network: "hela nätverket"
    case .open: "alla"
    }
  }
}

extension Holiday {
  /// The name: `midsommarafton`.
  public var swedish: String {
    switch self {
    case .newYearsDay: "nyårsdagen"
    case .epiphany: "trettondedag jul"
    case .mayDay: "första maj"
    case .nationalDay: "nationaldagen"
    case .christmasEve: "julafton"
    case .christmasDay: "juldagen"
    case .boxingDay: "annandag jul"
    case .newYearsEve: "nyårsafton"
    case .goodFriday: "långfredagen"
    case .easterSunday: "påskdagen"
    case .easterMonday: "annandag påsk"
    case .ascensionDay: "Kristi himmelsfärdsdag"
    case .whitSunday: "pingstdagen"
    case .whitMonday: "annandag pingst"
    case .midsummerEve: "midsommarafton"
    case .midsummerDay: "midsommardagen"
    case .allSaintsDay: "alla helgons dag"
    }
  }
}

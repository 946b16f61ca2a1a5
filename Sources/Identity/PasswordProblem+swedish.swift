extension PasswordProblem {
  /// What to tell the person at the keyboard.
  public var sentence: String {
    switch self {
    case .tooShort(let fewest):
      "Lösenordet är för kort. Det ska ha minst \(fewest) tecken."
    case .tooLong(let most):
      "Lösenordet är för långt. Det får ta högst \(most) byte, "
        + "ungefär lika många tecken om det är skrivet utan å, ä och ö."
    case .tooUniform:
      "Lösenordet är för enformigt. Använd minst fyra olika tecken."
    case .sameAsLoginName:
      "Lösenordet får inte vara samma som inloggningsnamnet."
    case .busy:
      "Just nu är det många som loggar in. Vänta en stund och försök igen."
    case .hashingFailed:
      "Lösenordet kunde inte behandlas. Försök igen om en stund."
    }
  }
}

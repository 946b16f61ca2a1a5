import SwedishCalendar

/// What was done between meetings, and what bodies say of their year.
extension Words {
  static let tasksDone = [
    TaskDone(title: "Kartlägga fotvården i de tre regionerna", day: .of(2025, 5, 14), hours: 38),
    TaskDone(title: "Sammanställa svaren från mottagningarna", day: .of(2025, 8, 27), hours: 16),
    TaskDone(title: "Skriva kartläggningen av fotvården", day: .of(2025, 9, 24), hours: 29),
    TaskDone(title: "Ta fram utbildning för primärvården", day: .of(2025, 11, 19), hours: 22),
    TaskDone(title: "Jämföra resultat ur diabetesregistret", day: .of(2026, 2, 11), hours: 14),
    TaskDone(title: "Skriva förslag till gemensam rutin", day: .of(2026, 3, 18), hours: 31),
    TaskDone(title: "Förbereda uppföljningen av rutinen", day: .of(2026, 5, 6), hours: 6),
  ]

  static let reviewTaken =
    "Mötet gick igenom årsgenomgången: vad som hölls, vad som missades och vad som ska bli annorlunda."

  static let yearsTold = [
    """
    Vi har blivit bättre på att ha dagordningen klar i tid, och fler är med på mötena. Det som har varit svårt är att få svar från alla parter på det vi rekommenderar.

    Nästa år vill vi ta färre frågor åt gången och följa varje fråga tills den är klar.
    """,
    """
    Året präglades av att flera platser stod tomma under hösten. Vi har ändå hållit mötena, men anteckningarna har blivit sena.

    Nästa år delar vi på sekreterarens arbete och avslutar varje möte med att säga vem som berättar vad, och för vem.
    """,
    """
    Samarbetet har blivit tryggare. Vi vågar ta upp det som inte fungerar, och avvikelserna leder till något.

    Det vi vill ändra på är att information stannar hos oss. Alla parter ska kvittera det vi markerar för spridning inom en månad.
    """,
    """
    Vi har haft för många punkter på varje möte och för lite tid till samtal. Uppdraget är i stort följt, men reflektionen kring patienternas egna mål har kommit i skymundan.

    Under nästa år börjar varje möte med en fråga från verksamheten.
    """,
  ]
}

/// What stands around a number in the texts that the guard is measured by.
enum CorpusWords {
  static let frames: [(before: String, after: String)] = [
    ("", ""), ("Ärendet gäller ", " och tas upp igen i höst."), ("Se (", ")."), ("nr:", ""),
    ("Punkt 7.\nRubrik\n", "\nNästa rad"), ("Enligt uppgift ", ", som vi har talat om."),
    ("namn;", ";ort"), ("Anna\t", "\tBo"), ("”", "”"), ("Vårdplats 12: ", "!"),
  ]
}

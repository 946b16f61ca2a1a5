/// The candidate that a mistyped word most likely meant, or nil where none is near.
///
/// Letter case is ignored. A slip is a letter too many, missing, wrong, or swapped with its
/// neighbour; one slip is allowed for each three letters, at least one and at most four, but never
/// as many as the word has letters. Of equally near candidates the first is taken.
public func nearest(to word: String, among candidates: [String]) -> String? {
  guard word.utf8.count <= longestWord else { return nil }
  let typed = Array(word.lowercased())
  var limit = min(max(1, typed.count / 3), 4, typed.count - 1)
  var best: String?
  for candidate in candidates where candidate.utf8.count <= longestWord {
    let letters = Array(candidate.lowercased())
    guard abs(letters.count - typed.count) <= limit else { continue }
    let slips = slips(from: typed, to: letters)
    guard slips <= limit else { continue }
    best = candidate
    guard slips > 0 else { break }
    limit = slips - 1
  }
  return best
}

/// Longer words, in bytes, are not compared: nothing that we name is so long.
private let longestWord = 256

/// The least number of slips that make one word into the other (optimal string alignment).
private func slips(from source: [Character], to target: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...target.count)
  for row in source.indices {
    var current = [row + 1]
    for column in target.indices {
      let same = source[row] == target[column]
      var least = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      let swapped =
        row > 0 && column > 0 && source[row] == target[column - 1]
        && source[row - 1] == target[column]
      if swapped { least = min(least, beforeLast[column - 1] + 1) }
      current.append(least)
    }
    (beforeLast, last) = (last, current)
  }
  return last[target.count]
}

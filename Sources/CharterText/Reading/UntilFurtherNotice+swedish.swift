/// What documents write for a last day that is not set.
let untilFurtherNotice = "tills vidare"

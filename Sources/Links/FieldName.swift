/// The names of form fields: what pages write and what routes read.
public enum FieldName {
  /// The id that makes a form, sent twice, one command.
  public static let command = "kommando"
  /// The day something happens or holds from.
  public static let day = "dag"
  /// When a meeting begins.
  public static let start = "start"
  /// When a meeting ends.
  public static let end = "slut"
  /// Where a meeting is held.
  public static let place = "plats"
  /// A body that meets with the host.
  public static let joint = "med"
  /// The heading of an item.
  public static let title = "rubrik"
  /// What an item rests on.
  public static let note = "underlag"
  /// What is to happen with an item.
  public static let kind = "slag"
  /// The kind of matter an item is.
  public static let matter = "fragetyp"
  /// That an item is for the members only.
  public static let isInternal = "intern"
  /// How many minutes an item may take.
  public static let length = "minuter"
  /// Who presents an item.
  public static let presenter = "foredragande"
  /// What an item could come to, written beforehand.
  public static let draftOutcome = "forslag-till-utfall"
  /// The number of a member's proposal.
  public static let proposal = "forslag"
  /// Items that are chosen.
  public static let items = "punkter"
  /// Which way an item is moved: `up` or `down`.
  public static let direction = "riktning"
  /// The party that a row belongs to.
  public static let party = "part"
  /// The invited guests who came.
  public static let guestsPresent = "kom"
  /// A short summary for the public.
  public static let openSummary = "oppen-sammanfattning"
  /// The person who does something.
  public static let owner = "ansvarig"
  /// The last day to do something.
  public static let due = "senast"
  /// Whether something was done.
  public static let isDone = "klar"
  /// What a matter rests on.
  public static let background = "bakgrund"
  /// What is proposed in a matter.
  public static let proposed = "det-som-foreslas"
  /// Whether a matter is ready to be handed over.
  public static let isReady = "ar-klart"
  /// The subject area of a matter.
  public static let subjectArea = "amnesomrade"
  /// The goals of a matter.
  public static let goals = "mal"
  /// The phase that a matter's work is in.
  public static let phase = "fas"
  /// The activity of the plan that something is about.
  public static let activity = "aktivitet"
  /// The number of an item.
  public static let item = "punkt"
  /// Why something is done.
  public static let reason = "skal"
  /// That a number that could be someone's own is a telephone number.
  public static let assuresMobiles = "ar-telefonnummer"
  /// A file sent with a form.
  public static let file = "fil"
  /// The number of a seat.
  public static let seat = "plats-i-gruppen"
  /// How many guests came.
  public static let guests = "adjungerade"
  /// The public summary of minutes.
  public static let summary = "sammanfattning"
  /// Where minutes stand on another site.
  public static let address = "adress"
  /// A person who adjusted minutes.
  public static let adjusters = "justerare"
  /// A free text.
  public static let text = "text"
  /// For whom papers are.
  public static let audience = "krets"
  /// The least number of times.
  public static let atLeast = "minst"
  /// The greatest number of times.
  public static let atMost = "hogst"
  /// The lower end of a range.
  public static let from = "fran"
  /// The upper end of a range.
  public static let to = "till"
  /// The side that begins a rotation.
  public static let side = "sida"
  /// The year a rotation begins.
  public static let year = "ar"
  /// How often a report is given.
  public static let interval = "hur-ofta"
  /// The body that receives a report.
  public static let receiver = "mottagare"
  /// The number of a meeting.
  public static let meeting = "mote"
  /// The name to log in by.
  public static let login = "anvandarnamn"
  /// The password.
  public static let password = "losenord"
  /// The number of a person.
  public static let person = "person"
  /// What an act done for a party rests on: a decision, a day, a letter.
  public static let source = "kalla"
  /// The last day, where one is set.
  public static let until = "till-och-med"
  /// A role in a body.
  public static let role = "roll"
  /// Another body.
  public static let body = "organ"
  /// That a holder acts without having the turn.
  public static let isActing = "tillforordnad"
  /// The day of an election.
  public static let election = "valdag"
  /// The seats that took part in an election.
  public static let voters = "deltog"
  /// The parties that name someone together.
  public static let parties = "parter"
  /// A step of handing over.
  public static let step = "steg"
  /// The number of one called in to an item.
  public static let guest = "adjungerad"
  /// A name that is written.
  public static let name = "namn"
  /// How someone is reached.
  public static let email = "e-post"
  /// A one-time code.
  public static let code = "engangskod"
  /// The address by which a provider of log-ins names itself.
  public static let issuer = "utfardare"
  /// What a one-time link asks someone.
  public static let ask = "fraga"
  /// How much someone wants to be told by mail.
  public static let notices = "mejl"
  /// The number of a mail in the outbox.
  public static let mail = "mejlnummer"
  /// What someone answers.
  public static let answer = "svar"
  /// The secret that one-time codes come from, as text.
  public static let secret = "nyckel"
  /// The short name that addresses show.
  public static let key = "kortnamn"
  /// The title of a person.
  public static let position = "titel"
  /// The organisation that employs someone.
  public static let employer = "arbetsgivare"
  /// That someone is elected.
  public static let isElected = "fortroendevald"
  /// An office outside the bodies.
  public static let office = "uppgift"
  /// The bodies that an office is for.
  public static let bodies = "organen"
  /// The organisations that an office is for.
  public static let organisations = "organisationer"
  /// The area that something belongs to.
  public static let area = "omrade"
  /// Principals that act as one.
  public static let federation = "forbund"
  /// What principals of a federation have agreed.
  public static let agreement = "overenskommelse"
  /// The kinds of care that an organisation gives, with commas between them.
  public static let care = "vard"
  /// The organisation that another works for, or is replaced by.
  public static let organisation = "organisation"
  /// Who adopted a charter.
  public static let adopter = "antagen-av"
  /// A text that is to be erased.
  public static let texts = "texter"
  /// The charter that a body is to follow.
  public static let charter = "uppdrag"
  /// The parts of a charter.
  public static let chosenParts = "delar"
  /// A level of the network.
  public static let level = "niva"
  /// That a body has none above it.
  public static let isTop = "overst"
  /// A one-time link that is listed.
  public static let link = "lank"
  /// That a seat is wished for and not required.
  public static let desired = "onskvard"
  /// How something was told further.
  public static let way = "hur"
  /// To whom something was told.
  public static let told = "vilka"
  /// What a decision may mean to others.
  public static let effect = "foljder"
  /// A clause of the charter.
  public static let clause = "uppdragspunkt"
  /// The number of a document.
  public static let document = "dokument"
  /// The day something is to be revised.
  public static let revise = "oversyn"
  /// What has changed.
  public static let change = "andring"
  /// Subject areas that are chosen.
  public static let areas = "amnesomraden"
  /// What a draft holds.
  public static let draft = "utkast"
  /// How a form wants to be answered: as a page where it says nothing.
  public static let wants = "vill-ha"
  /// A text that was written while somebody else wrote, and is dealt with.
  public static let beside = "bredvid"
  /// The version of a draft that its writer saw.
  public static let version = "version"

  /// Whether those below a body are planned with it.
  public static let isTree = "med-dem-under"
  /// The day of the week that is wished for.
  public static let weekday = "veckodag"
  /// How many meetings are wished for.
  public static let count = "antal"
  /// A meeting of a proposal that is taken off it.
  public static let removed = "ta-bort"

  /// The principals that a recommendation is addressed to.
  public static let principals = "huvudman"
  /// That a recommendation holds only if all adopt it.
  public static let onlyIfAll = "bara-om-alla"
  /// What a principal did with a recommendation, or how far something has come.
  public static let result = "resultat"
  /// The body that decided, within its own organisation.
  public static let decider = "beslutade"
  /// The paragraph of a principal's minutes.
  public static let paragraph = "paragraf"
  /// The number in a principal's register.
  public static let diary = "diarienummer"
  /// Who tells the line.
  public static let teller = "berattar"
  /// What a deviation is measured by.
  public static let concern = "galler"
  /// The category of a deviation.
  public static let category = "kategori"
  /// The party that is responsible, or with which another disagrees.
  public static let otherParty = "motpart"
  /// The local body that handles a deviation.
  public static let local = "lokalt"
  /// Why a local body handles it.
  public static let localReason = "lokalt-skal"
  /// That others are not told who sent something.
  public static let hidesSender = "utan-avsandare"
  /// A yes or a no.
  public static let accepts = "godtas"
  /// That something is principled, and others can learn from it.
  public static let isPrincipled = "principiell"
  /// What others can learn.
  public static let learning = "lardom"
  /// That a case goes on after a position.
  public static let goesOn = "fortsatter"
  /// An indicator, by its number.
  public static let indicator = "indikator"
  /// The period that something is about.
  public static let period = "period"
  /// A measured value.
  public static let amount = "varde"
  /// How many a value rests on.
  public static let base = "bygger-pa"
  /// What a value is a number of.
  public static let unit = "enhet"
  /// Which way is better.
  public static let better = "battre"
  /// The kinds of organisation that give values.
  public static let givers = "lamnas-av"
  /// That values tell of people.
  public static let isAboutPeople = "galler-personer"
  /// What is aimed at.
  public static let target = "malvarde"
  /// That values far from those before are right.
  public static let isAssured = "stammer"

  /// One goal: by its key or its number in an agreement, or in words.
  public static let goal = "malet"
  /// The year by which a goal should be reached.
  public static let targetYear = "malar"
  /// That what works for a goal rises in lists.
  public static let isPriority = "lyfts-fram"
  /// An area of development of an agreement.
  public static let developmentArea = "utvecklingsomrade"
  /// An annex of an agreement.
  public static let annex = "avtalsbilaga"
  /// The number of an agreement.
  public static let accord = "avtal"
  /// A task or a duty of the charter, with its clause.
  public static let task = "uppdragets-uppgift"
  /// What shows that something was done.
  public static let shownBy = "visas-av"
  /// The sender's own number or address.
  public static let reference = "hanvisning"

  /// That a deliverable is the final one.
  public static let isFinal = "slutleverans"
  /// That a body is closed though its final deliverable has not been accepted.
  public static let isWithoutFinal = "utan-slutleverans"
  /// Whether a body is permanent or ends on a day.
  public static let duration = "varaktighet"
  /// A deliverable that a template is filled in with.
  public static let deliverable = "leverans"
  /// The final one.
  public static let finalDeliverable = "sista-leverans"
  /// The body in a relation to one that is made from a template.
  public static let relation = "relation"

  /// For which part of the territory a plan is.
  public static let scope = "galler-for"
  /// The plan that another follows on, with what goes on of it.
  public static let follows = "foregaende"
  /// Who measures.
  public static let measurer = "mats-av"
  /// The person or party that answers for an activity.
  public static let responsible = "svarar-for"
  /// The activity, where the plan stands here.
  public static let planned = "planens-aktivitet"
  /// How an activity stands.
  public static let status = "lage"
  /// The outcomes that an activity cannot go on without.
  public static let outcomes = "beslut"
  /// A season.
  public static let season = "sasong"
  /// How many hours, of each party.
  public static let hours = "timmar"
  /// How many kronor, of each party.
  public static let kronor = "kronor"
  /// Who pays, of each party.
  public static let payer = "betalas-av"
  /// By what one sees that a goal is reached, or what is shared: hours or cost.
  public static let measure = "matt"
  /// What a fair share goes by.
  public static let basis = "grund"
  /// How much of the whole each party should bear.
  public static let weight = "vikt"
  /// Over how many years.
  public static let years = "antal-ar"
  /// A task that the charter names.
  public static let charterTask = "uppgift-i-uppdraget"
  /// How large a skew may be.
  public static let skew = "skevhet"

  /// A field about the thing of this number or name, such as the day of a proposed meeting.
  public static func each(_ name: String, _ key: String) -> String { "\(name).\(key)" }
  /// What a form's sender saw in a field of a meeting that is held.
  public static func seen(_ field: LiveField) -> String { "sett.\(field.name)" }
  /// How the seat numbered `seat` attended: `present`, `absent` or `substitute`.
  public static func attendance(_ seat: Int) -> String { "narvaro.\(seat)" }
  /// The words minuted for an item.
  public static func minutes(_ item: Int) -> String { "anteckning.\(item)" }
  /// What an item came to.
  public static func outcome(_ item: Int) -> String { "utfall.\(item)" }
  /// That bodies below are to take an item up.
  public static func passedOn(_ item: Int) -> String { "skicka-vidare.\(item)" }
  /// The principals within whose delegation a decision lies.
  public static func within(_ item: Int) -> String { "inom-delegation.\(item)" }
  /// What the delegation of a decision is stated by.
  public static func delegation(_ item: Int) -> String { "stod.\(item)" }
  /// Who writes the description of a local assignment.
  public static func assigned(_ item: Int) -> String { "uppdragsansvarig.\(item)" }
  /// Who writes it together with the first.
  public static func assignedToo(_ item: Int) -> String { "uppdragsansvarig-till.\(item)" }
  /// That a decision gives a local assignment.
  public static func assignment(_ item: Int) -> String { "lokalt-uppdrag.\(item)" }
  /// That an outcome beyond the body's authority is recorded as a departure.
  public static func departure(_ item: Int) -> String { "avsteg.\(item)" }
}

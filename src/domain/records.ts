import type {
  AcceptanceId,
  AffiliationId,
  AsideId,
  CaptureId,
  ClaimId,
  DependenceId,
  DossierId,
  EvidenceId,
  ExceptionId,
  ExcerptId,
  FigureId,
  MarkId,
  PublisherId,
  ReviewerId,
  RoundingId,
  SourceId,
  TextId,
} from './id.ts'

// The whole model on one page. Every record is plain JSON and belongs to one dossier;
// `null` stands for none. Removing is a field (`deletedAt`), so it can be taken back.

/** SHA-256 in lower-case hex: the name of bytes that lie outside the rows. */
export type Digest = string & { readonly __digest: unique symbol }
/** ISO 8601 in UTC with milliseconds, e.g. `2024-03-04T09:15:00.000Z`: sorts as text. */
export type Instant = string & { readonly __instant: unique symbol }
/** As far as known: `2021`, `2021-03` or `2021-03-09`. */
export type PartialDate = string & { readonly __partialDate: unique symbol }
/** Sorts claims as text; a new one always fits between two. */
export type OrderKey = string & { readonly __orderKey: unique symbol }

/** A stretch of a text: `[start, end)` in UTF-16 code units, as `String.slice` takes it. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface Kept {
  readonly dossierId: DossierId
  /** When it was removed; `null` while it stands. */
  readonly deletedAt: Instant | null
}

/** One body of work: the unit of export, merge and undo. Its `dossierId` is its own id. */
export interface Dossier extends Kept {
  readonly id: DossierId
  readonly title: string
  readonly standard: StandardId
  /** What it asks for in place of what its standard publishes; `null`: that. Counts only while they are `of` its standard. */
  readonly thresholds: Thresholds | null
  readonly createdAt: Instant
  /** Said to be invented: the example that the product ships. */
  readonly invented: boolean
}
export type StandardId = 'newsroom' | 'magazine' | 'casualty-recorder' | 'strict'

/** What a dossier asks for before a claim stands on more than its source's word. */
export interface Thresholds {
  readonly of: StandardId
  /** Any one of these is enough. */
  readonly anyOf: readonly Requirement[]
}
/** All of it must be met, by origins other than the claimant's whose publisher is known. */
export interface Requirement {
  /** Independent origins that support the claim. */
  readonly origins: number
  /** How many of them support it first-hand. */
  readonly primaryOrigins: number
  /** How many of them must each be of another kind of source than the others; 0: none in particular. */
  readonly kinds: number
}

/** A person at work on this dossier. The id tells nothing about the person, and differs from dossier to dossier. */
export interface Reviewer extends Kept {
  readonly id: ReviewerId
  /** Empty until somebody gives it. */
  readonly name: string
}

export interface Publisher extends Kept {
  readonly id: PublisherId
  readonly name: string
  readonly kind: PublisherKind
}
/** In the order in which they are offered. */
export const publisherKinds = [
  'outlet',
  'agency',
  'authority',
  'ngo',
  'party',
  'company',
  'person',
  'distributor',
  'other',
] as const
export type PublisherKind = (typeof publisherKinds)[number]

/** Why two publishers do not count as two voices. */
export interface Affiliation extends Kept {
  readonly id: AffiliationId
  /** In the order of their ids. */
  readonly publisherIds: readonly [PublisherId, PublisherId]
  readonly kind: AffiliationKind
  readonly reason: string
  readonly standing: Standing
  /** What told the program so. */
  readonly signs: readonly TieSign[]
}
export const affiliationKinds = ['owns', 'same-owner', 'affiliate'] as const
export type AffiliationKind = (typeof affiliationKinds)[number]
/** A suggestion counts until a person rejects it. */
export type Standing = 'suggested' | 'confirmed' | 'rejected'

/** What a source says by which two voices may be one, as the program found it. */
export interface TieSign {
  readonly type: TieSignType
  /** The source that says so. */
  readonly sourceId: SourceId
  /** Where its text says so; `null` where its sheet does, or what a person said of an excerpt. */
  readonly place: TextPlace | null
  /** The words that say so. */
  readonly words: string
}
/** A stretch of one captured text. */
export interface TextPlace {
  readonly textId: TextId
  readonly span: Span
}
/**
 * `imprint`: who holds the rights; `site`: where it stands; `credit`: whose material it uses; `citation`: whom it quotes;
 * `name-form`: a speaker's, an author's or a publisher's name that may be another form of the other source's.
 */
export const tieSignTypes = [
  'ownership',
  'imprint',
  'contact',
  'site',
  'author',
  'credit',
  'citation',
  'speaker',
  'name-form',
] as const
export type TieSignType = (typeof tieSignTypes)[number]

/** The evidentiary copy: bytes as they were found, untouched (Berkeley Protocol). They lie beside, by `digest`. */
export interface Capture extends Kept {
  readonly id: CaptureId
  readonly digest: Digest
  readonly mediaType: string
  readonly bytes: number
  readonly fileName: string
  readonly capturedAt: Instant
}

/** What one version of one extractor took from a capture. Immutable: excerpts are positions in it. */
export interface CapturedText extends Kept {
  readonly id: TextId
  readonly captureId: CaptureId
  /** Of the text's UTF-8 bytes, which lie beside. */
  readonly digest: Digest
  /** Of the JSON of its {@link Block}s, which lies beside; `null` where lines are all the structure there is. */
  readonly structure: Digest | null
  /** e.g. `html@1`: raised when the same bytes would give another text. */
  readonly extractor: string
  /** WHATWG label, e.g. `utf-8`, `windows-1252`. */
  readonly encoding: string
  /** Whether the encoding is a guess that a person may change. */
  readonly encodingGuessed: boolean
  /** BCP 47, as guessed from the text; `null` where nobody can tell. */
  readonly language: string | null
  /** UTF-16 code units. */
  readonly length: number
}

/** One block of a text's structure. Blocks do not overlap and are in order; what lies between them is white space. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'preformatted' | 'caption' | 'row'
  /** 1-6 for a heading, depth from 1 for an item, else 0. */
  readonly level: number
}

/** What extraction did to a text that a repair undoes, in the order in which it is listed. */
export const repairKinds = [
  'line-end-hyphen',
  'left-over-hyphen',
  'soft-hyphen',
  'ligature',
  'spaces',
  'line-break',
  'inserted',
  'caption',
  'furniture',
  'menu',
  'footer',
] as const
export type RepairKind = (typeof repairKinds)[number]

/** A repair of a text that a person has switched on or off. */
export interface RepairChoice {
  readonly kind: RepairKind
  /** The one there, of the captured text; `null`: all of the kind that have no choice of their own. */
  readonly span: Span | null
  readonly on: boolean
  /** The text that it was chosen for: in another one the same places hold other words. */
  readonly textId: TextId
}

/** A document as somebody published it. */
export interface Source extends Kept {
  readonly id: SourceId
  /** `under-check`: the manuscript. It holds claims and is never evidence. */
  readonly role: 'source' | 'under-check'
  readonly title: string
  readonly authors: readonly string[]
  readonly publisherId: PublisherId | null
  readonly issued: PartialDate | null
  /** When the document was consulted, where a person says so. */
  readonly accessed: PartialDate | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly kind: SourceKind
  readonly reliability: Reliability | null
  readonly standing: SourceStanding
  /** Fields whose value the program proposed and no person has confirmed. */
  readonly guessed: readonly GuessableField[]
  /** A publisher's name found in the text, offered to whoever fills the sheet; `null` when none or settled. */
  readonly publisherHint: string | null
  readonly captureId: CaptureId
  readonly textId: TextId
  /** How its text is read, where a person decided; the repairs themselves are computed from the text. */
  readonly repairs: readonly RepairChoice[]
  readonly addedAt: Instant
}
/** In the order in which they are offered. */
export const sourceKinds = [
  'article',
  'wire',
  'press-release',
  'report',
  'interview',
  'transcript',
  'court-record',
  'log',
  'dataset',
  'post',
  'letter',
  'other',
] as const
export type SourceKind = (typeof sourceKinds)[number]
/** What a source is to its publisher today. */
export const sourceStandings = ['current', 'corrected', 'retracted'] as const
export type SourceStanding = (typeof sourceStandings)[number]
/** The Admiralty code's first axis (NATO AJP-2.1). */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
export type GuessableField = 'title' | 'authors' | 'issued' | 'url' | 'language' | 'kind'

/** Where a passage stands and how to find it again: W3C TextQuoteSelector and TextPositionSelector in one. */
export interface Anchor {
  /** The passage itself, as the captured text has it. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly span: Span
}

/** A passage of a source, with how the words given compare to the words that stand there. */
export interface Excerpt extends Kept {
  readonly id: ExcerptId
  readonly sourceId: SourceId
  readonly textId: TextId
  /** The words as somebody gave them. */
  readonly quoted: string
  /** Where they stand; `null`: nowhere. */
  readonly anchor: Anchor | null
  readonly check: QuoteCheck
  /** Whose words they are, where the source quotes or paraphrases somebody. */
  readonly speaker: string | null
  /** Who reports whom, outermost first. */
  readonly through: readonly string[]
  readonly manner: 'direct' | 'indirect' | 'narrative'
  /** The excerpt of an earlier text that this one carries on. */
  readonly replaces: ExcerptId | null
}

export type QuoteOutcome = 'verbatim' | 'artefact' | 'editorial' | 'altered' | 'absent'
export type ArtefactKind =
  | 'whitespace'
  | 'hyphenation'
  | 'soft-hyphen'
  | 'quotes'
  | 'dashes'
  | 'ligature'
  | 'unicode'
  | 'number-format'
  | 'inserted-matter'
export type EditorialKind = 'ellipsis' | 'bracket' | 'attribution' | 'case' | 'punctuation' | 'diacritics'
export type SubstanceKind = 'number' | 'date' | 'name' | 'negation' | 'hedge' | 'ocr' | 'word'
export type DifferenceKind = ArtefactKind | EditorialKind | SubstanceKind

/** One way in which a quote departs from its source. */
export interface Difference {
  readonly kind: DifferenceKind
  /** What stands in the source, and where: a span of the captured text. */
  readonly source: string
  readonly sourceSpan: Span
  /** What stands in the quote, and where: a span of the words as given. */
  readonly quote: string
  readonly quoteSpan: Span
}

/** How a quote compares with its source. The gravest difference decides the outcome. */
export interface QuoteCheck {
  readonly outcome: QuoteOutcome
  readonly differences: readonly Difference[]
}

/** A shown difference, accepted by a person, with a note that stays visible. */
export interface Acceptance extends Kept {
  readonly id: AcceptanceId
  readonly excerptId: ExcerptId
  readonly reviewerId: ReviewerId
  readonly note: string
}

/** A specific factual statement that can be reviewed (schema.org Claim). */
export interface Claim extends Kept {
  readonly id: ClaimId
  /** The normalised wording: one sentence that stands on its own. */
  readonly text: string
  /** The wording as found, where it was found. */
  readonly original: string | null
  /** Who makes it; `null`: the dossier's own author. */
  readonly claimant: string | null
  readonly claimantPublisherId: PublisherId | null
  readonly kind: ClaimKind
  /** The claim that somebody said this, where this is what was said; `null`: none. */
  readonly saidIn: ClaimId | null
  /** Excerpts in which the claim occurs (schema.org `appearance`). They are not evidence. */
  readonly appearances: readonly ExcerptId[]
  readonly order: OrderKey
  readonly tags: readonly string[]
  readonly createdAt: Instant
}
export type ClaimKind = 'quantity' | 'date' | 'event' | 'quotation' | 'attribution' | 'cause' | 'comparison' | 'other'

/** Read it as a sentence: this excerpt *supports* that claim. */
export type Stance = 'supports' | 'conflicts' | 'context'

/** What holds an excerpt against a claim. One per claim and excerpt. */
export interface Evidence extends Kept {
  readonly id: EvidenceId
  readonly claimId: ClaimId
  readonly excerptId: ExcerptId
  readonly stance: Stance
  /** First-hand, or describing another's account; holds for this use, not for the document. */
  readonly use: 'primary' | 'secondary'
  readonly note: string
}

/** Why two sources are not independent. Publisher and owner ties follow from the publishers and are never typed in. */
export interface Dependence extends Kept {
  readonly id: DependenceId
  /** In the order of their ids. */
  readonly sourceIds: readonly [SourceId, SourceId]
  /** The one that derives from the other; `null` where nobody knows. */
  readonly from: SourceId | null
  /** The one claim it holds for; `null`: everywhere. */
  readonly claimId: ClaimId | null
  readonly kind: DependenceKind
  readonly standing: Standing
  readonly reason: string
  /** Passages in common, first source's beside second's. */
  readonly passages: readonly (readonly [Span, Span])[]
  /** What else told the program so. */
  readonly signs: readonly TieSign[]
}
/** In the order in which they are offered. */
export const dependenceKinds = ['reprint', 'cites', 'same-release', 'same-informant', 'same-author'] as const
export type DependenceKind = (typeof dependenceKinds)[number]

/** A tie that holds everywhere, set aside for one claim, with a reason. */
export interface Exception extends Kept {
  readonly id: ExceptionId
  readonly claimId: ClaimId
  /** What is set aside: a dependence, an affiliation, or the publisher that several sources share. */
  readonly tieId: DependenceId | AffiliationId | PublisherId
  readonly reason: string
}

/** A pointer to a difference ("look here") that a person has looked at and set aside. Its id tells the words it is about: others are another. */
export interface Aside extends Kept {
  readonly id: AsideId
  /** On whose desk it was; `null`: it concerns the dossier as a whole. */
  readonly claimId: ClaimId | null
  readonly kind: PointerKind
  /** The words that differ, as they stood: the claim's or the first passage's, then the other's where it has any. */
  readonly words: readonly string[]
  readonly reviewerId: ReviewerId
  /** Of two names or sayings, whether they are one: a settlement needs no reason. `null`: set aside, for that reason. */
  readonly settled: Likeness | null
  readonly reason: string
}
/** What a person settles of two names, or of words that stand in several places. */
export const likenesses = ['same', 'apart'] as const
export type Likeness = (typeof likenesses)[number]
/** What two wordings differ in, in the order in which it is shown. */
export const pointerKinds = [
  'quote',
  'number',
  'composition',
  'date',
  'negation',
  'certainty',
  'attribution',
  'name',
  'office',
  'term',
] as const
export type PointerKind = (typeof pointerKinds)[number]

/**
 * What a person settled of a figure that a claim's wording or an excerpt of its evidence gives. Its id tells the words
 * that it stands in: in others it is another figure.
 */
export interface SettledFigure extends Kept {
  readonly id: FigureId
  readonly claimId: ClaimId
  /** Whose figure it is; `null`: the claim's own wording. */
  readonly sourceId: SourceId | null
  /** The words that give it, as they stood. */
  readonly words: string
  /** Where they stand in the whole wording; `null`: settled before that was kept. */
  readonly span: Span | null
  /** What it is a value of; `null`: nobody has settled that. Values of one scope are held against one another. */
  readonly scope: FigureScope | null
  /** The value, where a person corrected what the program reads, or where it reads no figure; `null`: as it is read. */
  readonly value: SaidValue | null
  /** Whether it is left out of all comparisons. */
  readonly leftOut: boolean
  readonly reviewerId: ReviewerId
}

/** What is counted, where, when and how, in a person's words; empty where they did not say. */
export interface FigureScope {
  readonly what: string
  readonly where: string
  readonly when: string
  readonly how: string
}

/** An interval with its hedge. */
export interface FigureValue {
  readonly lo: number
  /** `null`: no upper bound. */
  readonly hi: number | null
  readonly bound: Bound
}
/** What a person says that words give. */
export interface SaidValue extends FigureValue {
  /** What it is a value in; `null`: as the program reads it. */
  readonly sort: FigureSort | null
}
export interface FigureSort {
  readonly kind: SaidKind
  /**
   * Of money an ISO 4217 code, of a measure its symbol, of a length of time one of `durationUnits`, of a time of day its zone; else the noun of what
   * is counted or shared, in small letters. `null`: not said.
   */
  readonly unit: string | null
}
/** In the order in which they are offered. The third of a row is no value of anything. */
export const saidKinds = ['count', 'percent', 'fraction', 'money', 'measure', 'duration', 'age', 'time'] as const
export type SaidKind = (typeof saidKinds)[number]
/** How a text hedges a figure. `range` has both ends from the text, `vague` has them from the table of quantities. */
export const bounds = ['exact', 'at-least', 'more-than', 'up-to', 'less-than', 'about', 'range', 'vague'] as const
export type Bound = (typeof bounds)[number]

/** Two figures of a claim of which one seems to round the other, as a person judged that. */
export interface Rounding extends Kept {
  readonly id: RoundingId
  readonly claimId: ClaimId
  /** In the order of their ids. */
  readonly figureIds: readonly [FigureId, FigureId]
  /** The words of both, as they stood. */
  readonly words: readonly string[]
  /** Whether it is one; `false`: they are two values, in conflict. */
  readonly accepted: boolean
  readonly reviewerId: ReviewerId
}

/** What a reviewer decides. None says that it is true: that is for the reader. No mark: open. */
export type Verdict = 'attributed' | 'disputed' | 'corroborated'

/** A reviewer's signed verdict. One per reviewer and claim; the ledger keeps the earlier ones. */
export interface Mark extends Kept {
  readonly id: MarkId
  readonly claimId: ClaimId
  readonly reviewerId: ReviewerId
  readonly verdict: Verdict
  readonly rationale: string
  readonly basis: Basis
  readonly markedAt: Instant
}

/** What a mark rested on. The mark needs a re-check when any part of it has moved. */
export interface Basis {
  /** What the rules recommended at the time, and the rule that decided. */
  readonly recommended: Verdict | 'open'
  readonly rule: string
  readonly facts: Readonly<Record<string, number>>
  readonly standard: StandardId
  /** The claim's wording. */
  readonly text: string
  /** Each piece of evidence by id: stance, whether it counted, and the name of its origin. */
  readonly evidence: Readonly<Record<EvidenceId, BasisItem>>
  /** Evidence whose figures excluded one another in a settled scope, two and two in the order of their ids. */
  readonly figures: readonly (readonly [EvidenceId, EvidenceId])[]
}
export interface BasisItem {
  readonly stance: Stance
  readonly use: 'primary' | 'secondary'
  readonly counted: boolean
  /**
   * Whose word it was, by name: the speaker's, else the publisher's; empty for a document of nobody named. Several, in
   * alphabetical order, where people disagreed. `null`: made before marks kept that.
   */
  readonly voices: readonly string[] | null
  /** Whether its publisher had corrected its source; `null`: made before marks kept that. */
  readonly corrected: boolean | null
  /** The least source id of its origin: tells when sources have come together or apart. */
  readonly origin: string
}

/** Every kind of record that people change, by the table that keeps it. */
export interface Records {
  dossiers: Dossier
  reviewers: Reviewer
  publishers: Publisher
  affiliations: Affiliation
  captures: Capture
  texts: CapturedText
  sources: Source
  excerpts: Excerpt
  acceptances: Acceptance
  claims: Claim
  evidence: Evidence
  dependences: Dependence
  exceptions: Exception
  asides: Aside
  figures: SettledFigure
  roundings: Rounding
  marks: Mark
}
export type TableName = keyof Records
export type AnyRecord = Records[TableName]

/** In an order in which what a record refers to comes before it. */
export const tableNames = [
  'dossiers',
  'reviewers',
  'publishers',
  'affiliations',
  'captures',
  'texts',
  'sources',
  'excerpts',
  'acceptances',
  'claims',
  'evidence',
  'dependences',
  'exceptions',
  'asides',
  'figures',
  'roundings',
  'marks',
] as const satisfies readonly TableName[]

/** All the records of one dossier: what reports and foreign formats are written from, and what they become. */
export type Bundle = { readonly [T in TableName]: readonly Records[T][] }

export const emptyBundle: Bundle = {
  dossiers: [],
  reviewers: [],
  publishers: [],
  affiliations: [],
  captures: [],
  texts: [],
  sources: [],
  excerpts: [],
  acceptances: [],
  claims: [],
  evidence: [],
  dependences: [],
  exceptions: [],
  asides: [],
  figures: [],
  roundings: [],
  marks: [],
}

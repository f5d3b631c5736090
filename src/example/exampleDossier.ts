import type {
  Affiliation,
  ClaimKind,
  Dependence,
  Dossier,
  Evidence,
  Excerpt,
  PartialDate,
  PublisherKind,
  Source,
  SourceKind,
  Verdict,
} from '../domain/records.ts'

/**
 * The example that the product ships: an invented town, an invented accident, six documents and a manuscript.
 *
 * Plain data in which everything is named by a key; a command turns it into records in the order of the fields.
 */
export interface ExampleDossier {
  readonly title: string
  readonly standard: Dossier['standard']
  readonly publishers: readonly ExamplePublisher[]
  readonly affiliations: readonly ExampleAffiliation[]
  readonly sources: readonly ExampleSource[]
  readonly claims: readonly ExampleClaim[]
  readonly dependences: readonly ExampleDependence[]
  /** Tied before the marks are set. */
  readonly evidence: readonly ExampleEvidence[]
  readonly marks: readonly ExampleMark[]
  /** Tied after the marks are set: the marks of these claims need a re-check. */
  readonly laterEvidence: readonly ExampleEvidence[]
}

export type ExamplePublisherKey =
  | 'town'
  | 'skerrow'
  | 'courier'
  | 'eastbank-post'
  | 'ambulance-control'
  | 'bridges-office'

/** A document that can be evidence. */
export type ExampleDocumentKey =
  | 'press-release'
  | 'wire'
  | 'courier'
  | 'eastbank-post'
  | 'ambulance-log'
  | 'bridges-office'
export type ExampleSourceKey = ExampleDocumentKey | 'manuscript'

export type ExampleClaimKey = 'closure' | 'drop' | 'treated' | 'inspected' | 'quote' | 'warned' | 'ferry'

export interface ExamplePublisher {
  readonly key: ExamplePublisherKey
  readonly name: string
  readonly kind: PublisherKind
}

export interface ExampleAffiliation {
  readonly publishers: readonly [ExamplePublisherKey, ExamplePublisherKey]
  readonly kind: Affiliation['kind']
  readonly standing: Affiliation['standing']
  readonly reason: string
}

export interface ExampleSource {
  readonly key: ExampleSourceKey
  readonly fileName: string
  readonly role: Source['role']
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: ExamplePublisherKey | null
  readonly issued: PartialDate | null
  readonly url: string | null
  readonly kind: SourceKind
}

export interface ExampleClaim {
  readonly key: ExampleClaimKey
  readonly text: string
  /** The words of the manuscript, exactly and only once there: the claim's first appearance. */
  readonly original: string
  /** `null`: the manuscript's author. */
  readonly claimant: string | null
  readonly claimantPublisher: ExamplePublisherKey | null
  readonly kind: ClaimKind
  /** What the rules recommend in the end, after {@link ExampleDossier.laterEvidence}. */
  readonly expected: Verdict | 'open'
}

export interface ExampleDependence {
  readonly sources: readonly [ExampleDocumentKey, ExampleDocumentKey]
  /** The one that derives from the other; `null` where both have it from a third. */
  readonly from: ExampleDocumentKey | null
  /** `null`: everywhere. */
  readonly claim: ExampleClaimKey | null
  readonly kind: Dependence['kind']
  readonly standing: Dependence['standing']
  readonly reason: string
}

export interface ExampleEvidence {
  readonly claim: ExampleClaimKey
  readonly source: ExampleDocumentKey
  /** As it stands in the extracted text, exactly and only once. */
  readonly exact: string
  /** The words as somebody gave them; `null`: as they stand. Where it differs the quote check names an artefact. */
  readonly quoted: string | null
  readonly stance: Evidence['stance']
  readonly use: Evidence['use']
  readonly speaker: string | null
  readonly manner: Excerpt['manner']
  readonly note: string
}

export interface ExampleMark {
  readonly claim: ExampleClaimKey
  readonly verdict: Verdict
  readonly rationale: string
  /** What the rules recommend at the time of marking. */
  readonly expected: Verdict
}

const publishers: readonly ExamplePublisher[] = [
  { key: 'town', name: 'Town of Lindhaven', kind: 'authority' },
  { key: 'skerrow', name: 'Skerrow News Agency', kind: 'agency' },
  { key: 'courier', name: 'The Lindhaven Courier', kind: 'outlet' },
  { key: 'eastbank-post', name: 'Eastbank Post', kind: 'outlet' },
  { key: 'ambulance-control', name: 'Ansel Sound Ambulance Control', kind: 'authority' },
  { key: 'bridges-office', name: 'Office for Bridges and Locks', kind: 'authority' },
]

const affiliations: readonly ExampleAffiliation[] = [
  {
    publishers: ['courier', 'eastbank-post'],
    kind: 'same-owner',
    standing: 'confirmed',
    reason: 'Both are titles of Halyard Regional Press: the Eastbank Post’s page says so at its foot.',
  },
]

const sources: readonly ExampleSource[] = [
  {
    key: 'press-release',
    fileName: 'town-press-release.txt',
    role: 'source',
    title: 'Harbour Bridge closed after a movement of the deck',
    authors: [],
    publisher: 'town',
    issued: day('2024-03-13'),
    url: 'https://example.org/lindhaven/press/24-031',
    kind: 'press-release',
  },
  {
    key: 'wire',
    fileName: 'skerrow-wire-story.txt',
    role: 'source',
    title: 'Forty-one hurt as deck of Lindhaven bridge drops',
    authors: ['Jory Pellane'],
    publisher: 'skerrow',
    issued: day('2024-03-13'),
    url: null,
    kind: 'wire',
  },
  {
    key: 'courier',
    fileName: 'lindhaven-courier-page-3.txt',
    role: 'source',
    title: 'Town cut in two',
    authors: [],
    publisher: 'courier',
    issued: day('2024-03-14'),
    url: null,
    kind: 'article',
  },
  {
    key: 'eastbank-post',
    fileName: 'eastbank-post-article.html',
    role: 'source',
    title: '“Today it was four loaves”: east bank wakes without its bridge',
    authors: ['Maud Ketteridge'],
    publisher: 'eastbank-post',
    issued: day('2024-03-13'),
    url: 'https://example.org/eastbank-post/2024/03/13/bridge',
    kind: 'article',
  },
  {
    key: 'ambulance-log',
    fileName: 'ambulance-control-log.txt',
    role: 'source',
    title: 'Desk log, extract for incident HB',
    authors: [],
    publisher: 'ambulance-control',
    issued: day('2024-03-15'),
    url: null,
    kind: 'log',
  },
  {
    key: 'bridges-office',
    fileName: 'bridges-office-interim-note.txt',
    role: 'source',
    title: 'Interim note 2024-07: Harbour Bridge, Lindhaven',
    authors: ['Tamsin Orrell'],
    publisher: 'bridges-office',
    issued: day('2024-03-28'),
    url: 'https://example.org/bridges-and-locks/notes/2024-07',
    kind: 'report',
  },
  {
    key: 'manuscript',
    fileName: 'manuscript.txt',
    role: 'under-check',
    title: 'The evening the bridge sat down',
    authors: [],
    publisher: null,
    issued: null,
    url: null,
    kind: 'article',
  },
]

const claims: readonly ExampleClaim[] = [
  {
    key: 'closure',
    text: 'The Harbour Bridge at Lindhaven was closed to all traffic at 17:10 on 12 March 2024.',
    original: 'At 17:10 on 12 March the Harbour Bridge at Lindhaven was closed to all traffic.',
    claimant: null,
    claimantPublisher: null,
    kind: 'date',
    expected: 'corroborated',
  },
  {
    key: 'drop',
    text: 'The deck of the Harbour Bridge dropped by 18 centimetres at the western ramp.',
    original: 'The deck had dropped by 18 centimetres at the western ramp.',
    claimant: null,
    claimantPublisher: null,
    kind: 'quantity',
    expected: 'corroborated',
  },
  {
    key: 'treated',
    text: 'Forty-one people were treated at St Brannoc Infirmary after the deck of the Harbour Bridge dropped.',
    original: 'Forty-one people were treated at St Brannoc Infirmary.',
    claimant: 'Town of Lindhaven',
    claimantPublisher: 'town',
    kind: 'quantity',
    expected: 'disputed',
  },
  {
    key: 'inspected',
    text: 'The hangers of the Harbour Bridge were inspected in October 2023 and found sound.',
    original: 'The hangers had been inspected in October and found sound.',
    claimant: 'Town of Lindhaven',
    claimantPublisher: 'town',
    kind: 'event',
    expected: 'attributed',
  },
  {
    key: 'quote',
    text: 'Ines Marrable, the town engineer, said: “We closed it the moment we knew, and I would close it again.”',
    original: '“We closed it the moment we knew, and I would close it again,” said Ines Marrable, the town engineer.',
    claimant: null,
    claimantPublisher: null,
    kind: 'quotation',
    expected: 'disputed',
  },
  {
    key: 'warned',
    text: 'The council of Lindhaven was warned about the hangers of the Harbour Bridge twice before the winter of 2023.',
    original: 'the council had been warned about the hangers twice before the winter.',
    claimant: null,
    claimantPublisher: null,
    kind: 'event',
    expected: 'open',
  },
  {
    key: 'ferry',
    text: 'The Oxmarsh ferry carries foot passengers free of charge until the Harbour Bridge reopens.',
    original: 'The Oxmarsh ferry carries foot passengers free of charge until the bridge reopens',
    claimant: null,
    claimantPublisher: null,
    kind: 'event',
    expected: 'attributed',
  },
]

const dependences: readonly ExampleDependence[] = [
  {
    sources: ['wire', 'courier'],
    from: 'courier',
    claim: null,
    kind: 'reprint',
    standing: 'confirmed',
    reason: 'The Courier prints the agency’s story almost word for word, and names it in the byline.',
  },
  {
    sources: ['wire', 'eastbank-post'],
    from: 'eastbank-post',
    claim: null,
    kind: 'reprint',
    standing: 'confirmed',
    reason: 'Four paragraphs are the agency’s, in another order. The byline says “with material from Skerrow”.',
  },
  cites('closure', 'wire', 'The wire story gives the time “according to a press release”.'),
  cites('treated', 'wire', 'The wire story has the number from the Town: “the town said on Wednesday”.'),
  cites(
    'treated',
    'bridges-office',
    'The inspector repeats the press release’s sentence, and says that she has not counted.',
  ),
  cites('inspected', 'wire', '“The town said”: the agency names no other source for the inspection.'),
  {
    sources: ['press-release', 'bridges-office'],
    from: null,
    claim: 'inspected',
    kind: 'same-informant',
    standing: 'confirmed',
    reason: 'The inspector has it from the Town too, and was not given the report.',
  },
  cites('quote', 'wire', 'The wire story takes the words from the press release, and says so.'),
  {
    ...cites(
      'ferry',
      'wire',
      'The wire story has the press release’s sentence word for word, and names no source for it.',
    ),
    standing: 'suggested',
  },
  sharesSpeech('wire', 'The agency has sentences of the release, and its own reporting beside them.'),
  sharesSpeech('courier', 'What the Courier shares with the release it has from the agency’s story.'),
  sharesSpeech('eastbank-post', 'What the Post shares with the release it has from the agency’s story.'),
]

const evidence: readonly ExampleEvidence[] = [
  {
    claim: 'closure',
    source: 'press-release',
    exact: 'The Town of Lindhaven closed the Harbour Bridge to all traffic at 17:10 on Tuesday 12 March',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'narrative',
    note: '',
  },
  {
    claim: 'closure',
    source: 'wire',
    exact: 'was shut to all traffic at 17:10, according to a press release',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'indirect',
    note: '',
  },
  {
    claim: 'closure',
    source: 'ambulance-log',
    exact:
      '17:10 K2, returning empty on the west approach: both barriers coming down in front of us, bridge closed to all traffic.',
    quoted: null,
    stance: 'supports',
    use: 'primary',
    speaker: 'Crew K2',
    manner: 'indirect',
    note: 'An eyewitness, logged within the minute.',
  },
  {
    claim: 'closure',
    source: 'bridges-office',
    exact: 'It shows both barriers down and locked, and the bridge so closed to all traffic, at 17:10 on 12 March.',
    quoted: null,
    stance: 'supports',
    use: 'primary',
    speaker: null,
    manner: 'narrative',
    note: 'Read by the inspector from the barrier controller. The clock was eleven seconds fast.',
  },
  {
    claim: 'drop',
    source: 'bridges-office',
    exact: 'the deck at the western ramp stands 18 centimetres below its height as built',
    quoted: null,
    stance: 'supports',
    use: 'primary',
    speaker: null,
    manner: 'narrative',
    note: 'Levelled from the benchmark on the abutment.',
  },
  {
    claim: 'treated',
    source: 'press-release',
    exact: 'Forty-one people were treated at St Brannoc Infirmary, most of them for bruises, cuts and sprains.',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'narrative',
    note: '',
  },
  {
    claim: 'treated',
    source: 'wire',
    exact:
      'Forty-one people were treated at St Brannoc Infirmary after the deck of the Harbour Bridge in Lindhaven dropped in the evening rush on Tuesday, the town said on Wednesday.',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'indirect',
    note: '',
  },
  {
    claim: 'treated',
    source: 'courier',
    exact:
      'Forty-one people were treat-\ned at St Brannoc Infirmary after the deck of\nthe Harbour Bridge dropped in the evening\nrush on Tuesday, the town said yesterday.',
    quoted:
      'Forty-one people were treated at St Brannoc Infirmary after the deck of the Harbour Bridge dropped in the evening rush on Tuesday, the town said yesterday.',
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'indirect',
    note: '',
  },
  {
    claim: 'treated',
    source: 'eastbank-post',
    exact:
      'Forty-one people were treated at St Brannoc Infirmary after the deck of the Harbour Bridge dropped in the evening rush on Tuesday, the town said.',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'indirect',
    note: '',
  },
  {
    claim: 'treated',
    source: 'ambulance-log',
    exact: 'Received and treated there from HB, by all routes: 26, of whom 11 by ambulance, 12 by bus, 3 on foot.',
    quoted: null,
    stance: 'conflicts',
    use: 'primary',
    speaker: null,
    manner: 'narrative',
    note: 'Compared with the infirmary’s reception line by line, and the entries of the evening add up to it.',
  },
  {
    claim: 'treated',
    source: 'bridges-office',
    exact: 'To count the injured is not part of my task, and I have not done so.',
    quoted: null,
    stance: 'context',
    use: 'secondary',
    speaker: null,
    manner: 'narrative',
    note: 'Quotes the press release’s figure one sentence earlier, and does not vouch for it.',
  },
  {
    claim: 'inspected',
    source: 'press-release',
    exact: 'Its hangers were inspected in October 2023 and found to be sound.',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'narrative',
    note: '',
  },
  {
    claim: 'inspected',
    source: 'wire',
    exact:
      'The hangers, the steel rods from which the roadway is hung, were inspected in October and found sound, the town said.',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'indirect',
    note: '',
  },
  {
    claim: 'inspected',
    source: 'courier',
    exact:
      'The hangers, the steel rods from which the\nroadway is hung, were inspected in Octo-\nber and found sound, the town said.',
    quoted:
      'The hangers, the steel rods from which the roadway is hung, were inspected in October and found sound, the town said.',
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'indirect',
    note: '',
  },
  {
    claim: 'inspected',
    source: 'eastbank-post',
    exact:
      'The hangers, the steel rods from which the roadway is hung, were inspected in October and found sound, the town said.',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'indirect',
    note: '',
  },
  {
    claim: 'inspected',
    source: 'bridges-office',
    exact: 'I asked for the report of that inspection on 15 March and again on 22 March. I have not received it.',
    quoted: null,
    stance: 'context',
    use: 'primary',
    speaker: null,
    manner: 'narrative',
    note: 'Does not say that there was no inspection.',
  },
  {
    claim: 'quote',
    source: 'press-release',
    exact: '“We closed it the moment we knew, and I would close it again,” said Ines Marrable, town engineer.',
    quoted: null,
    stance: 'supports',
    use: 'primary',
    speaker: 'Ines Marrable',
    manner: 'direct',
    note: '',
  },
  {
    claim: 'quote',
    source: 'wire',
    exact:
      '"We closed it the moment we knew, and I would close it again," the town engineer, Ines Marrable, said in the release.',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Ines Marrable',
    manner: 'direct',
    note: '',
  },
  {
    claim: 'quote',
    source: 'courier',
    exact: '“We closed it the moment we knew, and I\nwould close it again,” said the town engin-\neer, Ines Marrable.',
    quoted: '“We closed it the moment we knew, and I would close it again,” said the town engineer, Ines Marrable.',
    stance: 'supports',
    use: 'secondary',
    speaker: 'Ines Marrable',
    manner: 'direct',
    note: '',
  },
  {
    claim: 'quote',
    source: 'eastbank-post',
    exact:
      '“We closed it the moment we knew, and I would close it again,” the mayor, Oskar Thewlis, said after a visit to the infirmary.',
    quoted: null,
    stance: 'conflicts',
    use: 'secondary',
    speaker: 'Oskar Thewlis',
    manner: 'direct',
    note: 'The same words, given to somebody else.',
  },
  {
    claim: 'ferry',
    source: 'press-release',
    exact: 'the Oxmarsh ferry will carry foot passengers free of charge until the bridge reopens',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: 'Town of Lindhaven',
    manner: 'narrative',
    note: '',
  },
  {
    claim: 'ferry',
    source: 'wire',
    exact: 'The Oxmarsh ferry will carry foot passengers free of charge until the bridge reopens.',
    quoted: null,
    stance: 'supports',
    use: 'secondary',
    speaker: null,
    manner: 'narrative',
    note: '',
  },
]

const marks: readonly ExampleMark[] = [
  {
    claim: 'closure',
    verdict: 'corroborated',
    rationale:
      'A crew saw the barriers come down, the controller recorded it, and the Town says the same. None of them has it from another.',
    expected: 'corroborated',
  },
  {
    claim: 'drop',
    verdict: 'attributed',
    rationale: 'Measured, but by the inspector alone. Name the Office for Bridges and Locks in the sentence.',
    expected: 'attributed',
  },
  {
    claim: 'treated',
    verdict: 'disputed',
    rationale:
      'Four documents say 41, and all have it from the Town’s press release. The ambulance log counts 26. Ask the infirmary; until then print both.',
    expected: 'disputed',
  },
  {
    claim: 'inspected',
    verdict: 'attributed',
    rationale: 'One voice, the Town’s, in four documents. The inspector has not been given the report.',
    expected: 'attributed',
  },
  {
    claim: 'quote',
    verdict: 'attributed',
    rationale:
      'The words first stand in the press release, which gives them to Marrable; so does the wire story that the Post reworked. The mayor’s name is the Post’s slip. Keep Marrable, and name the release.',
    expected: 'disputed',
  },
]

const laterEvidence: readonly ExampleEvidence[] = [
  {
    claim: 'drop',
    source: 'ambulance-log',
    exact: 'there is a step in the roadway at the west ramp, 18 centimetres by the splint rule',
    quoted: null,
    stance: 'supports',
    use: 'primary',
    speaker: 'Crew K2',
    manner: 'indirect',
    note: 'Found on a second reading: measured on the evening itself.',
  },
]

export const exampleDossier: ExampleDossier = {
  title: 'Harbour bridge closure',
  standard: 'newsroom',
  publishers,
  affiliations,
  sources,
  claims,
  dependences,
  evidence,
  marks,
  laterEvidence,
}

/** For this claim the document has it from the Town's press release. */
function cites(claim: ExampleClaimKey, document: ExampleDocumentKey, reason: string): ExampleDependence {
  return {
    sources: ['press-release', document],
    from: document,
    claim,
    kind: 'cites',
    standing: 'confirmed',
    reason,
  }
}

/** The texts have sentences of the release in common with it: that ties them for those claims, and not everywhere. */
function sharesSpeech(document: ExampleDocumentKey, first: string): ExampleDependence {
  return {
    sources: ['press-release', document],
    from: document,
    claim: null,
    kind: 'reprint',
    standing: 'rejected',
    reason: `${first} Ties for single claims say where it rests on the Town.`,
  }
}

function day(date: `${number}-${number}-${number}`): PartialDate {
  return date as string as PartialDate
}

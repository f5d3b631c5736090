import type { PartialDate } from '../domain/records.ts'
import { dependences } from './exampleDependences.ts'
import { evidence, laterEvidence } from './exampleEvidence.ts'
import type {
  ExampleAffiliation,
  ExampleClaim,
  ExampleDossier,
  ExampleMark,
  ExamplePublisher,
  ExampleSource,
} from './exampleParts.ts'

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

/** The example, whole; see {@link ExampleDossier}. */
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

function day(date: `${number}-${number}-${number}`): PartialDate {
  return date as string as PartialDate
}

import { z } from './zod.ts'
import type {
  Anchor,
  Basis,
  BasisItem,
  Difference,
  FigureScope,
  FigureSort,
  OrderKey,
  PartialDate,
  QuoteCheck,
  Records,
  Requirement,
  RepairChoice,
  SaidValue,
  TableName,
  TextPlace,
  Thresholds,
  TieSign,
} from './records.ts'
import {
  affiliationKinds,
  bounds,
  dependenceKinds,
  likenesses,
  pointerKinds,
  publisherKinds,
  repairKinds,
  saidKinds,
  sourceKinds,
  sourceStandings,
  tieSignTypes,
} from './records.ts'
import { count, digest, dossierId, exactly, id, instant, matching, span, text } from './shapes.ts'
import { arePossible } from './verdict/thresholds.ts'

// Checks of what comes from outside. The compiler holds every shape to its type: a field
// that is missing, misspelt or of another kind here does not compile.

/** Of a date the shape only: what was once let in as 30 February stays in its ledger, and is shown as it stands. */
const partialDate = matching<PartialDate>(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
const orderKey = matching<OrderKey>(/^\w+$/)
const standard = z.enum(['newsroom', 'magazine', 'casualty-recorder', 'strict'])
const standing = z.enum(['suggested', 'confirmed', 'rejected'])
const stance = z.enum(['supports', 'conflicts', 'context'])
const use = z.enum(['primary', 'secondary'])
const verdict = z.enum(['attributed', 'disputed', 'corroborated'])

/** What every record has besides its id. */
const kept = { dossierId, deletedAt: instant.nullable() }

const repairChoice = exactly<RepairChoice>({
  kind: z.enum(repairKinds),
  span: span.nullable(),
  on: z.boolean(),
  textId: id('text'),
})

const tieSign = exactly<TieSign>({
  type: z.enum(tieSignTypes),
  sourceId: id('source'),
  place: exactly<TextPlace>({ textId: id('text'), span }).nullable(),
  words: text,
})

const anchor = exactly<Anchor>({ exact: text, prefix: text, suffix: text, span })

const difference = exactly<Difference>({
  kind: z.enum([
    'whitespace',
    'hyphenation',
    'soft-hyphen',
    'quotes',
    'dashes',
    'ligature',
    'unicode',
    'number-format',
    'inserted-matter',
    'ellipsis',
    'bracket',
    'attribution',
    'case',
    'punctuation',
    'diacritics',
    'number',
    'date',
    'name',
    'negation',
    'hedge',
    'ocr',
    'word',
  ]),
  source: text,
  sourceSpan: span,
  quote: text,
  quoteSpan: span,
})

const quoteCheck = exactly<QuoteCheck>({
  outcome: z.enum(['verbatim', 'artefact', 'editorial', 'altered', 'absent']),
  differences: z.array(difference),
})

const requirement = exactly<Requirement>({ origins: count, primaryOrigins: count, kinds: count })

const basis = exactly<Basis>({
  recommended: z.enum(['attributed', 'disputed', 'corroborated', 'open']),
  rule: text,
  facts: z.record(text, z.number()),
  standard,
  text,
  evidence: z.record(
    id('evidence'),
    exactly<BasisItem>({
      stance,
      use,
      counted: z.boolean(),
      voices: z.array(text).nullable(),
      corrected: z.boolean().nullable(),
      origin: text,
    }),
  ),
  figures: z.array(z.tuple([id('evidence'), id('evidence')])),
})

const figureScope = exactly<FigureScope>({ what: text, where: text, when: text, how: text })

/** From and to in order, and numbers that there are. */
const saidValue = exactly<SaidValue>({
  lo: z.number().nonnegative(),
  hi: z.number().nonnegative().nullable(),
  bound: z.enum(bounds),
  sort: exactly<FigureSort>({ kind: z.enum(saidKinds), unit: text.min(1).nullable() }).nullable(),
}).refine(({ lo, hi }) => hi === null || lo <= hi)

/**
 * Strict checks of the records of a foreign file, by table. Strict, so that a misspelt
 * field is an error and not a loss. What the ledger carries is not held to these: it
 * may be of a shape that this version does not know.
 */
export const recordSchemas: { readonly [T in TableName]: z.ZodType<Records[T]> } = {
  dossiers: exactly<Records['dossiers']>({
    ...kept,
    id: dossierId,
    title: text,
    standard,
    thresholds: exactly<Thresholds>({ of: standard, anyOf: z.array(requirement).refine(arePossible) }).nullable(),
    createdAt: instant,
    invented: z.boolean(),
  }),
  reviewers: exactly<Records['reviewers']>({ ...kept, id: id('reviewer'), name: text }),
  publishers: exactly<Records['publishers']>({
    ...kept,
    id: id('publisher'),
    name: text,
    kind: z.enum(publisherKinds),
  }),
  affiliations: exactly<Records['affiliations']>({
    ...kept,
    id: id('affiliation'),
    publisherIds: z.tuple([id('publisher'), id('publisher')]),
    kind: z.enum(affiliationKinds),
    reason: text,
    standing,
    signs: z.array(tieSign),
  }),
  captures: exactly<Records['captures']>({
    ...kept,
    id: id('capture'),
    digest,
    mediaType: text,
    bytes: count,
    fileName: text,
    capturedAt: instant,
  }),
  texts: exactly<Records['texts']>({
    ...kept,
    id: id('text'),
    captureId: id('capture'),
    digest,
    structure: digest.nullable(),
    extractor: text,
    encoding: text,
    encodingGuessed: z.boolean(),
    language: text.nullable(),
    length: count,
  }),
  sources: exactly<Records['sources']>({
    ...kept,
    id: id('source'),
    role: z.enum(['source', 'under-check']),
    title: text,
    authors: z.array(text),
    publisherId: id('publisher').nullable(),
    issued: partialDate.nullable(),
    accessed: partialDate.nullable(),
    url: text.nullable(),
    language: text.nullable(),
    kind: z.enum(sourceKinds),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
    standing: z.enum(sourceStandings),
    guessed: z.array(z.enum(['title', 'authors', 'issued', 'url', 'language', 'kind'])),
    publisherHint: text.nullable(),
    captureId: id('capture'),
    textId: id('text'),
    repairs: z.array(repairChoice),
    addedAt: instant,
  }),
  excerpts: exactly<Records['excerpts']>({
    ...kept,
    id: id('excerpt'),
    sourceId: id('source'),
    textId: id('text'),
    quoted: text,
    anchor: anchor.nullable(),
    check: quoteCheck,
    speaker: text.nullable(),
    through: z.array(text),
    manner: z.enum(['direct', 'indirect', 'narrative']),
    replaces: id('excerpt').nullable(),
  }),
  acceptances: exactly<Records['acceptances']>({
    ...kept,
    id: id('acceptance'),
    excerptId: id('excerpt'),
    reviewerId: id('reviewer'),
    note: text,
  }),
  claims: exactly<Records['claims']>({
    ...kept,
    id: id('claim'),
    text: text.min(1),
    original: text.nullable(),
    claimant: text.nullable(),
    claimantPublisherId: id('publisher').nullable(),
    kind: z.enum(['quantity', 'date', 'event', 'quotation', 'attribution', 'cause', 'comparison', 'other']),
    saidIn: id('claim').nullable(),
    appearances: z.array(id('excerpt')),
    order: orderKey,
    tags: z.array(text),
    createdAt: instant,
  }),
  evidence: exactly<Records['evidence']>({
    ...kept,
    id: id('evidence'),
    claimId: id('claim'),
    excerptId: id('excerpt'),
    stance,
    use,
    note: text,
  }),
  dependences: exactly<Records['dependences']>({
    ...kept,
    id: id('dependence'),
    sourceIds: z.tuple([id('source'), id('source')]),
    from: id('source').nullable(),
    claimId: id('claim').nullable(),
    kind: z.enum(dependenceKinds),
    standing,
    reason: text,
    passages: z.array(z.tuple([span, span])),
    signs: z.array(tieSign),
  }),
  exceptions: exactly<Records['exceptions']>({
    ...kept,
    id: id('exception'),
    claimId: id('claim'),
    tieId: z.union([id('dependence'), id('affiliation'), id('publisher')]),
    reason: text,
  }),
  asides: exactly<Records['asides']>({
    ...kept,
    id: id('aside'),
    claimId: id('claim').nullable(),
    kind: z.enum(pointerKinds),
    words: z.array(text).min(1).max(2),
    reviewerId: id('reviewer'),
    settled: z.enum(likenesses).nullable(),
    reason: text,
  }),
  figures: exactly<Records['figures']>({
    ...kept,
    id: id('figure'),
    claimId: id('claim'),
    sourceId: id('source').nullable(),
    words: text.min(1),
    span: span.nullable(),
    scope: figureScope.nullable(),
    value: saidValue.nullable(),
    leftOut: z.boolean(),
    reviewerId: id('reviewer'),
  }),
  roundings: exactly<Records['roundings']>({
    ...kept,
    id: id('rounding'),
    claimId: id('claim'),
    figureIds: z.tuple([id('figure'), id('figure')]),
    words: z.array(text).length(2),
    accepted: z.boolean(),
    reviewerId: id('reviewer'),
  }),
  marks: exactly<Records['marks']>({
    ...kept,
    id: id('mark'),
    claimId: id('claim'),
    reviewerId: id('reviewer'),
    verdict,
    rationale: text,
    basis,
    markedAt: instant,
  }),
}

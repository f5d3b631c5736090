import type { Exhibit } from '../domain/caseFile.ts'
import { compareText, grouped } from '../domain/grouped.ts'
import type { CaptureId, ExcerptId, TextId } from '../domain/id.ts'
import type {
  Acceptance,
  Capture,
  CapturedText,
  Claim,
  Digest,
  Dossier,
  Excerpt,
  Instant,
  Source,
  Stance,
} from '../domain/records.ts'
import { sha256Hex } from '../domain/sha256.ts'
import { codePointOffsets } from '../domain/text/codePoints.ts'
import type { Standard } from '../domain/verdict/standards.ts'
import { isPublished } from '../domain/verdict/thresholds.ts'
import { insideQuotes } from '../domain/text/insideQuotes.ts'
import type { Say } from '../messages/catalogue.ts'
import { sayStandard } from '../messages/findingWords.ts'
import { sayCheck } from '../messages/quoteWords.ts'
import { sayAccepted } from './acceptedWords.ts'
import { type Cases, casesOf, type ClaimCase, type SignedMark, type Snapshot } from './snapshot.ts'
import { webAddress } from './webAddress.ts'

// https://www.w3.org/TR/annotation-model/ (Recommendation of 23 February 2017)

/** All annotations of a dossier, with its one page in it (section 5.1). */
export interface AnnotationCollection {
  readonly '@context': typeof CONTEXT
  readonly id: Iri
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly created: Instant
  readonly generator: Agent
  readonly total: number
  readonly first: AnnotationPage
}

export interface AnnotationPage {
  readonly '@context': typeof CONTEXT
  readonly id: Iri
  readonly type: 'AnnotationPage'
  /** The collection, without its annotations. */
  readonly partOf: Omit<AnnotationCollection, '@context' | 'first'>
  readonly startIndex: 0
  readonly items: readonly Annotation[]
}

/** Self-contained: it carries its context, so that one taken out of the page still means the same. */
export interface Annotation {
  readonly '@context': typeof CONTEXT
  /** Follows from the record, so that the same evidence is the same annotation in every export. */
  readonly id: Iri
  readonly canonical: Iri
  readonly type: 'Annotation'
  readonly motivation: 'assessing' | 'linking' | 'highlighting' | 'describing'
  readonly creator?: Agent
  readonly created?: Instant
  readonly modified?: Instant
  readonly generator: Agent
  readonly generated: Instant
  readonly body?: readonly Body[]
  readonly target: Target | Iri
}

export type Body =
  | {
      readonly type: 'TextualBody'
      readonly value: string
      readonly format: 'text/plain'
      readonly purpose: TextPurpose
      readonly created?: Instant
    }
  | { readonly type: 'SpecificResource'; readonly source: Iri; readonly purpose: 'linking' | 'classifying' }

/** `assessing`: how the words given compare with those of the source. */
type TextPurpose = 'describing' | 'commenting' | 'classifying' | 'assessing'

/** A passage of a source, or the source as a whole where the words given stand nowhere in it. */
export interface Target {
  readonly type: 'SpecificResource'
  readonly source: Iri
  readonly selector?: readonly Selector[]
  readonly state?: TimeState
}

export type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  /** In Unicode code points of the captured text, which `state.cached` names. */
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }

/** The copy that was read, and when it was taken. */
export interface TimeState {
  readonly type: 'TimeState'
  readonly sourceDate: Instant
  readonly cached: Iri
}

export interface Agent {
  readonly id?: Iri
  readonly type: 'Person' | 'Software'
  readonly name: string
}

export type Iri = `${'urn' | 'http' | 'https'}:${string}`

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/**
 * The claim set as one Annotation Collection: an annotation for each piece of evidence
 * (its target is the passage, its bodies say which claim and how it bears on it), for
 * each excerpt that is evidence for nothing, and for each signed mark. One more for each
 * claim that is what somebody said (its target is the claim that they said it), and one
 * for what the dossier asks for in place of what its standard publishes, where it does.
 */
export function writeWebAnnotation(snapshot: Snapshot, say: Say): string {
  return `${JSON.stringify(annotationCollection(snapshot, say), null, 2)}\n`
}

export function annotationCollection(snapshot: Snapshot, say: Say): AnnotationCollection {
  const cases = casesOf(snapshot)
  const { dossier, claims, standard } = cases
  const ground = groundOf(snapshot, cases, say)
  const items = [
    ...heldTo(dossier, standard, ground),
    ...claims.flatMap(one => annotationsOfClaim(one, ground)),
    ...sayings(claims, ground),
    ...highlights(claims, snapshot, ground),
  ]
  const partOf = {
    id: urnOf('collection', dossier.id),
    type: 'AnnotationCollection',
    label: dossier.title,
    created: snapshot.exportedAt,
    generator: ground.generator,
    total: items.length,
  } as const
  const id = urnOf('page', dossier.id)
  return {
    '@context': CONTEXT,
    ...partOf,
    first: { '@context': CONTEXT, id, type: 'AnnotationPage', partOf, startIndex: 0, items },
  }
}

interface Ground {
  readonly say: Say
  readonly reviewer: Cases['reviewer']
  readonly acceptances: ReadonlyMap<ExcerptId, readonly Acceptance[]>
  readonly generator: Agent
  readonly generated: Instant
  readonly captures: ReadonlyMap<CaptureId, Capture>
  readonly captured: ReadonlyMap<TextId, CapturedText>
  readonly texts: ReadonlyMap<TextId, string>
}

function groundOf({ bundle, texts, exportedAt, app }: Snapshot, { reviewer }: Cases, say: Say): Ground {
  const acceptances = grouped(bundle.acceptances.filter(isKept), ({ excerptId }) => excerptId)
  return {
    say,
    reviewer,
    acceptances,
    generator: { type: 'Software', name: app },
    generated: exportedAt,
    captures: new Map(bundle.captures.map(capture => [capture.id, capture])),
    captured: new Map(bundle.texts.map(text => [text.id, text])),
    texts,
  }
}

function annotationsOfClaim({ file, marks }: ClaimCase, ground: Ground): Annotation[] {
  return [
    ...file.exhibits.map(exhibit => evidenceAnnotation(file.claim, exhibit, ground)),
    ...marks.map(signed => markAnnotation(file.claim, signed, ground)),
  ]
}

function evidenceAnnotation(claim: Claim, { evidence, excerpt, source }: Exhibit, ground: Ground): Annotation {
  const { stance, note } = evidence
  return {
    ...frameOf(evidence.id, ground),
    motivation: stance === 'context' ? 'linking' : 'assessing',
    body: [
      ...claimBodies(claim),
      { type: 'SpecificResource', source: citationTypes[stance], purpose: 'classifying' },
      textual(ground.say(`exporting:stance.${stance}`), 'classifying'),
      ...(note === '' ? [] : [textual(note, 'commenting')]),
      ...quoteBodies(excerpt, ground),
    ],
    target: targetOf(excerpt, source, ground),
  }
}

/** How the words given compare with those of the source, which are the target's; who has accepted it; and whose they are. */
function quoteBodies({ id, quoted, anchor, check, speaker }: Excerpt, { say, reviewer, acceptances }: Ground): Body[] {
  return [
    ...(anchor?.exact === quoted
      ? []
      : [textual(say('exporting:report.quotedAs', { quoted: insideQuotes(quoted) }), 'describing')]),
    textual(sayCheck(say, check), 'assessing'),
    ...(acceptances.get(id) ?? []).map(one => textual(sayAccepted(say, one, reviewer(one.reviewerId)), 'assessing')),
    ...(speaker === null ? [] : [textual(say('exporting:report.speaker', { speaker }), 'describing')]),
  ]
}

/** CiTO, the Citation Typing Ontology: what the source does to the claim. */
const citationTypes: Readonly<Record<Stance, Iri>> = {
  supports: 'http://purl.org/spar/cito/supports',
  conflicts: 'http://purl.org/spar/cito/disputes',
  context: 'http://purl.org/spar/cito/providesBackgroundFor',
}

function markAnnotation(claim: Claim, { mark, reviewer }: SignedMark, ground: Ground): Annotation {
  return {
    ...frameOf(mark.id, ground),
    motivation: 'assessing',
    creator: { id: urnOf(mark.reviewerId), type: 'Person', name: reviewer },
    created: mark.markedAt,
    modified: mark.markedAt,
    body: [
      ...claimBodies(claim),
      textual(ground.say(`exporting:verdict.${mark.verdict}`), 'classifying'),
      ...(mark.rationale === '' ? [] : [textual(mark.rationale, 'commenting')]),
    ],
    target: urnOf(claim.id),
  }
}

/** What the claims are held to, told of the collection; nothing where that is what the standard publishes. */
function heldTo(dossier: Dossier, standard: Standard, ground: Ground): Annotation[] {
  if (isPublished(standard)) return []
  return [
    {
      ...frameOf(dossier.id, ground),
      motivation: 'describing',
      body: [textual(sayStandard(ground.say, standard), 'describing')],
      target: urnOf('collection', dossier.id),
    },
  ]
}

/** What somebody said, told of the claim that they said it, where both stand. */
function sayings(claims: readonly ClaimCase[], ground: Ground): Annotation[] {
  const standing = new Set(claims.map(({ file }) => file.claim.id))
  return claims.flatMap(({ file: { claim } }): Annotation[] => {
    const { saidIn } = claim
    if (saidIn === null || !standing.has(saidIn)) return []
    const body = [...claimBodies(claim), textual(ground.say('exporting:saidInIt'), 'classifying')]
    return [{ ...frameOf(claim.id, ground), motivation: 'linking', body, target: urnOf(saidIn) }]
  })
}

/** Excerpts that are evidence for no claim that stands: where a claim appears, or passages only kept. */
function highlights(claims: readonly ClaimCase[], { bundle }: Snapshot, ground: Ground): Annotation[] {
  const used = new Set(claims.flatMap(({ file }) => file.exhibits.map(({ excerpt }) => excerpt.id)))
  const sources = new Map(bundle.sources.filter(isKept).map(source => [source.id, source]))
  const spare = bundle.excerpts.filter(excerpt => isKept(excerpt) && !used.has(excerpt.id))
  return spare
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap(excerpt => {
      const source = sources.get(excerpt.sourceId)
      const appearing = claims.filter(({ file }) => file.claim.appearances.includes(excerpt.id))
      return source ? [highlight(excerpt, source, appearing, ground)] : []
    })
}

function highlight(excerpt: Excerpt, source: Source, appearing: readonly ClaimCase[], ground: Ground): Annotation {
  return {
    ...frameOf(excerpt.id, ground),
    motivation: appearing.length > 0 ? 'linking' : 'highlighting',
    body: [...appearing.flatMap(({ file }) => claimBodies(file.claim)), ...quoteBodies(excerpt, ground)],
    target: targetOf(excerpt, source, ground),
  }
}

function frameOf(recordId: string, { generator, generated }: Ground) {
  const id = urnOf('annotation', recordId)
  return { '@context': CONTEXT, id, canonical: id, type: 'Annotation', generator, generated } as const
}

/** The claim's words, and its name, by which all that bears on it can be gathered. */
function claimBodies(claim: Claim): Body[] {
  return [
    { ...textual(claim.text, 'describing'), created: claim.createdAt },
    { type: 'SpecificResource', source: urnOf(claim.id), purpose: 'linking' },
  ]
}

function textual(value: string, purpose: TextPurpose) {
  return { type: 'TextualBody', value, format: 'text/plain', purpose } as const
}

function targetOf({ anchor, textId }: Excerpt, source: Source, ground: Ground): Target {
  const capture = ground.captures.get(source.captureId)
  const copy = ground.captured.get(textId)?.digest ?? capture?.digest
  const original = capture && digestUrn(capture.digest)
  const address = webAddress(source.url)
  const selector = anchor && selectorsOf(anchor, ground.texts.get(textId))
  return {
    type: 'SpecificResource',
    source: isIri(address) ? address : (original ?? urnOf(source.id)),
    ...(selector && { selector }),
    ...(capture && copy && { state: { type: 'TimeState', sourceDate: capture.capturedAt, cached: digestUrn(copy) } }),
  }
}

function selectorsOf(
  { exact, prefix, suffix, span }: NonNullable<Excerpt['anchor']>,
  text: string | undefined,
): Selector[] {
  const quote: Selector = { type: 'TextQuoteSelector', exact, prefix, suffix }
  if (text === undefined) return [quote]
  const [start = 0, end = 0] = codePointOffsets(text, [span.start, span.end])
  return [quote, { type: 'TextPositionSelector', start, end }]
}

function digestUrn(digest: Digest): Iri {
  return `urn:sha256:${digest}`
}

/** A name that follows from `parts`, in the form of a version 8 UUID (RFC 9562, section 5.8) over SHA-256. */
function urnOf(...parts: readonly string[]): Iri {
  const hex = sha256Hex(JSON.stringify(parts))
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function isIri(address: string | null): address is Iri {
  return address !== null
}

function isKept(record: { readonly deletedAt: string | null }): boolean {
  return record.deletedAt === null
}

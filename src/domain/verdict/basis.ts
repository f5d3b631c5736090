import { sameJson } from '../canonicalJson.ts'
import { discountOf, type CaseFile, type Exhibit, standingOf } from '../caseFile.ts'
import type { FigurePair } from '../figureLedger/figureConflicts.ts'
import { compareText, grouped } from '../grouped.ts'
import type { EvidenceId } from '../id.ts'
import { plainName } from '../plainName.ts'
import type { Basis, BasisItem, Mark } from '../records.ts'
import { assess, type Assessment } from './assess.ts'
import { pairsAmong } from './figurePairs.ts'
import { knownAs, namesIn } from './knownAs.ts'
import { requirementsIn } from './weigh.ts'

/** One thing that differs from what lay before the reviewer. */
export interface Moved {
  readonly code: MovedCode
  /** The evidence concerned; empty where it is not about evidence. */
  readonly evidenceIds: readonly EvidenceId[]
  /** Where it is about that: each change of whose word evidence is, once. */
  readonly voices?: readonly ChangedVoices[]
  /** Where it is about that: pairs of evidence whose figures exclude one another since, and no longer. */
  readonly figures?: ChangedPairs
}

/** Pairs of evidence, by the ids that the mark knows. */
export interface ChangedPairs {
  readonly began: readonly FigurePair[]
  readonly ceased: readonly FigurePair[]
}

/** Whose word a piece of evidence was and is; see `BasisItem`. */
export interface ChangedVoices {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export type MovedCode =
  | 'text-changed'
  | 'standard-changed'
  /** The dossier asks for more or less than it did, and by that the rules decide otherwise. */
  | 'thresholds-changed'
  | 'evidence-added'
  | 'evidence-removed'
  | 'stance-turned'
  | 'use-changed'
  /** It is another's word: a speaker corrected, or who published what gives no speaker. */
  | 'voice-changed'
  /** Began or ceased to count: a difference accepted, a source retracted, a stance contested or settled. */
  | 'count-changed'
  /** Its source was corrected by its publisher: whoever marked it had read something else. */
  | 'source-corrected'
  /** Sources came together or apart, or somebody named a publisher. */
  | 'origin-changed'
  /** Figures began or ceased to exclude one another in a scope that a person has settled. */
  | 'figures-changed'
  /** The words that the claim is about are given to more or fewer speakers. */
  | 'speakers-changed'
  /** None of the evidence moved, and more or fewer origins are independent of the claimant: who claims it was changed, say. */
  | 'independence-changed'
  /** Nothing above, and the rules would decide otherwise: a source's kind was changed, say. */
  | 'recommendation-changed'

/** What a mark that is made now rests on. */
export function basisOf(file: CaseFile, { deciding, recommendation }: Assessment): Basis {
  return {
    recommended: recommendation,
    rule: deciding.rule,
    facts: deciding.facts,
    standard: file.standard.id,
    text: file.claim.text,
    evidence: itemsOf(file, ({ evidence }) => evidence.id),
    figures: figuresOf(file, ({ evidence }) => evidence.id),
  }
}

/**
 * What has moved since the mark was made; empty where it still stands on what it stood on. Evidence that counts on
 * neither side, then and now, is nothing that a mark stands on.
 */
export function whatMoved(mark: Pick<Mark, 'basis'>, file: CaseFile, now: Assessment = assess(file)): readonly Moved[] {
  const { basis } = mark
  const moved = [...movedInCase(basis, file, now), ...movedInEvidence(basis, file)]
  const counts = moved.some(({ code }) => explains.has(code)) ? [] : movedInCounts(basis, now)
  const isVoiceTold = moved.some(({ code }) => code === 'voice-changed')
  const all = [...moved, ...counts.filter(({ code }) => !isVoiceTold || code !== 'speakers-changed')]
  return all.length > 0 ? all : unless(isDecidedAlike(basis, now), 'recommendation-changed')
}

/** Whether the mark needs a re-check. */
export function isStale(mark: Pick<Mark, 'basis'>, file: CaseFile, now: Assessment = assess(file)): boolean {
  return whatMoved(mark, file, now).length > 0
}

function movedInCase(basis: Basis, file: CaseFile, now: Assessment): readonly Moved[] {
  return [
    ...unless(basis.text === file.claim.text, 'text-changed'),
    ...unless(basis.standard === file.standard.id, 'standard-changed'),
    ...unless(basis.standard !== file.standard.id || isAskedAlike(basis, now), 'thresholds-changed'),
  ]
}

function movedInEvidence(basis: Basis, file: CaseFile): readonly Moved[] {
  const idOf = knownAs(basis, file.exhibits)
  const items = itemsOf(file, idOf)
  const [before, after] = [idsIn(basis.evidence), idsIn(items)]
  const stands = (of: Items, id: EvidenceId): boolean => of[id] !== undefined && bears(of[id])
  const stayed = after.filter(id => basis.evidence[id] !== undefined)
  const concerned = stayed.filter(id => stands(basis.evidence, id) || stands(items, id))
  const bearing = stayed.filter(id => stands(basis.evidence, id) && stands(items, id))
  const differing = (field: keyof BasisItem): readonly EvidenceId[] =>
    concerned.filter(id => basis.evidence[id]?.[field] !== items[id]?.[field])
  return [
    ...concerning(
      'evidence-added',
      after.filter(id => basis.evidence[id] === undefined && stands(items, id)),
    ),
    ...concerning(
      'evidence-removed',
      before.filter(id => items[id] === undefined && stands(basis.evidence, id)),
    ),
    ...concerning('stance-turned', differing('stance')),
    ...concerning('use-changed', differing('use')),
    ...changedVoices(bearing, basis.evidence, items),
    ...concerning('count-changed', differing('counted')),
    ...concerning(
      'source-corrected',
      bearing.filter(id => basis.evidence[id]?.corrected === false && items[id]?.corrected === true),
    ),
    ...concerning('origin-changed', regrouped(bearing, basis.evidence, items)),
    ...changedFigures(basis.figures, figuresOf(file, idOf), bearing),
  ]
}

type Items = Basis['evidence']

/** Whether it counts for or against the claim. */
function bears({ stance, counted }: BasisItem): boolean {
  return counted && stance !== 'context'
}

/** Where several exhibits are known as one, it counts if any of them does. */
function itemsOf(file: CaseFile, idOf: (exhibit: Exhibit) => EvidenceId): Items {
  const items = new Map<EvidenceId, BasisItem>()
  for (const exhibit of file.exhibits) {
    const [id, item] = [idOf(exhibit), itemOf(file, exhibit)]
    if (item.counted || !items.has(id)) items.set(id, item)
  }
  return Object.fromEntries(items)
}

function itemOf(file: CaseFile, exhibit: Exhibit): BasisItem {
  const { evidence, source } = exhibit
  return {
    stance: evidence.stance,
    use: evidence.use,
    counted: discountOf(file, exhibit) === null,
    voices: namesIn(exhibit),
    corrected: standingOf(exhibit) !== 'current',
    origin: file.origins.held.originOf(source.id)?.id ?? source.id,
  }
}

/** Of what counts. */
function figuresOf(file: CaseFile, idOf: (exhibit: Exhibit) => EvidenceId): readonly FigurePair[] {
  if (file.figureConflicts.length === 0) return []
  const counted = file.exhibits.filter(
    exhibit => exhibit.evidence.stance !== 'context' && discountOf(file, exhibit) === null,
  )
  return pairsAmong(file.figureConflicts, counted).map(([a, b]) => [idOf(a), idOf(b)])
}

/** Pairs that are only there before or only after, with their evidence. Pairs of which one was added or removed are told as that. */
function changedFigures(
  before: readonly FigurePair[],
  after: readonly FigurePair[],
  stayed: readonly EvidenceId[],
): readonly Moved[] {
  const has = (pairs: readonly FigurePair[], [a, b]: FigurePair): boolean =>
    pairs.some(([one, other]) => one === a && other === b)
  const without = (pairs: readonly FigurePair[], others: readonly FigurePair[]): readonly FigurePair[] =>
    pairs.filter(pair => !has(others, pair) && pair.every(id => stayed.includes(id)))
  const figures = { began: without(after, before), ceased: without(before, after) }
  const changed = [...figures.began, ...figures.ceased]
  const evidenceIds = stayed.filter(id => changed.some(pair => pair.includes(id)))
  return concerning('figures-changed', evidenceIds).map(moved => ({ ...moved, figures }))
}

/** Evidence that is another's word, but for how the name is typed. */
function changedVoices(ids: readonly EvidenceId[], then: Items, now: Items): readonly Moved[] {
  const changed = ids.flatMap(id => {
    const [before, after] = [then[id]?.voices, now[id]?.voices]
    return before && after && !areSameVoices(before, after) ? [{ id, voices: { before, after } }] : []
  })
  if (changed.length === 0) return []
  const voices = new Map(changed.map(one => [JSON.stringify(one.voices), one.voices]))
  return [{ code: 'voice-changed', evidenceIds: changed.map(({ id }) => id), voices: [...voices.values()] }]
}

function areSameVoices(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 1 && after.length === 1 && before[0] === after[0]) return true // as a rule, of thousands
  const plain = (names: readonly string[]): readonly string[] => [...new Set(names.map(plainName))].toSorted()
  return sameJson(plain(before), plain(after))
}

function idsIn(items: Items): readonly EvidenceId[] {
  return Object.keys(items).toSorted(compareText) as EvidenceId[]
}

/**
 * Evidence whose company has changed. By company, not by the origin's name: a source
 * that joins an origin may give it another name and changes nothing for this claim.
 */
function regrouped(ids: readonly EvidenceId[], before: Items, after: Items): readonly EvidenceId[] {
  const [then, now] = [companyIn(ids, before), companyIn(ids, after)]
  return ids.filter(id => then.get(id) !== now.get(id))
}

function companyIn(ids: readonly EvidenceId[], items: Items): ReadonlyMap<EvidenceId, string> {
  const groups = [...grouped(ids, id => items[id]?.origin).values()]
  return new Map(groups.flatMap(group => group.map(id => [id, group.join(' ')] as const)))
}

/** Whether what was asked for is what is asked for now, as far as it decides. */
function isAskedAlike(basis: Basis, now: Assessment): boolean {
  return isDecidedAlike(basis, now) || sameJson(requirementsIn(basis.facts), requirementsIn(now.deciding.facts))
}

function isDecidedAlike(basis: Basis, { deciding, recommendation }: Assessment): boolean {
  return basis.recommended === recommendation && basis.rule === deciding.rule
}

/** What, where it moved, accounts for other counts. */
const explains: ReadonlySet<MovedCode> = new Set([
  'evidence-added',
  'evidence-removed',
  'stance-turned',
  'count-changed',
  'origin-changed',
])

/** Publishers named, a claimant or a speaker named: seen by what it does to the counts. */
function movedInCounts(basis: Basis, { deciding }: Assessment): readonly Moved[] {
  const isSame = (name: string): boolean => (basis.facts[name] ?? 0) === (deciding.facts[name] ?? 0)
  const origins = unless(
    ['supportingOrigins', 'conflictingOrigins', 'inconsistentOrigins'].every(isSame),
    'origin-changed',
  )
  return [
    ...(origins.length > 0 ? origins : unless(isSame('independentOrigins'), 'independence-changed')),
    ...unless(isSame('rivalSpeakers'), 'speakers-changed'),
  ]
}

function unless(same: boolean, code: MovedCode): readonly Moved[] {
  return same ? [] : [{ code, evidenceIds: [] }]
}

function concerning(code: MovedCode, evidenceIds: readonly EvidenceId[]): readonly Moved[] {
  return evidenceIds.length === 0 ? [] : [{ code, evidenceIds }]
}

import { caseFilesOf } from '../../src/domain/caseFile.ts'
import { nothingContested } from '../../src/domain/contested.ts'
import { grouped } from '../../src/domain/grouped.ts'
import type { ClaimId, SourceId } from '../../src/domain/id.ts'
import type { DossierOrigins } from '../../src/domain/origins.ts'
import type { Bundle, Dependence } from '../../src/domain/records.ts'
import { assess, type Assessment } from '../../src/domain/verdict/assess.ts'
import { standards } from '../../src/domain/verdict/standards.ts'
import { movedSources } from '../../src/queries/movedSources.ts'
import { type Ground, groundOf } from '../../src/queries/originGround.ts'
import { aDependence } from '../builders.ts'
import { type Bench, duration, processorTimed, times } from './bench.ts'
import { large, largeDossier, type Size } from './largeDossier.ts'

/** Claims that the naive way is given: it joins everything again for each, so all of them would take it an hour. */
const FEW = 50
const CHANGES = 20
const CHECKED = 3

/** As many documents as claims of such a number are made of: one source has about ten passages. */
const size: Size = { ...large, sources: 5_000 }

/** Recommending for a whole dossier, and again after one edge between two sources was drawn; without reading the store. */
export const assessment: Bench = {
  name: 'assessment',
  run() {
    const bundle = largeDossier(size)
    const [, all] = [assessAll(bundle), processorTimed(() => assessAll(bundle))]
    const few = bundle.claims.slice(0, FEW)
    const naive = processorTimed(() => few.map(claim => assessAll({ ...bundle, claims: [claim] }))).ms / FEW
    const claimsBySource = usesOf(bundle)
    const lookup = lookupOf(bundle)
    const changes = Array.from({ length: CHANGES }, (_, n) => changed(bundle, n * 13 + 5))
    const ground = groundOf(bundle, nothingContested)
    movedSources(ground, ground, new Map())
    const again = changes.map(after => processorTimed(() => assessMoved(ground, after, claimsBySource, lookup)))
    const inOrder = again.toSorted((a, b) => a.ms - b.ms)
    const [median, worst] = [inOrder[CHANGES / 2], inOrder.at(-1)]
    const held = changes.slice(0, CHECKED)
    const wrong = held.filter((after, n) => !isSame(assessAll(after), all.value, again[n]?.value))
    return [
      {
        measure: `${size.claims} claims with ${size.excerpts} excerpts, all afresh, processor time`,
        value: duration(all.ms),
        goal: 'under 2 s',
      },
      {
        measure: 'each claim by itself, everything joined again, against all at once',
        value: `${times((naive * size.claims) / all.ms)} as long, by ${FEW} of them`,
      },
      {
        measure: 'after one changed edge, median, processor time',
        value: `${duration(median?.ms ?? 0)}, ${median?.value.size ?? 0} claims again`,
        goal: 'under 100 ms',
      },
      {
        measure: `after one changed edge, the worst of ${CHANGES}`,
        value: `${duration(worst?.ms ?? 0)}, ${worst?.value.size ?? 0} claims again`,
      },
      { measure: 'all afresh / after one changed edge', value: times(all.ms / (median?.ms ?? 1)) },
      {
        measure: `changed edges after which a claim is not what it is afresh, of ${CHECKED}`,
        value: String(wrong.length),
        goal: '0',
      },
    ]
  },
}

type Assessments = ReadonlyMap<ClaimId, Assessment>

function assessAll(bundle: Bundle, folded: DossierOrigins | null = null): Assessments {
  const files = caseFilesOf(bundle, standards.newsroom, nothingContested, folded)
  return new Map([...files].map(([id, file]) => [id, assess(file)]))
}

/** One edge more between two sources that had none. */
function changed(bundle: Bundle, seed: number): Bundle {
  const at = (n: number) => bundle.sources[n % bundle.sources.length]
  const [one, other] = [at(seed * 7), at(seed * 11 + 1)]
  if (!one || !other || one === other) throw new Error('An edge has two ends.')
  const tie: Dependence = aDependence(one, other)
  return { ...bundle, dependences: [...bundle.dependences, tie] }
}

/** What the list of claims does when a tie has been drawn: only claims whose sources moved are joined and weighed. */
function assessMoved(
  before: Ground,
  after: Bundle,
  claimsBySource: ReadonlyMap<SourceId, readonly ClaimId[]>,
  { claims, evidence, excerpts, marks }: Lookup,
): Assessments {
  const tie = after.dependences.at(-1)
  const ground = groundOf(after, nothingContested)
  const moved = movedSources(before, ground, new Map([['dependences', [tie?.id ?? '']]]))
  const ids = new Set([...moved.sources].flatMap(source => claimsBySource.get(source) ?? []))
  const own = [...ids].flatMap(id => evidence.get(id) ?? [])
  const bundle = {
    ...after,
    claims: [...ids].flatMap(id => claims.get(id) ?? []),
    evidence: own,
    excerpts: own.flatMap(({ excerptId }) => excerpts.get(excerptId) ?? []),
    marks: [...ids].flatMap(id => marks.get(id) ?? []),
  }
  return assessAll(bundle, ground.origins)
}

/** What the store's indexes answer. */
interface Lookup {
  readonly claims: ReadonlyMap<string, Bundle['claims'][number]>
  readonly evidence: ReadonlyMap<string, readonly Bundle['evidence'][number][]>
  readonly excerpts: ReadonlyMap<string, Bundle['excerpts'][number]>
  readonly marks: ReadonlyMap<string, readonly Bundle['marks'][number][]>
}

function lookupOf({ claims, evidence, excerpts, marks }: Bundle): Lookup {
  return {
    claims: new Map(claims.map(claim => [claim.id, claim])),
    evidence: grouped(evidence, ({ claimId }) => claimId),
    excerpts: new Map(excerpts.map(excerpt => [excerpt.id, excerpt])),
    marks: grouped(marks, ({ claimId }) => claimId),
  }
}

function usesOf({ evidence, excerpts }: Bundle): ReadonlyMap<SourceId, readonly ClaimId[]> {
  const sourceOf = new Map(excerpts.map(({ id, sourceId }) => [id, sourceId]))
  const uses = evidence.flatMap(({ claimId, excerptId }) => {
    const sourceId = sourceOf.get(excerptId)
    return sourceId === undefined ? [] : [{ claimId, sourceId }]
  })
  return new Map([...grouped(uses, ({ sourceId }) => sourceId)].map(([id, own]) => [id, own.map(use => use.claimId)]))
}

function isSame(afresh: Assessments, before: Assessments, again: Assessments | undefined): boolean {
  return [...afresh].every(([id, { recommendation, counts }]) => {
    const known = again?.get(id) ?? before.get(id)
    return known?.recommendation === recommendation && known.counts.supports.origins === counts.supports.origins
  })
}

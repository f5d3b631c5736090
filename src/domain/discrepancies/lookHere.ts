import { compareText, grouped } from '../grouped.ts'
import type { AsideId, ClaimId, DossierId } from '../id.ts'
import { pointerKinds } from '../records.ts'
import { asideIdOf, type PointerSide } from './asideId.ts'
import { languageOfClaim } from './languageOfClaim.ts'
import { type Passage, readPassage, type Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { pointersBetween } from './pointersBetween.ts'
import { claimPassage, pointersAgainst, uncarriedOf } from './pointersOfClaim.ts'

/** An excerpt of a claim's evidence. */
export interface LookedAt extends Passage {
  readonly id: string
  /** Whether it supports the claim. */
  readonly supports: boolean
  /** Names that go with it: who published it, through whom it comes. */
  readonly beside: readonly string[]
}

/**
 * A pointer on a desk, with all the places that tell the same by the same words. `uncarried`: of the claim, and no
 * supporting excerpt has it as it stands; `claim`: between the claim and an excerpt; `between`: two excerpts.
 */
export interface DeskPointer extends Pick<Pointer, 'kind' | 'how' | 'weight'> {
  readonly group: 'uncarried' | 'claim' | 'between'
  readonly sides: readonly [PointerSide] | readonly [PointerSide, PointerSide]
  /** Under which each of the places is set aside. */
  readonly ids: readonly AsideId[]
}

interface Claimed {
  readonly id: ClaimId
  readonly dossierId: DossierId
  readonly text: string
}

/**
 * Where a reviewer of a claim should look, what is gravest first. `known` are names of the dossier. Plain data; pure, and
 * the same whatever the order of the evidence, but for which of several places is shown.
 */
export function lookHere(claim: Claimed, evidence: readonly LookedAt[], known: readonly string[]): DeskPointer[] {
  const said = readPassage(claimPassage(claim.text, languageOfClaim(claim.text, evidence)), known)
  const read = evidence.map(excerpt => ({ excerpt, reading: readingOf(excerpt, known) }))
  const supports = read.filter(({ excerpt }) => excerpt.supports)
  const side = (of: string, text: string, span: PointerSide['span']): PointerSide => ({
    of,
    text,
    span: { start: span.start, end: span.end },
  })
  const own = (span: PointerSide['span']): PointerSide => side(claim.id, claim.text, span)
  const found: Found[] = []
  for (const { excerpt: at, a, b, ...pointer } of uncarriedOf(
    said,
    supports.map(({ excerpt, reading }) => ({ reading, beside: besideOf(excerpt) })),
  )) {
    const excerpt = at === null ? undefined : supports[at]?.excerpt
    const sides = excerpt && b ? ([own(a), side(excerpt.id, excerpt.text, b)] as const) : ([own(a)] as const)
    found.push({ group: 'uncarried', ...pointer, sides })
  }
  for (const { excerpt, reading } of read) {
    for (const { a, b, ...pointer } of pointersAgainst(said, reading)) {
      if (b) found.push({ group: 'claim', ...pointer, sides: [own(a), side(excerpt.id, excerpt.text, b)] })
    }
  }
  const paired = read.slice(0, MOST_PAIRED)
  for (const [at, one] of paired.entries()) {
    for (const other of paired.slice(at + 1)) {
      if (one.excerpt.text === other.excerpt.text && one.excerpt.speaker === other.excerpt.speaker) continue
      for (const { a, b, ...pointer } of pointersBetween(one.reading, other.reading)) {
        if (!b) continue
        const sides = [
          side(one.excerpt.id, one.excerpt.text, a),
          side(other.excerpt.id, other.excerpt.text, b),
        ] as const
        found.push({ group: 'between', ...pointer, sides })
      }
    }
  }
  return together(found, claim)
}

/** Excerpts that are compared each with each. */
const MOST_PAIRED = 40

interface Found extends Pick<Pointer, 'kind' | 'how' | 'weight'> {
  readonly group: DeskPointer['group']
  readonly sides: DeskPointer['sides']
}

function besideOf({ speaker, beside }: LookedAt): string[] {
  return [...(speaker === null ? [] : [speaker]), ...beside]
}

/** What tells the same by the same words is one pointer with several places. */
function together(found: readonly Found[], { id, dossierId }: Claimed): DeskPointer[] {
  const groups = grouped(found, pointer =>
    JSON.stringify([pointer.group, pointer.kind, turnedHow(pointer), wordsOf(pointer)]),
  )
  return [...groups.values()]
    .flatMap(([first, ...others]): DeskPointer[] => {
      if (!first) return []
      const ids = [first, ...others].map(({ sides, ...pointer }) => asideIdOf(dossierId, id, pointer, sides))
      return [{ ...first, ids: [...new Set(ids)] }]
    })
    .toSorted(gravestFirst)
}

function turnedHow({ how, group }: Found): string {
  return group === 'between' && how === 'less-sure' ? 'surer' : how
}

/** The words of both sides; between two excerpts in no order. */
function wordsOf({ sides, group }: Found): string[] {
  const words = sides.map(({ text, span }) =>
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  )
  return group === 'between' ? words.toSorted(compareText) : words
}

function gravestFirst(a: DeskPointer, b: DeskPointer): number {
  return (
    groups.indexOf(a.group) - groups.indexOf(b.group) ||
    Number(a.weight === 'note') - Number(b.weight === 'note') ||
    pointerKinds.indexOf(a.kind) - pointerKinds.indexOf(b.kind)
  )
}

const groups: readonly DeskPointer['group'][] = ['uncarried', 'claim', 'between']

const readings = new Map<string, Reading>()
/** Excerpts are read anew only where their words change: a desk has some tens, and is looked at again and again. */
const MOST_KEPT = 400

function readingOf({ text, language, published, speaker }: LookedAt, known: readonly string[]): Reading {
  const key = JSON.stringify([text, language, published, speaker, known])
  const kept = readings.get(key)
  if (kept) return kept
  const reading = readPassage({ text, language, published, speaker }, known)
  if (readings.size >= MOST_KEPT) readings.clear()
  readings.set(key, reading)
  return reading
}

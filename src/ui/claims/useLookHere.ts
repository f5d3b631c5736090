import { useMemo } from 'react'
import type { DeskPointer, LookedAt, ScopedPlace } from '../../domain/discrepancies/lookHere.ts'
import { conflictPlaces } from '../../domain/figureLedger/conflictPlaces.ts'
import { lastOf, type SettledFigures } from '../../domain/figureLedger/settledFigures.ts'
import { settledPlaces } from '../../domain/figureLedger/settledPlaces.ts'
import type { AsideId, DossierId, SourceId } from '../../domain/id.ts'
import { plainName } from '../../domain/plainName.ts'
import { typesettingIn } from '../../domain/quote/excerptRead.ts'
import type { Aside, SettledFigure } from '../../domain/records.ts'
import { asidesOf, type SignedAside } from '../../queries/asides.ts'
import type { Desk, DeskExhibit } from '../../queries/claimDesk.ts'
import { settledFiguresOf } from '../../queries/settledFigures.ts'
import type { DeskToLookAt } from '../../workers/lookAtDesk.ts'
import { useDeskPointers } from '../store/useDeskPointers.ts'
import { useStored } from '../store/useStored.ts'

/** Where to look on a desk, and what was set aside. */
export interface LookHereFound {
  /** What was not set aside. */
  readonly pointers: readonly DeskPointer[]
  readonly setAside: readonly SettledPointer[]
  /** Whether the words as they are now have been looked at, and it is known what was set aside. */
  readonly isReady: boolean
  readonly failed: boolean
  /** Looks again after a failure. */
  readonly again: () => void
}

/** A pointer that was set aside: with all its places where it still is one. */
export interface SettledPointer extends SignedAside {
  readonly ids: readonly AsideId[]
  /** Whether the words have changed since, so that it is about words that are no more. */
  readonly isPast: boolean
}

/** Holds a claim and its excerpts against one another, in a worker, and again where their words change. */
export function useLookHere(dossierId: DossierId, desk: Desk): LookHereFound {
  const { data } = useStored(asidesOf, dossierId, desk.claim.id)
  const { data: across } = useStored(asidesOf, dossierId, null)
  const { data: figures } = useStored(settledFiguresOf, desk.claim.id)
  const job = useMemo(() => (figures ? jobOf(dossierId, desk, figures.settled) : null), [dossierId, desk, figures])
  const { pointers: found, isCurrent, failed, again } = useDeskPointers(desk.claim.id, job)
  const asides = data ?? []
  const settled = new Set(asides.map(({ aside }) => aside.id))
  const alike = new Set(
    (across ?? []).flatMap(({ aside: { kind, settled: as, words } }) =>
      as === 'same' && isOfNames(kind) ? namesKey(words) : [],
    ),
  )
  const isAside = (pointer: DeskPointer): boolean =>
    pointer.ids.every(id => settled.has(id)) || alike.has(namesKey(namesOf(pointer)))
  return {
    pointers: (found ?? []).filter(one => !isAside(one)),
    setAside: found ? settledOf(asides, found) : [],
    isReady: data !== undefined && across !== undefined && isCurrent,
    failed,
    again,
  }
}

function jobOf(dossierId: DossierId, desk: Desk, settled: SettledFigures): DeskToLookAt {
  const { claim, exhibits, publisherNames } = desk
  return [
    { id: claim.id, dossierId, text: claim.text },
    exhibits.map(lookedAt).toSorted((a, b) => Number(b.supports) - Number(a.supports)),
    knownNames(exhibits, claim.claimant, publisherNames),
    scopedPlaces(claim, exhibits, [...lastOf(settled.figures).values()]),
    conflictPlaces(desk, settled),
  ]
}

function scopedPlaces(
  claim: Desk['claim'],
  exhibits: readonly DeskExhibit[],
  settled: readonly SettledFigure[],
): ScopedPlace[] {
  const placesOf = (of: string, sourceId: SourceId | null, text: string): ScopedPlace[] =>
    settledPlaces({ sourceId, text }, settled).map(place => ({ ...place, of }))
  return [
    ...placesOf(claim.id, null, claim.text),
    ...exhibits.flatMap(({ excerpt, source }) =>
      placesOf(excerpt.id, source.id, excerpt.anchor?.exact ?? excerpt.quoted),
    ),
  ]
}

/** The names that a pointer is about; none where it is about other words. */
function namesOf({ kind, sides }: DeskPointer): readonly string[] {
  return isOfNames(kind) ? sides.map(({ text, span }) => text.slice(span.start, span.end)) : []
}

function isOfNames(kind: Aside['kind']): boolean {
  return kind === 'name' || kind === 'term'
}

/** The same for two names however typed, in whatever order. */
function namesKey(names: readonly string[]): string {
  return names.map(plainName).toSorted().join('\n')
}

function lookedAt({ evidence, excerpt, source, publisher }: DeskExhibit): LookedAt {
  return {
    id: excerpt.id,
    text: excerpt.anchor?.exact ?? excerpt.quoted,
    typesetting: typesettingIn(excerpt),
    language: source.language,
    published: source.issued,
    speaker: excerpt.speaker,
    supports: evidence.stance === 'supports',
    beside: [...(publisher ? [publisher.name] : []), ...excerpt.through, source.title],
  }
}

function knownNames(
  exhibits: readonly DeskExhibit[],
  claimant: string | null,
  publisherNames: Desk['publisherNames'],
): string[] {
  const names = exhibits.flatMap(({ excerpt, source }) => [
    ...(excerpt.speaker === null ? [] : [excerpt.speaker]),
    ...excerpt.through,
    ...source.authors,
  ])
  return [...new Set([...names, ...publisherNames.values(), ...(claimant === null ? [] : [claimant])])]
}

/** One entry for what was set aside in one act at several places. */
function settledOf(asides: readonly SignedAside[], all: readonly DeskPointer[]): SettledPointer[] {
  const shown = new Map<string, SettledPointer>()
  for (const signed of asides) {
    const { id, kind, words, reason, reviewerId } = signed.aside
    const key = JSON.stringify([kind, words, reason, reviewerId])
    const before = shown.get(key)
    const isPast = !all.some(({ ids }) => ids.includes(id))
    shown.set(key, { ...signed, ids: [...(before?.ids ?? []), id], isPast: isPast && (before?.isPast ?? true) })
  }
  return [...shown.values()]
}

import { asideIdOf, type PointerSide } from '../../domain/discrepancies/asideId.ts'
import type { PointerHow } from '../../domain/discrepancies/pointer.ts'
import type { SpokenPlace } from '../../domain/discrepancies/speechBook.ts'
import { grouped } from '../../domain/grouped.ts'
import type { AsideId, DossierId, SourceId } from '../../domain/id.ts'
import type { Aside, Span } from '../../domain/records.ts'
import { lettersOf } from '../../domain/text/skeleton.ts'
import type { FoundAcross } from '../../workers/lookAcross.ts'

/** Two names, or a saying under several speakers. */
export interface AcrossItem {
  /** Under which it is settled or set aside: it follows from the words of all sides and who speaks them. */
  readonly id: AsideId
  /** Whether it is among what a person has settled or set aside, as a whole or all of its sides two and two. */
  readonly isAmong: (settled: ReadonlySet<string>) => boolean
  readonly kind: Aside['kind']
  readonly how: PointerHow
  /** As they are kept with what is settled: each wording once, two at most. */
  readonly words: readonly string[]
  readonly sides: readonly AcrossSide[]
}

/** A wording, and where it stands under whom. */
export interface AcrossSide {
  readonly words: string
  readonly voices: readonly AcrossVoice[]
}

export interface AcrossVoice {
  /** Of a saying: who speaks, where somebody is named. */
  readonly speaker: string | null
  readonly isQuoted: boolean
  /** Where it stands first in each source; none where only a sheet has it. */
  readonly places: readonly { readonly sourceId: SourceId; readonly span: Span }[]
  /** In how many sources it stands. */
  readonly sources: number
}

/** What was found across the texts, as items of one kind. */
export function acrossItems(dossierId: DossierId, { names, sayings }: FoundAcross): AcrossItem[] {
  const items = [
    ...names.map(({ how, names: both }): AcrossItem => {
      const kind = how === 'rendering' ? 'term' : 'name'
      const sides = both.map(({ text, place, sourceIds }) => ({
        words: text,
        voices: [{ speaker: null, isQuoted: false, places: place === null ? [] : [place], sources: sourceIds.length }],
      }))
      return itemOf(dossierId, { kind, how }, sides)
    }),
    ...sayings.map(({ how, places }) => itemOf(dossierId, { kind: 'attribution', how }, sidesOf(places))),
  ]
  return [...new Map(items.map(item => [item.id, item])).values()] // by the same words at several places: once
}

/** Places by the letters of their words, in those by who speaks: what else a print makes of words is no other wording. */
function sidesOf(places: readonly SpokenPlace[]): AcrossSide[] {
  return [...grouped(places, ({ words }) => lettersOf(words)).values()].map(same => ({
    words: same[0]?.words ?? '',
    voices: [...grouped(same, ({ speaker, isQuoted }) => speaker ?? isQuoted).values()].flatMap(own => {
      const [first] = own
      const inSources = [...grouped(own, ({ sourceId }) => sourceId).values()].flatMap(all => all[0] ?? [])
      if (!first) return []
      return [{ speaker: first.speaker, isQuoted: first.isQuoted, places: inSources, sources: inSources.length }]
    }),
  }))
}

function itemOf(
  dossierId: DossierId,
  pointer: Pick<AcrossItem, 'kind' | 'how'>,
  sides: readonly AcrossSide[],
): AcrossItem {
  const toldBy = (keyOf: (words: string) => string): PointerSide[] =>
    sides.flatMap(({ words, voices }) =>
      voices.map(({ speaker }) => {
        const text = keyOf(words)
        return { of: speaker ?? '', text, span: { start: 0, end: text.length } }
      }),
    )
  const idOf = (told: readonly PointerSide[]): AsideId => asideIdOf(dossierId, null, pointer, told)
  const asWritten = toldBy(words => words)
  const told = pointer.kind === 'attribution' ? toldBy(lettersOf) : asWritten
  const id = idOf(told)
  const isAmong = (settled: ReadonlySet<string>): boolean => {
    if (settled.size === 0 || settled.has(id)) return settled.has(id)
    const isEachPair = (all: readonly PointerSide[]): boolean =>
      all.length > 2 && all.every((one, at) => all.slice(at + 1).every(other => settled.has(idOf([one, other]))))
    // Sayings were once kept under their words as they are written.
    return isEachPair(told) || (told !== asWritten && (settled.has(idOf(asWritten)) || isEachPair(asWritten)))
  }
  return { ...pointer, sides, id, isAmong, words: [...new Set(sides.map(({ words }) => words))].slice(0, 2) }
}

import { asideIdOf } from '../../domain/discrepancies/asideId.ts'
import type { PointerHow } from '../../domain/discrepancies/pointer.ts'
import type { SpokenPlace } from '../../domain/discrepancies/speechBook.ts'
import { grouped } from '../../domain/grouped.ts'
import type { AsideId, DossierId, SourceId } from '../../domain/id.ts'
import { plainName } from '../../domain/plainName.ts'
import type { Aside, Span } from '../../domain/records.ts'
import type { FoundAcross } from '../../workers/lookAcross.ts'

/** Two names, or a saying under several speakers. */
export interface AcrossItem {
  /** Under which it is settled or set aside: it follows from the words of all sides and who speaks them. */
  readonly id: AsideId
  /** Of its sides two and two, where there are more: what was settled of all of these is settled. */
  readonly pairIds: readonly AsideId[]
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

/** Whether a person has settled it, or set it aside. */
export function isSettledIn(settled: ReadonlySet<string>, { id, pairIds }: AcrossItem): boolean {
  return settled.has(id) || (pairIds.length > 0 && pairIds.every(pair => settled.has(pair)))
}

/** Places by their words, in those by who speaks. */
function sidesOf(places: readonly SpokenPlace[]): AcrossSide[] {
  return [...grouped(places, ({ words }) => plainName(words)).values()].map(same => ({
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
  const told = sides.flatMap(({ words, voices }) =>
    voices.map(({ speaker }) => ({ of: speaker ?? '', text: words, span: { start: 0, end: words.length } })),
  )
  const pairs = told.flatMap((one, at) => told.slice(at + 1).map(other => [one, other]))
  return {
    ...pointer,
    sides,
    id: asideIdOf(dossierId, null, pointer, told),
    pairIds: told.length > 2 ? pairs.map(pair => asideIdOf(dossierId, null, pointer, pair)) : [],
    words: [...new Set(sides.map(({ words }) => words))].slice(0, 2),
  }
}

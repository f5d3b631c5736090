import { asideIdOf } from '../../domain/discrepancies/asideId.ts'
import type { PointerHow } from '../../domain/discrepancies/pointer.ts'
import type { AsideId, DossierId, SourceId } from '../../domain/id.ts'
import type { Aside, Span } from '../../domain/records.ts'
import type { FoundAcross } from '../../workers/lookAcross.ts'

/** Two names or two sayings of a dossier. */
export interface AcrossPair {
  /** Under which it is set aside: it follows from the words of both. */
  readonly id: AsideId
  readonly kind: Aside['kind']
  readonly how: PointerHow
  /** Of both sides. */
  readonly words: readonly string[]
  readonly sides: readonly AcrossSide[]
}

export interface AcrossSide {
  readonly words: string
  /** Where it stands; `null` where only a sheet has it. */
  readonly place: { readonly sourceId: SourceId; readonly span: Span } | null
  /** In how many sources a name stands. */
  readonly sources: number
  /** Of a saying: who speaks, where somebody is named. */
  readonly speaker: string | null
  readonly isQuoted: boolean
}

/** What was found across the texts, as rows of one kind. */
export function acrossPairs(dossierId: DossierId, { names, speeches }: FoundAcross): AcrossPair[] {
  const rows = [
    ...names.map(({ how, names: both }) => ({
      kind: how === 'rendering' ? ('term' as const) : ('name' as const),
      how,
      sides: both.map(({ text, place, sourceIds }) => ({
        words: text,
        place,
        sources: sourceIds.length,
        speaker: null,
        isQuoted: false,
      })),
    })),
    ...speeches.map(({ how, places }) => ({
      kind: 'attribution' as const,
      how,
      sides: places.map(({ words, sourceId, span, speaker, isQuoted }) => ({
        words,
        place: { sourceId, span },
        sources: 1,
        speaker,
        isQuoted,
      })),
    })),
  ]
  const pairs = rows.map(row => {
    const words = row.sides.map(side => side.words)
    const sides = row.sides.map(side => ({
      of: side.speaker ?? '',
      text: side.words,
      span: { start: 0, end: side.words.length },
    }))
    return { ...row, words, id: asideIdOf(dossierId, null, row, sides) }
  })
  return [...new Map(pairs.map(pair => [pair.id, pair])).values()] // by the same words at several places: once
}

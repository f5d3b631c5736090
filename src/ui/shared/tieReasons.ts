import type { Dependence, TieSign } from '../../domain/records.ts'
import { eachPassageOnce, sharedShare } from '../../domain/reuse/sharedText.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { Format } from './format.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'

/** How much two texts share; `null` where they were not compared, or one is not there or was longer then. */
export function sayShared(
  say: Say,
  format: Format,
  list: Pick<SourceList, 'fileOf'>,
  { passages, sourceIds }: Pick<Dependence, 'passages' | 'sourceIds'>,
): string | null {
  const [one, other] = sourceIds.map(id => list.fileOf.get(id)?.length)
  if (passages.length === 0 || one === undefined || other === undefined) return null
  if (passages.some(([a, b]) => a.end > one || b.end > other)) return null
  const share = format.percent(Math.max(0.01, sharedShare(passages, [one, other])))
  return say('sources:shared.inRow', { count: eachPassageOnce(passages).length, share })
}

/** What told the program of a tie, with the words that say so, in one line; `null` where its source is not there. */
export function saySign(say: Say, list: Pick<SourceList, 'byId'>, { type, sourceId, words }: TieSign): string | null {
  const source = list.byId.get(sourceId)
  if (!source) return null
  const told = say(`sources:signs.${type}`, { title: insideQuotes(source.title) })
  return `${told} ${say('sources:signs.words', { words: insideQuotes(words) })}`
}

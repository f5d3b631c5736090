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

/** What told the program of a tie, in words: what its source says, and the words that say so. `null` where that is not there. */
export function signWords(
  say: Say,
  list: Pick<SourceList, 'byId'>,
  { type, sourceId, words }: TieSign,
): { readonly told: string; readonly quoted: string } | null {
  const source = list.byId.get(sourceId)
  if (!source) return null
  return {
    told: say(`sources:signs.${type}`, { title: insideQuotes(source.title) }),
    quoted: say('sources:signs.words', { words: insideQuotes(words) }),
  }
}

/** As {@link signWords}, in one line. */
export function saySign(say: Say, list: Pick<SourceList, 'byId'>, sign: TieSign): string | null {
  const worded = signWords(say, list, sign)
  return worded && `${worded.told} ${worded.quoted}`
}

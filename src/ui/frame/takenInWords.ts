import type { BatchId } from '../../domain/id.ts'
import type { Say } from '../../messages/catalogue.ts'
import { oneAct } from '../../queries/oneAct.ts'
import { sayAct } from '../shared/actWords.ts'

/** What an act that is being taken back, or done again, was; `null` where it is not here. */
export async function takenInWords(
  say: Say,
  db: Parameters<typeof oneAct.read>[0],
  batch: BatchId,
  turn: 'undid' | 'redid',
): Promise<string | null> {
  const about = await oneAct.read(db, batch)
  return about && sayAct(say, { ...about, turn })
}

import type { BatchId } from '../../domain/id.ts'
import type { Say } from '../../messages/catalogue.ts'
import { oneAct } from '../../queries/oneAct.ts'
import { sayAct } from '../shared/actWords.ts'
import type { Read } from '../store/useRead.ts'

/** What an act that is being taken back, or done again, was; `null` where it is not here. */
export async function takenInWords(
  say: Say,
  read: Read,
  batch: BatchId,
  turn: 'undid' | 'redid',
): Promise<string | null> {
  const about = await read(oneAct, batch)
  return about && sayAct(say, { ...about, turn })
}

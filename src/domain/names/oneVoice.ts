import { plainName } from '../plainName.ts'
import { compareNames } from './compareNames.ts'
import { type Name, namesIn } from './namesIn.ts'

/** Whether two names of speakers are one, or may be. `null` is nobody named, and one voice only with the same. */
export function isOneVoice(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  if (plainName(a) === plainName(b)) return true
  const [one, other] = [readName(a), readName(b)]
  if (!one || !other) return false
  return compareNames(one, other).type !== 'unrelated' && compareNames(one, other).type !== 'apart'
}

/** Few speakers are compared thousands of times over; a large dossier names a few thousand. */
const read = new Map<string, Name | undefined>()
const MOST_READ = 20_000

/** A name as it is compared; `undefined` where none is read. */
export function readName(speaker: string): Name | undefined {
  if (read.has(speaker)) return read.get(speaker)
  if (read.size >= MOST_READ) read.clear()
  const [name] = namesIn(speaker, { language: null, known: [speaker] })
  read.set(speaker, name)
  return name
}

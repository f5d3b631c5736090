import { plainName } from '../plainName.ts'
import { compareNames, type NameVerdict } from './compareNames.ts'
import { readName } from './oneVoice.ts'

/** Two names of which a person said whether they are one. */
export type NamesTold = readonly [string, string]

/**
 * Of the names that are known those of which one that is typed may be another form: in other letters, with a title or a
 * name more, or in part. None where it is known as it stands, or is still being written; a pair that a person has `told`
 * of is asked about no more.
 */
export function variantsAmong(
  typed: string,
  known: readonly string[],
  told: readonly NamesTold[] = [],
): readonly string[] {
  const name = typed.trim()
  const plain = plainName(name)
  if (plain === '' || known.includes(name)) return []
  const settled = new Set(told.flatMap(([a, b]) => otherOf(plain, plainName(a), plainName(b)) ?? []))
  return known.filter(other => {
    const plainOther = plainName(other)
    if (plainOther === plain) return true
    return !plainOther.startsWith(plain) && !settled.has(plainOther) && mayBeOne(name, other)
  })
}

function otherOf(name: string, a: string, b: string): string | null {
  return name === a ? b : name === b ? a : null
}

function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [readName(a), readName(b)]
  return one !== undefined && other !== undefined && forms.has(compareNames(one, other).type)
}

const forms: ReadonlySet<NameVerdict['type']> = new Set(['same', 'part', 'variant'])

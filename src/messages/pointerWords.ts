import type { DeskPointer } from '../domain/discrepancies/lookHere.ts'
import type { Aside } from '../domain/records.ts'
import type { Say } from './catalogue.ts'
import { lookHere } from './en/lookHere.ts'

/** What a pointer says, in a sentence. */
export function sayPointer(say: Say, { group, kind, how }: Pick<DeskPointer, 'group' | 'kind' | 'how'>): string {
  const key = `${kind}-${how}`
  if (group === 'between') return isIn(lookHere.betweenSays, key) ? say(`lookHere:betweenSays.${key}`) : ''
  if (group === 'claim' && isIn(lookHere.excerptSays, key)) return say(`lookHere:excerptSays.${key}`)
  return isIn(lookHere.claimSays, key) ? say(`lookHere:claimSays.${key}`) : ''
}

/** Why a pointer is asked about no more: what was settled, else the reason that was given. */
export function sayWhyAside(say: Say, { kind, settled, reason }: Pick<Aside, 'kind' | 'settled' | 'reason'>): string {
  if (settled === null) return reason
  return say(`lookHere:settled.${kind === 'attribution' && settled === 'same' ? 'saying' : settled}`)
}

function isIn<T extends object>(words: T, key: string): key is keyof T & string {
  return Object.hasOwn(words, key)
}

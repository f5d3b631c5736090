import { letterForClaim } from '../domain/originLetters.ts'
import type { Say } from './catalogue.ts'

/** The name of an origin by its letter; of one that holds for a claim alone, what it is made up of. */
export function sayOrigin(say: Say, letter: string): string {
  const own = letterForClaim(letter)
  if (own === null) return say('common:origin', { letter })
  const { origin, part, others } = own
  if (part === null) return say('origins:forClaim.whole', { origin, count: others })
  if (others === 0) return say('origins:forClaim.part', { origin, part })
  return say('origins:forClaim.partWith', { origin, part, count: others })
}

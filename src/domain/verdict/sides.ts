import { fact, type Facts } from './rule.ts'

/**
 * Whether something that counts supports the claim, and something that counts stands against it, or its words are given
 * to different speakers, or its figures exclude one another in a scope that a person has settled.
 */
export function isDisputed(facts: Facts): boolean {
  const isOpposed = ['conflictingDocuments', 'rivalSpeakers', 'figureConflicts'].some(name => fact(facts, name) > 0)
  return fact(facts, 'supportingDocuments') > 0 && isOpposed
}

/** Whether something that counts supports the claim, and nothing that counts stands against it. */
export function isUndisputed(facts: Facts): boolean {
  return fact(facts, 'supportingDocuments') > 0 && !isDisputed(facts)
}

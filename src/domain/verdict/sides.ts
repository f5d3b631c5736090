import { fact, type Facts } from './rule.ts'

/** Whether something that counts supports the claim, and something that counts stands against it. */
export function isDisputed(facts: Facts): boolean {
  return fact(facts, 'supportingDocuments') > 0 && fact(facts, 'conflictingDocuments') > 0
}

/** Whether something that counts supports the claim, and nothing that counts stands against it. */
export function isUndisputed(facts: Facts): boolean {
  return fact(facts, 'supportingDocuments') > 0 && !isDisputed(facts)
}

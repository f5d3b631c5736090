import type { ClaimKind } from '../../domain/records.ts'

/** In the order in which they are offered. */
export const claimKinds: readonly ClaimKind[] = [
  'event',
  'quantity',
  'date',
  'quotation',
  'attribution',
  'cause',
  'comparison',
  'other',
]

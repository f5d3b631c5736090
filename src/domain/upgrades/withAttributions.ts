import type { Upgrade } from './index.ts'

/** Version 14: a quote may differ by an attribution between its parts. No record of before changes; a version that knows no such difference leaves the entry be. */
export const withAttributions: Upgrade = {
  version: 14,
  why: 'An attribution is a difference of its own.',
  record: {},
  field: {},
}

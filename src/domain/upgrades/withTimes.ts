import type { Upgrade } from './index.ts'

/** Version 15: a person may say that words give a time of day. No record of before changes; a version that knows no such kind leaves the entry be. */
export const withTimes: Upgrade = {
  version: 15,
  why: 'Times of day are figures of a kind of their own.',
  record: {},
  field: {},
}

import type { Upgrade } from './index.ts'

/** Version 3: a table of pointers that were set aside. No record of before changes; stores that kept entries about such read them now. */
export const withAsides: Upgrade = {
  version: 3,
  why: 'A pointer to a difference can be set aside, with a reason.',
  record: {},
  field: {},
}

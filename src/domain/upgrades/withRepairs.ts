import type { Upgrade } from './index.ts'

/** A source says which repairs of its text a person has switched; before, nobody could. */
export const withRepairs: Upgrade = {
  version: 2,
  why: 'A text is read with repairs, and a source keeps which of them a person switched on or off.',
  record: { sources: source => ({ repairs: [], ...source }) },
  field: {},
}

import type { Upgrade } from './index.ts'

/** Version 11: a publisher may be a distributor. No record of before changes; a version that knows no such kind leaves the entry be. */
export const withDistributors: Upgrade = {
  version: 11,
  why: 'What only passes on the releases of others is a publisher of its own kind, and nobody’s voice.',
  record: {},
  field: {},
}

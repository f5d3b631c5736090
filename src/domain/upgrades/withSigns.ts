import type { Upgrade } from './index.ts'

/** Ties and affiliations keep what told the program of them; before, none was suggested but for passages in common. */
export const withSigns: Upgrade = {
  version: 4,
  why: 'A suggested tie keeps the places that tell of it.',
  record: {
    affiliations: affiliation => ({ signs: [], ...affiliation }),
    dependences: tie => ({ signs: [], ...tie }),
  },
  field: {},
}

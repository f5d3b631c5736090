import type { Upgrade } from './index.ts'

/** Version 12: of names and sayings that are alike a person can settle whether they are one; before, they could only be set aside. */
export const withLikenesses: Upgrade = {
  version: 12,
  why: 'That two names are one person’s, or that words in several places are one saying, can be settled.',
  record: { asides: aside => ({ settled: null, ...aside }) },
  field: {},
}

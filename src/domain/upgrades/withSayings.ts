import type { Upgrade } from './index.ts'

/** Version 7: a claim that is what somebody said names the claim that they said it; before, the two were one. */
export const withSayings: Upgrade = {
  version: 7,
  why: 'That somebody said something, and what they said, are two claims.',
  record: { claims: claim => ({ saidIn: null, ...claim }) },
  field: {},
}

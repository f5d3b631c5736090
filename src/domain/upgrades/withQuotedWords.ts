import type { Upgrade } from './index.ts'

/** Version 10: what is set aside may be quoted words. No record of before changes; a version that knows no such pointer leaves the entry be. */
export const withQuotedWords: Upgrade = {
  version: 10,
  why: 'Quoted words of a claim that no excerpt carries are pointed out, and can be set aside.',
  record: {},
  field: {},
}

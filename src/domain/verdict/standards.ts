import type { Requirement, SourceKind, StandardId } from '../records.ts'

/** What an editorial standard asks before a claim stands on more than its source's word. */
export interface Standard {
  readonly id: StandardId
  /** Any one of these is enough. */
  readonly anyOf: readonly Requirement[]
  /** Where it is written down. */
  readonly after: readonly string[]
}

/**
 * The four profiles of editorial practice that a dossier can be held to.
 *
 * "One first-hand document and one more" asks for two origins like "two origins" does:
 * a second document of the same origin is an echo. It stays in the list because the
 * published rule names it. A first-hand document of the claimant's own origin is the
 * claim again, and meets nothing.
 */
export const standards: Readonly<Record<StandardId, Standard>> = {
  newsroom: {
    id: 'newsroom',
    anyOf: [
      { origins: 2, primaryOrigins: 0, kinds: 0 },
      { origins: 2, primaryOrigins: 1, kinds: 0 },
    ],
    after: ['BBC Editorial Guidelines, section 3', 'Reuters Handbook of Journalism'],
  },
  magazine: {
    id: 'magazine',
    anyOf: [
      { origins: 1, primaryOrigins: 1, kinds: 0 },
      { origins: 3, primaryOrigins: 0, kinds: 0 },
    ],
    after: ['KSJ Fact-Checking Project handbook'],
  },
  'casualty-recorder': {
    id: 'casualty-recorder',
    anyOf: [
      { origins: 3, primaryOrigins: 0, kinds: 0 },
      { origins: 2, primaryOrigins: 0, kinds: 2 },
    ],
    after: ['Every Casualty, Standards for Casualty Recording (2016)'],
  },
  strict: {
    id: 'strict',
    anyOf: [{ origins: 3, primaryOrigins: 1, kinds: 2 }],
    after: ['KSJ Fact-Checking Project handbook', 'Every Casualty, Standards for Casualty Recording (2016)'],
  },
}

/**
 * Kinds of source that are of one kind as evidence: an article and the wire it prints are both the press.
 * In the order in which they are listed.
 */
export const sourceFamilies = ['press', 'statement', 'testimony', 'record', 'study'] as const
export type SourceFamily = (typeof sourceFamilies)[number]

/** `null` where the kind is not known: it never makes a second kind. */
export function familyOf(kind: SourceKind): SourceFamily | null {
  return families[kind]
}

const families: Readonly<Record<SourceKind, SourceFamily | null>> = {
  article: 'press',
  wire: 'press',
  'press-release': 'statement',
  post: 'statement',
  letter: 'statement',
  interview: 'testimony',
  transcript: 'testimony',
  'court-record': 'record',
  log: 'record',
  dataset: 'record',
  report: 'study',
  other: null,
}

import type { Affiliation, DependenceKind, PublisherKind, Source, SourceKind } from '../../domain/records.ts'

/** Kinds of publisher, in the order in which they are offered. */
export const publisherKinds: readonly PublisherKind[] = [
  'outlet',
  'agency',
  'authority',
  'ngo',
  'party',
  'company',
  'person',
  'other',
]

/** Kinds of source, in the order in which they are offered. */
export const sourceKinds: readonly SourceKind[] = [
  'article',
  'wire',
  'press-release',
  'report',
  'interview',
  'transcript',
  'court-record',
  'log',
  'dataset',
  'post',
  'letter',
  'other',
]

/** What a source is to its publisher today. */
export const sourceStandings: readonly Source['standing'][] = ['current', 'corrected', 'retracted']

/** Why two publishers are not two voices. */
export const affiliationKinds: readonly Affiliation['kind'][] = ['owns', 'same-owner', 'affiliate']

/** Why two sources are not independent. */
export const dependenceKinds: readonly DependenceKind[] = [
  'reprint',
  'cites',
  'same-release',
  'same-informant',
  'same-author',
]

import type { Dependence } from '../records.ts'

/** Why two sources may not be independent, as their texts tell: what is suggested, before a person has looked at it. */
export type FoundTie = Pick<Dependence, 'sourceIds' | 'from' | 'kind' | 'passages'>

import type { Affiliation, Dependence } from '../records.ts'

/** Why two sources may not be independent, as their texts tell: what is suggested, before a person has looked at it. */
export type FoundTie = Pick<Dependence, 'sourceIds' | 'from' | 'claimId' | 'kind' | 'passages' | 'signs'>

/** Why two publishers may not be two voices, as texts tell. */
export type FoundAffiliation = Pick<Affiliation, 'publisherIds' | 'kind' | 'signs'>

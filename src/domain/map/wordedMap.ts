import type { SourceId } from '../id.ts'
import type { NodeId } from './originMap.ts'

/** A map with all that it says, ready to be drawn: words come in from whoever knows the language. */
export interface WordedMap {
  readonly cards: readonly WordedCard[]
  /** Above the reasons of every card. */
  readonly why: string
}

/** One origin in words. */
export interface WordedCard {
  readonly key: SourceId
  readonly letter: string
  /** "Origin A". */
  readonly name: string
  /** "5 documents". */
  readonly documents: string
  /** "or 3 origins if the 2 suggestions are rejected"; `null` where nothing is merely suggested. */
  readonly otherwise: string | null
  readonly houses: readonly WordedHouse[]
  readonly bonds: readonly WordedBond[]
  /** Reasons that the houses show by themselves. */
  readonly notes: readonly string[]
}

export interface WordedHouse {
  readonly id: NodeId | null
  readonly name: string
  /** Whether nobody has said who it is. */
  readonly unknown: boolean
  readonly sources: readonly WordedSource[]
}

export interface WordedSource {
  readonly id: SourceId
  readonly title: string
  /** Publisher, date, kind, as far as they are not said elsewhere on the card. */
  readonly facts: string
}

export interface WordedBond {
  readonly hub: NodeId
  readonly others: readonly NodeId[]
  readonly derives: boolean
  readonly suggested: boolean
  readonly notes: readonly string[]
}

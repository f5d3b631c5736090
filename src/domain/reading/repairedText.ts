import type { TextId } from '../id.ts'
import type { RepairChoice } from '../records.ts'
import { blocksIn, type Pieces } from '../text/pieces.ts'
import { repairsOn } from './choices.ts'
import { type ReadingText, readingText } from './readingText.ts'
import { editsOf, packedRepairs, type Repairs } from './repairs.ts'

/** A captured text to be repaired, as a person chose. */
export interface TextToRepair {
  readonly textId: TextId
  readonly text: string
  /** Of the captured text. */
  readonly pieces: Pieces
  /** `null` where they are not worked out yet. */
  readonly repairs: Repairs | null
  readonly choices: readonly RepairChoice[]
}

/** A captured text as it is read, with all that could be repaired in it. */
export interface RepairedText extends ReadingText {
  readonly captured: string
  readonly repairs: Repairs
  /** 1 for each of them that is applied, were it not for one around it that is too. */
  readonly on: Uint8Array<ArrayBuffer>
}

/** Works out the repairs, where that is not done, and applies those that are on. */
export function repairText({ textId, text, pieces, repairs, choices }: TextToRepair): RepairedText {
  const all = repairs ?? packedRepairs(text, blocksIn(pieces))
  const on = repairsOn(all, choices, textId)
  return { captured: text, repairs: all, on, ...readingText(text, pieces, editsOf(all, on)) }
}

/** The text as it was captured: nothing in it is repaired. */
export function unrepaired(text: string, pieces: Pieces): RepairedText {
  const none = { ...noRepairs, kinds: new Uint8Array(0), outer: new Uint32Array(0) }
  return { captured: text, repairs: none, on: new Uint8Array(0), ...readingText(text, pieces, noRepairs) }
}

const noRepairs = {
  count: 0,
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  replacements: new Uint32Array(0),
  words: [],
}

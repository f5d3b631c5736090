import type { Block } from '../records.ts'
import { isFurnitureBlock, isSureFurniture } from './furnitureLabels.ts'
import type { Repair } from './repairs.ts'

/** A website's menu before the text and its footer after it: several short blocks in a row, one of them a sure sign. */
export function furnitureAtEnds(text: string, blocks: readonly Block[]): Repair[] {
  const words = blocks.map(block => text.slice(block.start, block.end).trim())
  const menu = lengthOfRun(words)
  const footer = lengthOfRun(words.toReversed())
  if (menu + footer >= blocks.length) return []
  const repairs: Repair[] = []
  const [first, firstKept] = [blocks[0], blocks[menu]]
  if (menu > 0 && first && firstKept)
    repairs.push({ kind: 'menu', start: first.start, end: firstKept.start, replacement: '' })
  const [lastKept, last] = [blocks[blocks.length - footer - 1], blocks.at(-1)]
  if (footer > 0 && lastKept && last)
    repairs.push({ kind: 'footer', start: lastKept.end, end: last.end, replacement: '' })
  return repairs
}

/** How many blocks from the beginning are furniture; 0 where none of them is a sure sign, or they are few. */
function lengthOfRun(words: readonly string[]): number {
  const isShort = (block: string) =>
    isFurnitureBlock(block) || (block.length <= LONGEST_LABEL && !/[.!?…:]["'”’)]*$/.test(block))
  const end = words.findIndex(block => !isShort(block))
  const run = words.slice(0, end < 0 ? words.length : end)
  const lastSign = run.findLastIndex(isFurnitureBlock)
  return lastSign + 1 >= LEAST_BLOCKS || run.slice(0, lastSign + 1).some(isSureFurniture) ? lastSign + 1 : 0
}

const LONGEST_LABEL = 30
const LEAST_BLOCKS = 3

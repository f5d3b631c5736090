import type { Block } from '../domain/records.ts'

/** A block with its words, before it has a place in a text. */
export interface TextBlock {
  readonly kind: Block['kind']
  readonly level: number
  readonly text: string
}

/** One text out of blocks, a blank line between each two, and where each stands in it. Blocks without words go. */
export function joinBlocks(parts: readonly TextBlock[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = []
  const texts: string[] = []
  let start = 0
  for (const { kind, level, text } of parts) {
    if (text.trim() === '') continue
    blocks.push({ kind, level, start, end: start + text.length })
    texts.push(text)
    start += text.length + 2
  }
  return { text: texts.join('\n\n'), blocks }
}

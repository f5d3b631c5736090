import { expect, it } from 'vitest'
import type { TextId } from '../../domain/id.ts'
import { repairText } from '../../domain/reading/repairedText.ts'
import { blocksOf } from '../../domain/text/blocks.ts'
import { pieceAt, piecesOf } from '../../domain/text/pieces.ts'
import { repairMarksIn } from './repairMarks.ts'

const body = 'The crew left the quay at ten and reached the lock at noon. The harbour was closed all night.'
const text = `${body}\n\nPhoto: The har-\nbour office at Tern Quay\n\n${body}`
const textId = 'text:1' as TextId

function marks(on: boolean) {
  const pieces = piecesOf(text, blocksOf(text))
  const choices = [{ kind: 'caption', span: null, on, textId }] as const
  const repaired = repairText({ textId, text, pieces, repairs: null, choices })
  const read = Array.from({ length: repaired.pieces.count }, (_, index) => pieceAt(repaired.pieces, index))
  return read.flatMap(piece => repairMarksIn(repaired, piece)).map(({ kind, on }) => [kind, on])
}

it('draws what is repaired in a caption that waits, and nothing of it where the caption is taken out', () => {
  expect(marks(false)).toEqual([
    ['caption', false],
    ['line-end-hyphen', true],
  ])
  expect(marks(true)).toEqual([['caption', true]])
})

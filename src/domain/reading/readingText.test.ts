import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../id.ts'
import { repairKinds } from '../records.ts'
import { blocksOf } from '../text/blocks.ts'
import { pieceAt, piecesOf } from '../text/pieces.ts'
import { movedPlace } from './readingText.ts'
import { repairText, unrepaired } from './repairedText.ts'

const textId = newId('text')
const part = fc.constantFrom(
  'polit-\nical ',
  'polit-ical ',
  'political ',
  'two  spaces ',
  'in\u00adquiry ',
  'ﬁre ',
  'The harbour office said on Monday that\nfour of the hinges of the lock had been\ncut.',
  '\n\n',
  'The crew left the quay and\n\nPhoto: A. Farnborough\n\nreached the lock at noon. ',
  'Home\n\nNews\n\nContact us\n\n',
  '\n\nShare\n\n© 2024 Esk Courier. All rights reserved.',
  'A sentence of its own. ',
)
const aText = fc.array(part, { maxLength: 14 }).map(parts => parts.join(''))
const someChoices = fc
  .subarray([...repairKinds])
  .map(kinds => kinds.map(kind => ({ kind, span: null, on: true, textId })))

test('what is read is drawn whole, each word once and in order', () => {
  fc.assert(
    fc.property(aText, someChoices, (text, choices) => {
      const reading = repaired(text, choices)
      let end = 0
      let drawn = ''
      for (let index = 0; index < reading.pieces.count; index++) {
        const piece = pieceAt(reading.pieces, index)
        expect(piece.start).toBeGreaterThanOrEqual(end)
        expect(piece.end).toBeGreaterThan(piece.start)
        end = piece.end
        drawn += reading.projection.text.slice(piece.start, piece.end)
      }
      expect(drawn.replaceAll(/\s/g, '')).toBe(reading.projection.text.replaceAll(/\s/g, ''))
    }),
  )
})

test('a place goes to another reading and back, unless it lies in what only one of them has', () => {
  fc.assert(
    fc.property(aText, someChoices, fc.nat(), (text, choices, at) => {
      const [captured, reading] = [unrepaired(text, piecesOf(text, blocksOf(text))), repaired(text, choices)]
      const offset = at % (reading.projection.text.length + 1)
      const back = movedPlace(captured, reading, movedPlace(reading, captured, offset))
      expect(back).toBeLessThanOrEqual(offset)
      expect(offset - back).toBeLessThanOrEqual(LONGEST_REPLACEMENT)
    }),
  )
})

/** "fi" for a ligature, with spaces that are joined to it. */
const LONGEST_REPLACEMENT = 3

test('two halves of a sentence are one paragraph once what stood between them is taken out', () => {
  const text = 'The crew left the quay and\n\nPhoto: A. Farnborough\n\nreached the lock at noon.'
  const reading = repaired(text, [{ kind: 'inserted', span: null, on: true, textId }])
  expect(reading.pieces.count).toBe(1)
  expect(reading.projection.text).toBe('The crew left the quay and reached the lock at noon.')
})

function repaired(text: string, choices: Parameters<typeof repairText>[0]['choices']) {
  return repairText({ textId, text, pieces: piecesOf(text, blocksOf(text)), repairs: null, choices })
}

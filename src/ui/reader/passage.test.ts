import { expect, test } from 'vitest'
import fc from 'fast-check'
import { newId } from '../../domain/id.ts'
import { counts } from '../../domain/quote/checkAt.ts'
import { spanToReading } from '../../domain/reading/projection.ts'
import { repairText } from '../../domain/reading/repairedText.ts'
import { repairKinds } from '../../domain/records.ts'
import { blocksOf } from '../../domain/text/blocks.ts'
import { piecesOf } from '../../domain/text/pieces.ts'
import { passageAt, passageOfQuote, passageRead, wordingOf, wordsOfPassage } from './passage.ts'
import { oneLine } from '../shared/oneLine.ts'

test('white space dragged along does not become part of a passage', () => {
  expect(passageAt('One two three.', { start: 3, end: 8 })).toMatchObject({ span: { start: 4, end: 7 }, quoted: 'two' })
})

test('half a character selected is the whole of it', () => {
  expect(passageAt('a👩‍🚀b', { start: 1, end: 3 })?.quoted).toBe('👩‍🚀')
})

test.each([
  ['unjust governments use it', 'just governments', 'unjust governments'],
  ['unfortunately, they chose', 'fortunately, they', 'unfortunately, they'],
  ['the 120,000 executed', '20,000 exe', '120,000 executed'],
  ['since World War II, they', 'World War I', 'World War II'],
])('half a word selected is the whole of it: %s', (text, selected, whole) => {
  const start = text.indexOf(selected)
  const span = { start, end: start + selected.length }
  expect(passageAt(text, span)).toMatchObject({ quoted: whole, check: { outcome: 'verbatim' } })
  expect(passageRead(repaired(text), span)?.quoted).toBe(whole)
})

test.each([
  ['the pilots of the harbour’s tug', 'pilots of the har', 'pilots of the harbour’s'],
  ['the pilots of the harbour’s tug', 'pilots of the harbour', 'pilots of the harbour'],
  ['the pilots of the harbour’s tug', 'pilots of the harbour’', 'pilots of the harbour’s'],
  ['the pilots‘ harbours, ’simple', 'the pil', 'the pilots'],
])(
  'a word selected in part is kept with its possessive, one that the selection ends with without: %s, %s',
  (text, selected, whole) => {
    const start = text.indexOf(selected)
    expect(passageRead(repaired(text), { start, end: start + selected.length })?.quoted).toBe(whole)
  },
)

test('a possessive is kept behind a word that a line’s end has left a hyphen in', () => {
  const text = 'A harbour is a harbour. The har-bour’s tug came in.'
  const reading = repaired(text)
  const { text: read } = reading.projection
  const start = read.indexOf('The harbour’s')
  expect(passageRead(reading, { start, end: start + 'The har'.length })?.quoted).toBe('The harbour’s')
})

test('white space alone is no passage', () => {
  expect(passageAt('One  two', { start: 3, end: 5 })).toBeNull()
})

test('words given keep their own form beside how it differs', () => {
  const passage = passageOfQuote('It fell by\nnight.', { start: 0, end: 17 }, 'It fell by night.', null)
  expect(passage).toMatchObject({ quoted: 'It fell by night.', check: { outcome: 'artefact' } })
})

test('a wrapped passage reads as one line', () => {
  expect(oneLine(' It fell\r\n  by night. ')).toBe('It fell by night.')
})

test('a claim has words whole that a line’s end cuts, and keeps a hyphen that is theirs', () => {
  const quoted = 'The polit-\n  ical pris-\r\noners of a well-\nknown, well-known case\nwere freed.'
  const check = { outcome: 'altered', differences: [] } as const
  expect(wordingOf({ quoted, check }, 'Others.')).toBe(
    'The political prisoners of a well-known, well-known case were freed.',
  )
})

test('a claim of words that the source has is as they read there, a hyphen at a line’s end as it is repaired', () => {
  const check = { outcome: 'verbatim', differences: [] } as const
  expect(wordingOf({ quoted: 'twenty-\nfive men', check }, 'twenty-five\nmen')).toBe('twenty-five men')
})

test('words read across a repaired hyphen are those captured, hyphen and all', () => {
  const text = 'A political inquiry. The polit-ical inquiry began.'
  const reading = repaired(text)
  const start = reading.projection.text.lastIndexOf('political')
  expect(passageRead(reading, { start, end: start + 'political'.length })).toMatchObject({
    span: { start: 25, end: 35 },
    quoted: 'political',
    check: { outcome: 'artefact', differences: [{ kind: 'hyphenation' }] },
  })
})

const paged = [
  'The Harbour Inquiry, Report 2019\n12\n\nThe siren was not tested. It failed in May.\n\n',
  'The Harbour Inquiry, Report 2019\n13\n\nMr. Okafor, the safety mana-\n\n',
  'The Harbour Inquiry, Report 2019\n14\n\nger, denied that dock-\nworkers had seen it.',
].join('')
const sentence = 'Mr. Okafor, the safety manager, denied that dockworkers had seen it.'

test('a claim of words across a page’s end has them without the running head, and the word there whole', () => {
  const span = { start: paged.indexOf('Mr.'), end: paged.length }
  const given = passageOfQuote(paged, span, sentence, null)
  expect(given.check.outcome).toBe('artefact')
  expect(wordingOf(given, wordsOfPassage(repaired(paged), given))).toBe(sentence)
})

test('words selected across a page’s end make a claim without the running head too', () => {
  const reading = repaired(paged)
  const { text } = reading.projection
  const selected = passageRead(reading, { start: text.indexOf('Mr.'), end: text.length })
  expect(selected && oneLine(wordsOfPassage(reading, selected))).toBe(sentence)
})

test('words read where nothing is repaired are verbatim', () => {
  const reading = repaired('It was\u00a0late.  The oﬃce closed.')
  expect(passageRead(reading, { start: 0, end: 12 })).toMatchObject({ check: { outcome: 'verbatim' } })
})

const part = fc.constantFrom(
  'polit-\nical ',
  'polit-ical ',
  'political ',
  'two  or   three ',
  'in\u00adquiry ',
  'ﬁre ',
  'oﬃce. ',
  '\n\n',
  'The harbour office said on Monday that\nfour of the hinges of the lock had been\ncut. ',
  'The crew left the quay and\n\nPhoto: A. Farnborough\n\nreached the lock at noon. ',
)

test('whatever is selected, its words count as those captured, and are shown where they were selected', () => {
  const texts = fc.array(part, { maxLength: 10 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(texts, fc.boolean(), fc.nat(), fc.nat(), (text, all, a, b) => {
      const reading = repaired(text, all)
      const { length } = reading.projection.text
      const [start = 0, end = 0] = [a % (length + 1), b % (length + 1)].toSorted((x, y) => x - y)
      const passage = passageRead(reading, { start, end })
      fc.pre(passage !== null)
      expect(counts(passage.check)).toBe(true)
      const shown = spanToReading(reading.projection, passage.span)
      const words = reading.projection.text.slice(start, end).trim()
      expect(reading.projection.text.slice(shown.start, shown.end)).toContain(words)
    }),
  )
})

function repaired(text: string, all = false) {
  const textId = newId('text')
  const choices = all ? repairKinds.map(kind => ({ kind, span: null, on: true, textId })) : []
  return repairText({ textId, text, pieces: piecesOf(text, blocksOf(text)), repairs: null, choices })
}

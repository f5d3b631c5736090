import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../text/blocks.ts'
import { furnitureBetween } from './furnitureBetween.ts'
import { projectPacked } from './projection.ts'
import { editsOf, isOnByItself, packedRepairs, type Repair, repairsOf } from './repairs.ts'

function repaired(text: string) {
  return {
    text: readWith(text, ({ kind }) => isOnByItself(kind)),
    all: readWith(text, () => true),
    kinds: repairsOf(text, blocksOf(text)).map(({ kind }) => kind),
  }
}

function readWith(text: string, isOn: (repair: Repair) => boolean): string {
  const blocks = blocksOf(text)
  const on = Uint8Array.from(repairsOf(text, blocks), repair => (isOn(repair) ? 1 : 0))
  return projectPacked(text, editsOf(packedRepairs(text, blocks), on)).text
}

describe('repairs of a captured text', () => {
  it.each([
    ['a word cut by a line’s end', 'The polit-\nical inquiry began in May.', 'The political inquiry began in May.'],
    [
      'a hyphen that a line’s end left behind',
      'A political inquiry. The polit-ical inquiry began.',
      'A political inquiry. The political inquiry began.',
    ],
    [
      'a hyphen in the plural of a word that the text has',
      'The harbour closed. Other har-bours did not.',
      'The harbour closed. Other harbours did not.',
    ],
    ['soft hyphens', 'in\u00adqui\u00adry', 'inquiry'],
    ['ligatures', 'the oﬃce on ﬁre', 'the office on fire'],
    ['runs of spaces', 'two  or   three', 'two or three'],
    [
      'lines that a page’s width broke',
      'The harbour office said on Monday that\nfour of the hinges of the lock had been\ncut.',
      'The harbour office said on Monday that four of the hinges of the lock had been cut.',
    ],
  ])('undo %s by themselves', (_, captured, read) => {
    expect(repaired(captured).text).toBe(read)
  })

  it.each([
    [
      'a compound that a line’s end parts',
      'A well-known inn, well-\nknown to all.',
      'A well-known inn, well-known to all.',
    ],
    ['a compound within a line', 'They re-signed the treaty.', 'They re-signed the treaty.'],
    ['the lines of a verse', 'The tide is out,\nand all the boats of the town\nlie low.', null],
  ])('keep %s', (_, captured, read) => {
    expect(repaired(captured).text).toBe(read ?? captured)
  })

  it('leave a caption inside a sentence to a person', () => {
    const text = 'The crew left the quay and\n\nPhoto: A. Farnborough\n\nreached the lock at noon.'
    expect(repaired(text)).toEqual({
      text,
      all: 'The crew left the quay and reached the lock at noon.',
      kinds: ['inserted'],
    })
  })

  it('undo in a caption what they do elsewhere, until a person takes it out', () => {
    const body = 'The crew left the quay at ten and reached the lock at noon. The harbour was closed all night.'
    const text = `${body}\n\nPhoto: The har-\nbour office at  Tern Quay\n\n${body}`
    expect(repaired(text)).toEqual({
      text: `${body}\n\nPhoto: The harbour office at Tern Quay\n\n${body}`,
      all: `${body}\n\n${body}`,
      kinds: ['caption', 'line-end-hyphen', 'spaces'],
    })
  })

  it('leave a menu and a footer to a person', () => {
    const body = 'The crew left the quay at ten. Nobody on the shore saw them leave.'
    const text = `Home\n\nNews\n\nContact us\n\n${body}\n\nShare\n\n© 2024 Esk Courier. All rights reserved.`
    expect(repaired(text)).toEqual({ text, all: body, kinds: ['menu', 'footer'] })
  })

  it.each([
    ['an advert’s size', '728 x 90\n\n{body}'],
    ['a way to the page', 'Home // Harbour // News\n\n{body}'],
    ['a way run together', 'HomeHarbour NewsTown CouncilThe lock is cut...\n\n{body}'],
    ['languages', '• English\n• French\n• Deutch\n• Spanish\n• English\n• French\n\n{body}'],
    ['dead links', '{body}\n\n[Facebook](#)\n\n[Twitter](#)'],
    [
      'a caption given twice',
      '{body}\n\nThe lock of the harbour at Tern Quay, as it stood on the morning after the storm\n\nThe lock of the harbour at Tern Quay, as it stood on the morning after the storm',
      'The lock of the harbour at Tern Quay, as it stood on the morning after the storm',
    ],
    [
      'a title given twice',
      'The lock of Tern Quay is cut by night\n\nTern Quay\n\nThe lock of Tern Quay is cut by night\n\n{body}',
      'The lock of Tern Quay is cut by night\n\nTern Quay',
    ],
    ['a picture’s caption', '{body}\n\nPhoto: A. Farnborough\n\n{body}'],
    [
      'captions under one credit',
      '(ECN / Esk) and (TQ): The lock.\n\n{body}\n\n(ECN / Esk) and (TQ): The mayor.\n\n{body}\n\n(ECN / Esk) and (TQ): The tug.',
    ],
  ])('leave %s between paragraphs to a person', (_, form, kept = '') => {
    const body =
      'The crew left the quay at ten and reached the lock at noon. Nobody on the shore saw them leave, or said so.'
    const text = form.replaceAll('{body}', body)
    const read = repaired(text)
    expect(read.text).toBe(text)
    expect(read.all.replaceAll(/\s*\n\s*/g, '\n')).toBe(
      [...kept.split('\n\n').filter(Boolean), ...form.matchAll(/\{body\}/g)]
        .map(part => (typeof part === 'string' ? part : body))
        .toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
        .join('\n'),
    )
  })

  it.each([
    ['a list of languages that is told', '{body}\n\n• English\n• French\n• Spanish'],
    ['a short line told twice', '{body}\n\nNo, no, no!\n\nNo, no, no!\n\n{body}'],
    ['a measure', '{body}\n\n12 x 12\n\n{body}'],
    ['one remark in brackets', '(From the north): the tug.\n\n{body}'],
    ['who speaks in turn', 'Mayor: No.\n\nPilot: Yes.\n\nMayor: No.\n\nMayor: Why?\n\n{body}'],
    ['a sentence that a picture opens', '{body}\n\nPhotos by night are rare.\n\n{body}'],
    ['a home', 'Home is the sailor\n\n{body}'],
  ])('take %s for no furniture', (_, form) => {
    const body =
      'The crew left the quay at ten and reached the lock at noon. Nobody on the shore saw them leave, or said so.'
    expect(repaired(form.replaceAll('{body}', body)).kinds).toEqual([])
  })

  it.each([
    ['lines', 20_000, (index: number) => `Berth ${index} of Tern Quay, from the lock to the north`],
    ['single words', 100_000, (index: number) => (index % 2 === 0 ? 'pilot' : 'the tug')],
  ])('take none of very many %s before the first prose for furniture', (_, length, line) => {
    const lines = Array.from({ length }, (_, index) => line(index)).join('\n')
    const text = `${lines}\n\nThe crew left the quay at ten and reached the lock at noon. Nobody on the shore saw them leave.`
    const blocks = blocksOf(text)
    expect(furnitureBetween(text, blocks)).toEqual([])
  })

  it('take no sentence for furniture', () => {
    const text = 'It was low tide.\n\nNobody saw them.\n\nThe mayor was away.'
    expect(repaired(text).kinds).toEqual([])
  })

  it('can always be applied, and are the same each time', () => {
    const piece = fc.constantFrom('-\n', '-', ' ', '  ', '\n', '\n\n', '\u00ad', 'ﬁ', 'polit', 'ical', 'Photo: X', '. ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('')
        const repairs = repairsOf(text, blocksOf(text))
        const edits = editsOf(packedRepairs(text, blocksOf(text)), new Uint8Array(repairs.length).fill(1))
        edits.starts.forEach((start, index) => expect(start).toBeGreaterThanOrEqual(edits.ends[index - 1] ?? 0))
        expect(repairsOf(text, blocksOf(text))).toEqual(repairs)
      }),
    )
  })
})

const books = join(import.meta.dirname, '../../../../shared/data/books')
const hasBooks = existsSync(books)
if (!hasBooks) console.warn('NOT RUN: repairs of printed books, which are not beside the checkout')

describe.skipIf(!hasBooks)('repairs of printed books', () => {
  it('take no line of them for what a website puts around', () => {
    for (const file of hasBooks ? readdirSync(books) : []) {
      const text = readFileSync(join(books, file), 'utf8')
      expect(furnitureBetween(text, blocksOf(text))).toEqual([])
    }
  })
})

const seeds = join(import.meta.dirname, '../../../../shared/seeds')
const hasSeeds = existsSync(seeds)
if (!hasSeeds) console.warn('NOT RUN: repairs of real articles, which are not beside the checkout')

describe.skipIf(!hasSeeds)('repairs of real articles', () => {
  const texts = hasSeeds ? readdirSync(seeds).map(file => readFileSync(join(seeds, file), 'utf8')) : []

  it('keep every letter but those of what a person would have to agree to', () => {
    const letters = (text: string) => text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '')
    for (const text of texts) expect(letters(repaired(text).text)).toBe(letters(text))
  })

  it('undo left-over hyphens', () => {
    expect(texts.map(text => repaired(text).text).join('\n')).not.toMatch(
      /polit-ical|mas-sacre|partic-ipation|viola-tions/,
    )
  })
})

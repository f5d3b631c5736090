import { describe, expect, it } from 'vitest'
import type { Difference, DifferenceKind } from '../domain/records.ts'
import { catalogueOf } from './catalogue.ts'
import { sayChanges, sayCheck, sayDifference, sayWarning } from './quoteWords.ts'

const say = catalogueOf('en')

function aDifference(kind: DifferenceKind, source = '-', quote = ''): Difference {
  return {
    kind,
    source,
    sourceSpan: { start: 0, end: source.length },
    quote,
    quoteSpan: { start: 0, end: quote.length },
  }
}

describe('sayCheck', () => {
  it('says that a verbatim quote stands there word for word', () => {
    expect(sayCheck(say, { outcome: 'verbatim', differences: [] })).toBe('Stands in the source word for word.')
  })

  it('names the differences of an artefact, the most frequent first', () => {
    const differences = (['quotes', 'hyphenation', 'hyphenation', 'whitespace'] as const).map(kind => aDifference(kind))
    expect(sayCheck(say, { outcome: 'artefact', differences })).toBe(
      'The same but for 2 line-end hyphens, the style of a quotation mark or apostrophe and white space.',
    )
  })

  it('tells marks of a link from a caption', () => {
    const differences = ['](#)', '[', 'Photo: the harbour'].map(source => aDifference('inserted-matter', source))
    expect(sayCheck(say, { outcome: 'artefact', differences })).toBe(
      'The same but for 2 marks of links that extraction left and a caption or page header inside the passage.',
    )
  })

  it('names a single difference without a number', () => {
    expect(sayCheck(say, { outcome: 'artefact', differences: [aDifference('hyphenation')] })).toBe(
      'The same but for a line-end hyphen.',
    )
  })
})

it('names who is said to speak without the marks between which that stands', () => {
  const [out, into] = [
    aDifference('attribution', ',” he said. “', '.'),
    aDifference('attribution', '.', ',” he said. “'),
  ]
  expect(sayCheck(say, { outcome: 'editorial', differences: [out] })).toBe(
    'Changed by a quoting hand: an attribution left out without a mark.',
  )
  expect(sayCheck(say, { outcome: 'editorial', differences: [into, into] })).toBe(
    'Changed by a quoting hand: 2 attributions put between.',
  )
  expect(sayDifference(say, out)).toBe('The source has “he said” between two quotations, the quote leaves it out.')
  expect(sayDifference(say, into)).toBe(
    'The quote has “he said” between two quotations, the source has one quotation there.',
  )
})

describe('one number that is written in two ways', () => {
  const number = aDifference('number', 'thirty thousand', '30,000')

  it('is told as altered, and in what alone', () => {
    expect(sayCheck(say, { outcome: 'altered', differences: [number, aDifference('quotes')] })).toBe(
      'Not in the source’s words: a number that is the same, written otherwise and the style of a quotation mark or apostrophe.',
    )
    expect(sayDifference(say, number)).toBe(
      'The source has “thirty thousand”, the quote “30,000”: the same number, written otherwise.',
    )
    expect(sayDifference(say, aDifference('number', 'zwölf', '12'))).toMatch(/the same number/)
  })

  it('is told beside a change of what is said', () => {
    expect(sayCheck(say, { outcome: 'altered', differences: [number, aDifference('name', 'Berg', 'Borg')] })).toBe(
      'Not what the source says. What differs: a number that is the same, written otherwise and a name.',
    )
    expect(sayDifference(say, aDifference('number', 'thirty thousand', '13'))).not.toMatch(/the same/)
  })
})

describe('one date that is written in two ways', () => {
  it('is told as one number is', () => {
    const date = aDifference('date', 'August 1, 2010', '1 August 2010')
    expect(sayCheck(say, { outcome: 'altered', differences: [date] })).toBe(
      'Not in the source’s words: a date that is the same, written otherwise.',
    )
    expect(sayDifference(say, date)).toMatch(/: the same date, written otherwise\.$/)
    expect(sayDifference(say, aDifference('date', 'August 1, 2010', '2 August 2010'))).not.toMatch(/the same/)
  })
})

describe('words left out without a mark', () => {
  const left = `The lamps were lit. ${'It rained on the town. '.repeat(20)}It was dark.`

  it('are told as that, and of many the first and the last', () => {
    expect(sayCheck(say, { outcome: 'altered', differences: [aDifference('word', left)] })).toBe(
      'Not what the source says. What differs: words left out without a mark.',
    )
    expect(sayDifference(say, aDifference('word', left))).toMatch(
      /^The source has “The lamps were lit\. .{10,60} … .{10,60} It was dark\.”, the quote leaves it out\.$/,
    )
  })

  it('are other words where they are few, or others stand in their place', () => {
    for (const [source, quote] of [
      ['the old', ''],
      [left, 'It was light.'],
    ] as const)
      expect(sayCheck(say, { outcome: 'altered', differences: [aDifference('word', source, quote)] })).toMatch(
        /other words in one place\.$/,
      )
  })
})

describe('sayDifference', () => {
  it.each([
    [aDifference('number', '55', '50'), 'The source has “55”, the quote “50”.'],
    [aDifference('hyphenation', '-', ''), 'The source has “-”, the quote leaves it out.'],
    [aDifference('soft-hyphen', '', '\u00ad'), 'Invisible character'],
    [aDifference('whitespace', '\n\n', ' '), 'White space'],
  ])('shows both sides of %o', (difference, sentence) => {
    expect(sayDifference(say, difference)).toBe(sentence)
  })
})

describe('sayWarning', () => {
  const nowhere = { start: 0, end: 0 }
  it.each([
    ['negation', 'not', '…', 'What is left out or put in brackets has a word that denies: “not”.'],
    ['negation', '', '[not]', 'What is left out or put in brackets has a word that denies: “[not]”.'],
    ['number', '30,000', '…', 'What is left out or replaced has a number: “30,000”.'],
    ['hedge', 'at least', '…', 'What is left out or replaced says how sure or how many: “at least”.'],
    [
      'cut-off',
      'did not',
      '',
      'The source’s sentence has words right beside the passage that may turn or limit it: “did not”.',
    ],
    [
      'other-sentence',
      'The mayor',
      '…',
      'The words left out go over the end of a sentence; the one that the quote goes on with begins: “The mayor”.',
    ],
    ['name', 'Berg', 'Borg', '“Berg” and “Borg” look alike, and are two names.'],
    ['other-words', 'pilots', '[guards]', 'A bracket has other words than the source: “[guards]” for “pilots”.'],
    ['added-number', '', '[of 30]', 'A bracket has a number that the source does not have there: “[of 30]”.'],
    ['same-value', 'thirty', '30', 'The source has “thirty”, the quote “30”: the same number, written otherwise.'],
  ] as const)('says what to look at: %s', (kind, source, quote, sentence) => {
    expect(sayWarning(say, { kind, source, quote, sourceSpan: nowhere, quoteSpan: nowhere })).toBe(sentence)
  })
})

describe('sayChanges', () => {
  const change = (kind: DifferenceKind, before: string, now: string) => ({ kind, before, now })
  it.each([
    [change('number', '30,000', '20,000'), 'Number: “30,000” became “20,000”.'],
    [change('negation', 'not', ''), 'Negation: “not” is gone.'],
    [change('hedge', '', 'may'), 'Hedge: “may” was added.'],
  ])('says how %o', (one, sentence) => {
    expect(sayChanges(say, [one])).toEqual([sentence])
  })

  it('counts those that are left where there are many', () => {
    const many = Array.from({ length: 9 }, () => change('word', 'one', 'other'))
    expect(sayChanges(say, many)).toHaveLength(7)
    expect(sayChanges(say, many).at(-1)).toBe('and 3 more changes')
  })
})

import { describe, expect, it } from 'vitest'
import { edited, editsOf, placeAfter } from '../../../tests/support/editedText.ts'
import { inventedText } from '../../../tests/support/inventedText.ts'
import { randomFrom } from '../../../tests/support/random.ts'
import type { Span } from '../records.ts'
import { sentencesAround } from '../text/sentencesAround.ts'
import { indexOfText } from '../text/textIndex.ts'
import { anchorAt } from './anchor.ts'
import { reanchor, type Reanchored } from './reanchor.ts'

function after(before: string, words: string, next: string, from = 0): Reanchored | undefined {
  const start = before.indexOf(words, from)
  const anchor = anchorAt(before, { start, end: start + words.length })
  return reanchor([anchor], indexOfText(before), indexOfText(next))[0]
}

describe('reanchor', () => {
  const text =
    'On Monday the ferry left the harbour at noon. Nobody saw it leave. It came back after dark with 55 sailors.'

  it('carries a passage whose words and surroundings are the same', () => {
    const next = `Corrected on Tuesday. ${text}`
    expect(after(text, 'Nobody saw it leave.', next)).toMatchObject({
      type: 'carried',
      anchor: { exact: 'Nobody saw it leave.', span: { start: 68, end: 88 } },
    })
  })

  const head = 'Few people read the report to its end when it came out.'
  const paid = `${head} In two years the port paid 477 pilots. Nobody complained. The ledger was shut.`

  it.each([
    ['It is not true that in two years the port paid 477 pilots.', 'negation'],
    ['In two years the port paid 477 pilots, its director claims.', 'word'],
    ['In ten years the port paid 477 pilots.', 'number'],
    ['In two years the port paid 477 pilots?', 'punctuation'],
  ])('lists it with its sentence where that has become %j', (sentence, kind) => {
    const next = `Corrected. ${paid.replace('In two years the port paid 477 pilots.', sentence)}`
    const found = after(paid, 'the port paid 477 pilots', next)
    expect(found).toMatchObject({
      type: 'changed-around',
      places: [{ check: { outcome: 'verbatim' }, sentences: { before: 'In two years the port paid 477 pilots.' } }],
    })
    const sentences = found?.type === 'changed-around' ? found.places[0]?.sentences : null
    expect(next.slice(sentences?.now.start, sentences?.now.end)).toBe(sentence)
    expect(sentences?.check.differences.map(difference => difference.kind)).toContain(kind)
  })

  it('lists it where its whole sentence has come to be quoted speech, or is so no more', () => {
    const quoted = paid.replace('In two years the port paid 477 pilots.', '“In two years the port paid 477 pilots.”')
    expect(after(paid, 'the port paid 477 pilots', quoted)?.type).toBe('changed-around')
    expect(after(quoted, 'the port paid 477 pilots', paid)?.type).toBe('changed-around')
  })

  it.each([
    ['white space', 'In two years the port\npaid 477  pilots. Nobody complained.'],
    ['a line-end hyphen', 'In two years the port paid 477 pi-\nlots. Nobody complained.'],
    ['the sentence before', 'The books are false. In two years the port paid 477 pilots. Nobody complained.'],
    ['the sentence after', 'In two years the port paid 477 pilots. Some complained.'],
  ])('carries it where only %s has changed', (_, next) => {
    expect(after(paid, 'In two years the port', `${head} ${next} The ledger was shut.`)?.type).toBe('carried')
  })

  const [first, second, third, fourth] = [
    `${head} Nobody knows who paid for it.`,
    'The port was dredged in May. In two years the port paid 477 pilots. Nobody complained of the noise at night.',
    'The ledger was shut in June. Its clerk went home to his sister and her three goats.',
    'The harbour master wrote a letter to the town. It was never read aloud.',
  ]
  const inOrder = [first, second, third, fourth].join('\n\n')

  it.each([
    ['another paragraph that was put in before it', ['New words stand here.', first, second, third, fourth], false],
    ['the paragraph before it that was taken out', [second, third, fourth], false],
    ['its paragraph at the end', [first, third, fourth, second], true],
    ['its paragraph and the next one elsewhere', [second, third, first, fourth, 'Some more words.'].toReversed(), true],
  ])('carries it with %s, and tells whether it was moved', (_, paragraphs, isMoved) => {
    const found = after(inOrder, 'the port paid 477 pilots', paragraphs.join('\n\n'))
    expect(found).toMatchObject({ type: 'carried', isMoved, times: null })
  })

  it('tells that its words, which stood once, now stand more than once', () => {
    const next = `${inOrder}\n\nAs was said, the port paid 477 pilots.`
    expect(after(inOrder, 'the port paid 477 pilots', next)).toMatchObject({
      type: 'carried',
      isMoved: false,
      times: 2,
    })
    expect(after(next, 'the port paid 477 pilots', next)).toMatchObject({ type: 'carried', times: null })
  })

  it('tells of a lookalike elsewhere that its sentence is another', () => {
    const next = `It is a lie that the port paid 477 pilots. ${'Other things happened that day. '.repeat(9)}`
    expect(after(paid, 'the port paid 477 pilots', next)).toMatchObject({
      type: 'moved',
      places: [{ sentences: { before: 'In two years the port paid 477 pilots.' } }],
    })
  })

  it('carries it where one side was rewritten', () => {
    const next = text.replace('On Monday the ferry left the harbour at noon.', 'A ship went out in the morning.')
    expect(after(text, 'Nobody saw it leave.', next)?.type).toBe('carried')
  })

  it('lists it with what differs where its words are other ones now', () => {
    const found = after(text, 'It came back after dark with 55 sailors.', text.replace('55', '56'))
    expect(found).toMatchObject({
      type: 'changed',
      places: [{ check: { outcome: 'altered', differences: [{ kind: 'number', source: '56', quote: '55' }] } }],
    })
  })

  it('lists it where its words stand in other surroundings', () => {
    const next = `Nobody saw it leave. ${'Other things happened in the town that day. '.repeat(3)}`
    expect(after(text, 'Nobody saw it leave.', next)?.type).toBe('moved')
  })

  it('says that it is gone', () => {
    expect(after(text, 'Nobody saw it leave.', 'The town had a good year, and a bad one.')?.type).toBe('gone')
  })

  it('keeps the words at the very beginning and the very end', () => {
    expect(after(text, 'On Monday the ferry', text)).toMatchObject({ type: 'carried', anchor: { span: { start: 0 } } })
    expect(after(text, '55 sailors.', text)).toMatchObject({ type: 'carried', anchor: { span: { end: text.length } } })
  })

  it('carries short words by what stands beside them', () => {
    expect(after(text, 'noon', `Then. ${text}`)).toMatchObject({ type: 'carried', anchor: { span: { start: 46 } } })
  })
})

describe('among lookalikes', () => {
  const copy = (n: number, sailors: number) =>
    `Entry ${n * 37}. ${inventedText(2, n)} The ferry left the harbour at noon with ${sailors} sailors on board. ${inventedText(2, n + 50)}`
  const sentence = 'The ferry left the harbour at noon with 55 sailors on board.'
  const before = [1, 2, 3].map(n => copy(n, 55)).join('\n\n')

  it('carries the second of three to the second of three', () => {
    const second = before.indexOf(sentence, before.indexOf('Entry 74'))
    expect(after(before, sentence, `New. ${before}`, second)).toMatchObject({
      type: 'carried',
      anchor: { span: { start: second + 5 } },
    })
  })

  it('moves nothing onto a copy when its own passage was changed', () => {
    const next = [copy(1, 55), copy(2, 56), copy(3, 55)].join('\n\n')
    const second = before.indexOf(sentence, before.indexOf('Entry 74'))
    expect(after(before, sentence, next, second)?.type).toBe('moved')
    expect(after(before, sentence, next)?.type).toBe('carried')
  })

  it('moves nothing onto a copy when its own passage was taken out', () => {
    const next = [copy(2, 55), copy(3, 55)].join('\n\n')
    expect(after(before, sentence, next)?.type).toBe('moved')
  })

  it('moves nothing where copies cannot be told apart and one is missing', () => {
    const block = 'The ferry left the harbour at noon with 55 sailors on board. Nobody saw it leave.'
    const three = Array.from({ length: 3 }, () => block).join('\n')
    const two = Array.from({ length: 2 }, () => block).join('\n')
    expect(after(three, sentence, two, 5)?.type).toBe('moved')
    expect(after(three, sentence, three, 5)?.type).toBe('carried')
  })
})

describe('a register of entries that are nearly the same', () => {
  const entry = (n: number, random: () => number) =>
    `\n\nEntry ${n}. On the ${n % 28}th the ferry left the harbour at noon with ${Math.floor(random() * 90)} sailors on board. Nobody saw it leave, and nobody saw it come back that night. The harbour master wrote it down, as he always did.`

  it.each([1, 2, 3, 4, 5, 6])('has no passage moved onto another entry where some are taken out (%i)', seed => {
    const random = randomFrom(seed * 104_729)
    const entries = Array.from({ length: 60 }, (_, n) => ({ words: entry(n, random), stays: random() > 0.2 }))
    const [head, tail] = [inventedText(20, seed), `\n\n${inventedText(20, seed + 1)}`]
    const textOf = (some: readonly { readonly words: string }[]) => some.map(({ words }) => words).join('')
    const left = entries.filter(({ stays }) => stays)
    const [text, next] = [head + textOf(entries) + tail, head + textOf(left) + tail]
    const own = entries.map((_, n) => {
      const start = head.length + textOf(entries.slice(0, n)).length + 10 + Math.floor(random() * 120)
      return { start, end: start + 20 + Math.floor(random() * 60) }
    })
    const landmarks = [50, 300].flatMap(at => [at, text.length - at - 60]).map(start => ({ start, end: start + 60 }))
    const found = reanchor(
      [...own, ...landmarks].map(span => anchorAt(text, span)),
      indexOfText(text),
      indexOfText(next),
    )
    const moves = entries.map(({ stays }, n) => {
      const gone = textOf(entries.slice(0, n).filter(one => !one.stays)).length
      return stays ? 0 - gone : null
    })
    const carried = found.slice(0, own.length).map(one => (one.type === 'carried' ? one.anchor.span.start : null))
    for (const [n, start] of carried.entries()) {
      if (start !== null) expect({ n, by: start - (own[n]?.start ?? 0) }).toEqual({ n, by: moves[n] })
    }
    expect(carried.filter(start => start !== null).length).toBeGreaterThan(left.length / 2)
  })
})

describe('many passages after many edits', () => {
  const text = inventedText(4000, 3)
  const random = randomFrom(11)
  const edits = editsOf(text, 80, random)
  const next = edited(text, edits)
  const spans: Span[] = Array.from({ length: 300 }, () => {
    const start = text.indexOf(' ', Math.floor(random() * (text.length - 500))) + 1
    return { start, end: text.indexOf(' ', start + 30 + Math.floor(random() * 200)) }
  })
  const found = reanchor(
    spans.map(span => anchorAt(text, span)),
    indexOfText(text),
    indexOfText(next),
  )

  it('carries every one whose sentence no edit touches to its own place, and no other silently', () => {
    for (const [index, span] of spans.entries()) {
      const place = placeAfter(span, edits)
      const answer = found[index]
      if (place === null) {
        if (answer?.type === 'carried')
          expect(next.slice(answer.anchor.span.start, answer.anchor.span.end)).toBe(text.slice(span.start, span.end))
        continue
      }
      const isListed = answer?.type === 'changed-around'
      expect(isListed ? answer.places : [answer]).toMatchObject(
        isListed ? [{ span: place }] : [{ type: 'carried', anchor: { span: place } }],
      )
      if (isListed) expect(placeAfter(withEnds(sentencesAround(text, span)), edits)).toBeNull()
    }
  })

  it('carries none whose sentence has other words now', () => {
    const carried = spans.flatMap((span, index) => {
      const answer = found[index]
      return answer?.type === 'carried' ? [{ old: span, now: answer.anchor.span }] : []
    })
    for (const { old, now } of carried) {
      const [before, after] = [sentencesAround(text, old), sentencesAround(next, now)]
      expect(next.slice(after.start, after.end)).toBe(text.slice(before.start, before.end))
    }
  })

  /** What parts a sentence from its neighbours is of both. */
  function withEnds({ start, end }: Span): Span {
    return { start: start - 2, end: end + 2 }
  }
})

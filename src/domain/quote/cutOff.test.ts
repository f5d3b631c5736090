import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { anchorAt } from './anchor.ts'
import { checkQuote } from './checkQuote.ts'
import { acceptanceOf, keptWarnings } from './keptWarnings.ts'

function check(sentence: string, quote: string) {
  const text = `It rained. ${sentence} Then it went on.`
  const [place] = checkQuote(indexOfText(text), { quote }).places
  if (!place) throw new Error('The words stand there.')
  const kept = { anchor: anchorAt(text, place.span), quoted: quote, check: place.check }
  const told = (warnings: typeof place.warnings) =>
    warnings.filter(({ kind }) => kind === 'cut-off').map(({ source }) => source)
  expect(told(keptWarnings(kept))).toEqual(told(place.warnings))
  for (const { source, sourceSpan } of place.warnings) expect(text.slice(sourceSpan.start, sourceSpan.end)).toBe(source)
  return { outcome: place.check.outcome, told: told(place.warnings), asked: acceptanceOf(kept) }
}

describe('a quote that is cut without a mark', () => {
  it.each([
    ['did not', 'not', 'The pilots did not sink the old ferry.', 'sink the old ferry'],
    ['deny', 'denied that', 'He denied that the pilots had sunk the ferry.', 'the pilots had sunk the ferry'],
    ['allege', 'claimed that', 'He claimed that the pilots had sunk the ferry.', 'the pilots had sunk the ferry'],
    ['no evidence', 'no evidence that', 'There is no evidence that the pilots sank it.', 'the pilots sank it.'],
    ['nobody', 'Nobody was', 'Nobody was led to the old ferry.', 'led to the old ferry'],
    ['an adverb between', 'not deliberately', 'They did not deliberately sink the ferry.', 'sink the ferry.'],
    ['a hedge', 'may', 'The pilots may have sunk the old ferry.', 'have sunk the old ferry'],
    ['a hedge', 'allegedly', 'The pilots allegedly sank the old ferry.', 'sank the old ferry'],
    ['a condition', 'Unless they pay,', 'Unless they pay, the pilots will be freed.', 'the pilots will be freed.'],
    ['of a number', 'more than', 'They led more than 300 pilots to the ferry.', '300 pilots to the ferry'],
    ['of a number', 'or more', 'They led away 300 pilots or more that day.', 'They led away 300 pilots'],
    ['what goes on', 'not drowned that', 'The pilots were not drowned that night.', 'The pilots were'],
    ['what goes on', 'if they pay', 'The pilots will be freed, if they pay.', 'The pilots will be freed'],
    ['French', 'Près de', 'Près de deux mille pilotes ont quitté le port.', 'deux mille pilotes ont quitté le port'],
    ['German', 'nicht versenkt', 'Die Lotsen haben die alte Fähre nicht versenkt.', 'Die Lotsen haben die alte Fähre'],
    ['Russian', 'не', 'Они не закрыли гавань этого города.', 'закрыли гавань этого города'],
    ['Chinese', '没有', '据报道他没有参加港口的会议，但是派了代表。', '参加港口的会议，但是派了代表'],
  ])('stays verbatim and counts, and is told what turns it: %s (%s)', (_, beside, sentence, quote) => {
    expect(check(sentence, quote)).toEqual({ outcome: 'verbatim', told: [beside], asked: null })
  })

  it('asks for a note where a quoting hand has changed it as well', () => {
    expect(check('The pilots did not sink the old ferry.', 'Sink the old ferry')).toEqual({
      outcome: 'editorial',
      told: ['not'],
      asked: 'with-note',
    })
  })

  it.each([
    ['at borders of sentences', 'They did not go. The pilots sank it.', 'The pilots sank it.'],
    ['at borders of sentences', 'The pilots will be freed. If they pay we go.', 'The pilots will be freed.'],
    ['behind who says so', 'He said that the pilots had sunk the ferry.', 'the pilots had sunk the ferry'],
    ['behind who confirms it', 'He admitted that the pilots had sunk it.', 'the pilots had sunk it.'],
    ['in another clause', 'It was not the guards, but the pilots sank it.', 'the pilots sank it.'],
    ['in another clause', 'They did not wait and the pilots sank it.', 'the pilots sank it.'],
    ['of other words', 'They did not wait until the pilots sank it.', 'the pilots sank it.'],
    ['that is none', 'Not only did the pilots sink the old ferry.', 'the pilots sink the old ferry'],
    ['that denies what follows', 'The pilots sank it without a word that night.', 'The pilots sank it'],
    ['before speech', 'They did not wait: “The pilots sank it.”', 'The pilots sank it.'],
  ])('is told of nothing %s', (_, sentence, quote) => {
    expect(check(sentence, quote).told).toEqual([])
  })

  it.each([
    [
      'a condition that opens no sentence',
      'Police asked if anyone had seen the captain, the pilots left the old ferry.',
    ],
    ['half a word', 'The pilots say that a knot simultaneously unexpectedly the pilots left the old ferry.'],
  ])('is told of nothing by a kept excerpt whose context begins with %s', (_, sentence) => {
    expect(check(sentence, 'the pilots left the old ferry').told).toEqual([])
  })

  it('is told of a condition that opens the text', () => {
    const text = 'Unless they pay, the pilots will be freed.'
    const start = text.indexOf('the pilots')
    const quoted = text.slice(start)
    const [place] = checkQuote(indexOfText(text), { quote: quoted }).places
    const kept = { anchor: anchorAt(text, { start, end: text.length }), quoted, check: place!.check }
    expect(keptWarnings(kept)).toMatchObject([{ kind: 'cut-off', source: 'Unless they pay,' }])
  })

  it('is told once where an ellipsis stands in that place', () => {
    expect(check('The pilots did not sink the old ferry.', '… sink the old ferry').told).toEqual([])
  })
})

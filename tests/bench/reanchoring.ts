import { anchorAt } from '../../src/domain/quote/anchor.ts'
import { reanchor } from '../../src/domain/quote/reanchor.ts'
import type { Span } from '../../src/domain/records.ts'
import { sentencesAround } from '../../src/domain/text/sentencesAround.ts'
import { indexOfText } from '../../src/domain/text/textIndex.ts'
import { edited, editsOf, placeAfter } from '../support/editedText.ts'
import { randomFrom } from '../support/random.ts'
import { type Bench, duration, timed } from './bench.ts'
import { fiveMegabytes } from './texts.ts'

const PASSAGES = 2000
const EDITS = 400
/** A long entry that the text is given so many times, each a little different: near-copies. */
const COPIES = 200

/** Carrying 2,000 passages over to a version with 400 edits, among them passages that stand in 200 near-copies. */
export const reanchoring: Bench = {
  name: 'reanchoring',
  run: () => {
    const random = randomFrom(20_264)
    const text = fiveMegabytes() + nearCopies(random)
    const edits = editsOf(text, EDITS, random)
    const next = edited(text, edits)
    const spans = Array.from({ length: PASSAGES }, (_, n) => passage(text, random, isInCopies(n)))
    const [before, after] = [indexOfText(text), indexOfText(next)]
    const anchors = spans.map(span => anchorAt(text, span))
    const { ms, value } = timed(() => reanchor(anchors, before, after))
    const untouched = spans.flatMap((span, n) => (placeAfter(span, edits) === null ? [] : [n]))
    const isReworded = (n: number) => placeAfter(withEnds(sentencesAround(text, spans[n] ?? NOWHERE)), edits) === null
    const carried = (n: number) => {
      const answer = value[n]
      return answer?.type === 'carried' ? answer.anchor.span.start : null
    }
    const isRight = (n: number) => carried(n) === placeAfter(spans[n] ?? NOWHERE, edits)?.start
    const share = (of: readonly number[]) => `${of.filter(isRight).length}/${of.length}`
    const whole = untouched.filter(n => !isReworded(n))
    const [plain, copies] = [whole.filter(n => !isInCopies(n)), whole.filter(isInCopies)]
    const reworded = untouched.filter(isReworded)
    const listedWithSentence = reworded.filter(n => value[n]?.type === 'changed-around')
    const silent = spans.filter((span, n) => carried(n) !== null && carried(n) !== placeAfter(span, edits)?.start)
    return [
      {
        measure: `${PASSAGES} passages after ${EDITS} edits in ${(text.length / 1e6).toFixed(1)} M characters`,
        value: duration(ms),
        goal: '<= 1 s',
      },
      { measure: 'untouched ones, their sentences too, carried to their own place', value: share(plain), goal: 'all' },
      { measure: 'the same, in near-copies', value: share(copies) },
      { measure: 'moved onto another place without a word', value: String(silent.length), goal: '0' },
      {
        measure: 'listed because their own sentence was edited, or its neighbour at the edge',
        value: `${listedWithSentence.length}/${reworded.length}`,
      },
      { measure: 'listed for a person', value: String(value.filter(({ type }) => type !== 'carried').length) },
    ]
  },
}

const NOWHERE: Span = { start: 0, end: 0 }

/** What parts a sentence from its neighbours is of both. */
function withEnds({ start, end }: Span): Span {
  return { start: start - 2, end: end + 2 }
}

function isInCopies(n: number): boolean {
  return n % 10 === 0
}

function nearCopies(random: () => number): string {
  return Array.from(
    { length: COPIES },
    (_, n) =>
      `\n\nEntry ${n}. On the ${n % 28}th the ferry left the harbour at noon with ${Math.floor(random() * 90)} sailors on board. Nobody saw it leave, and nobody saw it come back that night. The harbour master wrote it down in the register, as he always did.`,
  ).join('')
}

function passage(text: string, random: () => number, inCopies: boolean): Span {
  const from = inCopies ? text.length - 40_000 * random() - 400 : random() * (text.length - 60_000)
  const start = text.indexOf(' ', Math.floor(from)) + 1
  return { start, end: text.indexOf(' ', start + 30 + Math.floor(random() * 250)) }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../records.ts'
import { eachPassageOnce, isOneQuotation, sharedShare, wordsIn } from './sharedText.ts'

const at = (start: number, end: number): Span => ({ start, end })

describe('what two texts share', () => {
  it('is each passage once, the longest, also where one text says it twice', () => {
    const [long, again, other] = [
      [at(0, 50), at(100, 150)],
      [at(0, 45), at(300, 345)],
      [at(60, 90), at(200, 230)],
    ] as const
    expect(eachPassageOnce([again, long, other])).toEqual([long, other])
    expect(eachPassageOnce([[at(300, 345), at(0, 45)], [at(100, 150), at(0, 50)], other])).toHaveLength(2)
  })

  it('is so much of the words of the shorter text', () => {
    const short = 'It rained. The bridge was closed all night.'
    const words = (_: 0 | 1, span: Span) => wordsIn(short, span)
    const passages = [[at(0, 30), at(11, 42)]] as const
    expect(sharedShare(passages, [900, short.length], words)).toBe(6 / 8)
  })

  it('is never more than all of it, however passages lie over one another', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => at(Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.array(fc.tuple(span, span)), passages => {
        const share = sharedShare(passages, [50, 60])
        const covered = new Set(
          passages.flatMap(([{ start, end }]) => [...Array(end - start).keys()].map(i => start + i)),
        )
        expect(share).toBeCloseTo(covered.size / 50)
      }),
    )
  })

  it('is one quotation where both give one passage in quotation marks', () => {
    const words = 'we closed it the moment we knew'
    const quoting = `She said: “${words}.” It rained.`
    const passage = at(quoting.indexOf(words), quoting.indexOf(words) + words.length)
    const plain = words.padStart(passage.end)
    expect(isOneQuotation([[passage, passage]], [quoting, quoting])).toBe(true)
    expect(isOneQuotation([[passage, passage]], [quoting, plain])).toBe(false)
    const after = at(passage.end + 3, quoting.length)
    expect(
      isOneQuotation(
        [
          [passage, passage],
          [after, after],
        ],
        [quoting, quoting],
      ),
    ).toBe(false)
  })
})

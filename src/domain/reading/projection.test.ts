import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Edit, project, spanToCaptured, spanToReading, toCaptured, toReading } from './projection.ts'

const textWithEdits = fc.string({ maxLength: 40 }).chain(text =>
  fc.tuple(
    fc.constant(text),
    fc
      .uniqueArray(fc.nat({ max: text.length }), { maxLength: 12 })
      .chain(cuts =>
        fc
          .array(fc.string({ maxLength: 3 }), { minLength: cuts.length, maxLength: cuts.length })
          .map(replacements => editsBetween(cuts, replacements)),
      ),
  ),
)

/** An edit between every second pair of cuts, some of which touch. */
function editsBetween(cuts: readonly number[], replacements: readonly string[]): Edit[] {
  const ordered = cuts.toSorted((a, b) => a - b)
  return ordered.flatMap((start, i) => {
    const end = ordered[i + 1]
    return end === undefined || i % 3 === 2 ? [] : [{ start, end, replacement: replacements[i] ?? '' }]
  })
}

describe('a text as it is read', () => {
  it('has its edits applied', () => {
    const text = 'The polit-\nical  ﬁght'
    const { text: read } = project(text, [
      { start: 15, end: 17, replacement: ' ' },
      { start: 9, end: 11, replacement: '' },
      { start: 17, end: 18, replacement: 'fi' },
    ])
    expect(read).toBe('The political fight')
  })

  it('is the captured text where there is nothing to edit', () => {
    expect(project('as it stands', [])).toMatchObject({ text: 'as it stands', edits: { count: 0 } })
  })

  it('takes no edits that overlap, are empty or lie outside', () => {
    expect(() =>
      project('abc', [
        { start: 0, end: 2, replacement: '' },
        { start: 1, end: 3, replacement: '' },
      ]),
    ).toThrow(RangeError)
    expect(() => project('abc', [{ start: 1, end: 1, replacement: 'x' }])).toThrow(RangeError)
    expect(() => project('abc', [{ start: 2, end: 4, replacement: '' }])).toThrow(RangeError)
  })

  it('gives every place of the captured text back', () => {
    fc.assert(
      fc.property(textWithEdits, ([text, edits]) => {
        const projection = project(text, edits)
        for (let offset = 0; offset <= text.length; offset++)
          expect(toCaptured(projection, toReading(projection, { offset, into: 0 }))).toEqual({ offset, into: 0 })
      }),
    )
  })

  it('gives every place that is read back', () => {
    fc.assert(
      fc.property(textWithEdits, ([text, edits]) => {
        const projection = project(text, edits)
        for (let offset = 0; offset <= projection.text.length; offset++)
          expect(toReading(projection, toCaptured(projection, { offset, into: 0 }))).toEqual({ offset, into: 0 })
      }),
    )
  })

  it('keeps the order of places, both ways', () => {
    fc.assert(
      fc.property(textWithEdits, ([text, edits]) => {
        const projection = project(text, edits)
        const read = Array.from(text, (_, offset) => toReading(projection, { offset, into: 0 }).offset)
        expect(read).toEqual(read.toSorted((a, b) => a - b))
      }),
    )
  })

  it('carries a selection to the captured text and shows it where it was made', () => {
    fc.assert(
      fc.property(textWithEdits, fc.nat(), fc.nat(), ([text, edits], a, b) => {
        const projection = project(text, edits)
        const { length } = projection.text
        const [start = 0, end = 0] = [a % (length + 1), b % (length + 1)].toSorted((x, y) => x - y)
        fc.pre(start < end)
        const span = spanToCaptured(projection, { start, end })
        const shown = spanToReading(projection, span)
        expect(shown.start).toBeLessThanOrEqual(start)
        expect(shown.end).toBeGreaterThanOrEqual(end)
        expect(projection.text.slice(shown.start, shown.end)).toContain(projection.text.slice(start, end))
      }),
    )
  })

  it('leaves out what was taken out at the ends of a selection', () => {
    const projection = project('one [menu] two [menu] three', [
      { start: 4, end: 11, replacement: '' },
      { start: 15, end: 22, replacement: '' },
    ])
    expect(projection.text).toBe('one two three')
    expect(spanToCaptured(projection, { start: 4, end: 8 })).toEqual({ start: 11, end: 15 })
  })
})

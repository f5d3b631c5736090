import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf } from './passages.ts'

const paragraph = 'The bridge was closed to traffic at ten past five. Nobody was on it but a van. '

describe('passages of a text', () => {
  it('are the whole of a short one, without the white space around it', () => {
    expect(passagesOf('\n The bridge closed.\n')).toEqual([{ start: 2, end: 20 }])
    expect(passagesOf(' \n ')).toEqual([])
  })

  it('end where a paragraph ends, before where a sentence does', () => {
    const first = paragraph.repeat(8).trim()
    const text = `${first}\n\n${paragraph.repeat(9)}`
    expect(passagesOf(text)[0]).toEqual({ start: 0, end: first.length })
  })

  it('end where a sentence ends, in a long paragraph', () => {
    const text = paragraph.repeat(40)
    for (const { start, end } of passagesOf(text)) expect(text.slice(start, end)).toMatch(/^[TN].*\.$/)
  })

  it('have every character but white space, once, in order, and are short', () => {
    const aText = fc.array(fc.constantFrom(paragraph, '\n\n', '桥关闭。', '😀', 'x'.repeat(700), ' '), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(aText, parts => {
        const text = parts.join('')
        const passages = passagesOf(text)
        let last = 0
        for (const { start, end } of passages) {
          expect(text.slice(last, start).trim()).toBe('')
          expect(end - start).toBeLessThanOrEqual(1000)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
    )
  })
})

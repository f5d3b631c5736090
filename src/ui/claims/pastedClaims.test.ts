import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClaimKind } from '../../domain/records.ts'
import { pastedClaims } from './pastedClaims.ts'

describe('pasted claims', () => {
  it.each([
    ['- The ferry sank.', '-', 'The ferry sank.'],
    ['• The ferry sank.', '•', 'The ferry sank.'],
    ['12. The ferry sank.', '12.', 'The ferry sank.'],
    ['(3) The ferry sank.', '(3)', 'The ferry sank.'],
    ['2.1. The ferry sank.', '2.1.', 'The ferry sank.'],
    ['b) The ferry sank.', 'b)', 'The ferry sank.'],
    ['- [ ] The ferry sank.', '- [ ]', 'The ferry sank.'],
    ['۳. کشتی غرق شد.', '۳.', 'کشتی غرق شد.'],
  ])('of “%s” leave out “%s”', (line, bullet, text) => {
    expect(pastedClaims(line, [])).toEqual([{ bullet, text, kind: expect.any(String), standing: 'new' }])
  })

  it.each([
    '3 people were hurt.',
    '1994. It began that year.',
    '12.4 million were spent.',
    '-5 degrees were measured.',
    'A ferry sank.',
    'J. Marsh saw it.',
    'I. The ferry sank.',
    '“I saw it,” she said.',
    '(Only) one ferry sank.',
  ])('keep “%s” whole', line => {
    expect(pastedClaims(line, [])).toEqual([{ bullet: '', text: line, kind: expect.any(String), standing: 'new' }])
  })

  it('tell what is there word for word, and what stands twice among them', () => {
    const pasted = '1. The ferry  sank.\n\nTwo drowned.\r\n* Two drowned.\nThe Ferry sank.'
    expect(pastedClaims(pasted, ['The ferry sank.']).map(({ standing }) => standing)).toEqual([
      'there',
      'new',
      'twice',
      'new',
    ])
  })

  it.each([
    ['- “We saw the ferry sink”, said the pilot.', 'quotation'],
    ['2. 30 pilots drowned.', 'quantity'],
    ['The ferry sank.', 'event'],
  ])('have the kind that the words of “%s” propose', (line, kind) => {
    expect(pastedClaims(line, []).map(one => one.kind)).toEqual([kind])
  })

  it('keep the kind that was proposed for the same words before', () => {
    const kinds = new Map<string, ClaimKind>([['The ferry sank.', 'quantity']])
    expect(pastedClaims('The ferry sank.\nTwo drowned.', [], kinds)[0]?.kind).toBe('quantity')
    expect([...kinds.keys()]).toEqual(['The ferry sank.', 'Two drowned.'])
  })

  it('make nothing of blank lines and of bullets without words', () => {
    expect(pastedClaims(' \n\n-\n•  \n – \n', [])).toEqual([])
  })

  it('lose no letter: bullet and words are the line', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-•*0-9a-z.() ]{0,30}$/), line => {
        for (const { bullet, text } of pastedClaims(line, []))
          expect(`${bullet}${text}`.replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
      }),
    )
  })
})

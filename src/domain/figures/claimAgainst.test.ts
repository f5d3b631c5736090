import { describe, expect, it } from 'vitest'
import { claimAgainst, type Passage } from './claimAgainst.ts'

const passage = (text: string): Passage => ({ text, published: '2020-07-24', language: 'en' })

function uncarried(claim: string, ...excerpts: string[]) {
  return claimAgainst(passage(claim), excerpts.map(passage)).map(({ how, said, nearest }) => {
    const near = nearest === null ? null : excerpts[nearest.excerpt]?.slice(nearest.value.start, nearest.value.end)
    return [how, claim.slice(said.start, said.end), near]
  })
}

describe('a claim against its supporting excerpts', () => {
  it('is carried where one of them has each figure and date', () => {
    expect(uncarried('In May 1971, 41 miners died.', 'Forty-one miners were buried.', 'It was on 3 May 1971.')).toEqual(
      [],
    )
  })

  it('may say less exactly what they say', () => {
    expect(
      uncarried('Tens of thousands of miners struck in 1971.', '31,200 miners struck in the summer of 1971.'),
    ).toEqual([])
  })

  it.each<[string, string, (string | null | undefined)[][]]>([
    ['41 miners died.', 'Miners died.', [['missing', '41', null]]],
    ['41 miners died.', '44 miners died.', [['otherwise', '41', '44']]],
    ['41 miners died.', 'Dozens of miners died.', [['vaguer', '41', 'Dozens']]],
    ['30,000 miners struck.', '31,200 miners struck.', [['rounded', '30,000', '31,200']]],
    ['30,000 miners struck.', 'Fewer than 30,000 miners struck.', [['otherwise', '30,000', 'Fewer than 30,000']]],
    ['It took two weeks.', 'It took a few days.', [['vaguer', 'two', 'a few']]],
    ['41 miners died.', '41 miners were arrested.', [['missing', '41', null]]],
    ['41 miners died.', '41 lamps were found.', [['missing', '41', null]]],
    ['They struck on 3 May 1971.', 'They struck in 1971.', [['vaguer', '3 May 1971', '1971']]],
    ['They struck in 1971.', 'They struck in 1972.', [['otherwise', '1971', '1972']]],
    [
      'In 1971, 41 miners died.',
      'They died.',
      [
        ['missing', '1971', null],
        ['missing', '41', null],
      ],
    ],
  ])('%s is not carried by: %s', (claim, excerpt, expected) => {
    expect(uncarried(claim, excerpt)).toEqual(expected)
  })

  it.each<[string, string, (string | null | undefined)[][]]>([
    ['Most of the 8,000 miners struck.', 'Most of the 800 miners struck.', [['otherwise', '8,000', '800']]],
    ['Most of the 8,000 miners were hanged.', 'Half of the 8,000 miners were arrested.', []],
    ['Most of the 8,000 miners struck.', '8,000 miners were in the pits.', []],
    ['Most of the 8,000 miners struck.', '800 miners struck.', [['missing', '8,000', null]]],
    ['Most of the 8,000 miners struck.', 'Miners struck.', [['missing', '8,000', null]]],
    ['8,000 miners struck.', 'Most of the 8,000 miners struck.', [['missing', '8,000', null]]],
    ['8,000 miners struck.', 'Most of the 800 miners struck.', [['missing', '8,000', null]]],
    ['Not 800 but 8,000 miners struck.', 'Most miners struck, 8,000 miners in all.', []],
  ])('has a whole of which a share is told held against such a whole: %s / %s', (claim, excerpt, expected) => {
    expect(uncarried(claim, excerpt)).toEqual(expected)
  })

  it('may give a length of time in another unit, less exactly', () => {
    expect(uncarried('It took several weeks.', 'It took 40 days.')).toEqual([])
  })

  it('is judged by the excerpt that comes nearest', () => {
    expect(uncarried('41 miners died.', '44 miners died.', 'Dozens of miners died.')).toEqual([
      ['vaguer', '41', 'Dozens'],
    ])
  })

  it('has all of it missing where nothing supports it', () => {
    expect(uncarried('41 miners died.')).toEqual([['missing', '41', null]])
  })
})

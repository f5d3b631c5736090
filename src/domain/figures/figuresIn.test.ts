import { describe, expect, it } from 'vitest'
import { datesIn } from './datesIn.ts'
import { figuresIn } from './figuresIn.ts'
import { defaultQuantities } from './quantities.ts'

function figures(text: string) {
  return figuresIn(text, 'en').map(({ start, end, lo, hi, unit }) => [text.slice(start, end), lo, hi, unit])
}

function dates(text: string, published: string | null = '2023-05-17') {
  return datesIn(text, published, 'en').map(({ start, end, from, to, anchor }) => [
    text.slice(start, end),
    from,
    to,
    anchor,
  ])
}

describe('the figures of a text', () => {
  it('stand where their number stands, with hedge, currency and scale', () => {
    expect(figures('They lost more than $1.5m, or about 12 percent of it.')).toEqual([
      ['more than $1.5m', 1_500_000, null, 'USD'],
      ['about 12 percent', 10.8, 13.2, 'percent'],
    ])
  })

  it('are as vague as the table of quantities says', () => {
    const quantities = { ...defaultQuantities, dozens: [12, 60] as const }
    expect(figuresIn('Dozens of boats', 'en', quantities)).toMatchObject([{ lo: 12, hi: 60 }])
  })

  it.each([
    'Call +44 20 7946 0958.',
    'See Article 5, No. 12 and pages 4 to 6.',
    'At 9.30 am, and again at 17:05.',
    'They won 3-1.',
    'No one came, not one of them.',
    'A photograph of 728 x 90 is there.',
    'The F-16 and the Covid-19 ward',
    'File 4512/19 [12]',
    'In 1988, in the 1980s and on 3 May 2021.',
    '1. The first of all\n2. The rest',
    'Several said so, and the net zero target has zero tolerance.',
    'He set out her Ten-Point Plan to the Group of Seven in phase two.',
    'In the Six Nations a third party has a second chance after World War Two.',
  ])('are none in: %s', text => {
    expect(figures(text)).toEqual([])
  })

  it.each([
    ['$5 to $10', [['$5 to $10', 5, 10, 'USD']]],
    ['between 5% and 10% of it', [['between 5% and 10%', 5, 10, 'percent']]],
    ['2 to 3 million people', [['2 to 3 million', 2_000_000, 3_000_000, 'people']]],
    [
      'rose from 12 to 19',
      [
        ['12', 12, 12, null],
        ['19', 19, 19, null],
      ],
    ],
    ['between one hundred and two hundred men', [['between one hundred and two hundred', 100, 200, 'men']]],
    ['three hundred thousand and five men', [['three hundred thousand and five', 300_005, 300_005, 'men']]],
    ['two and a half years', [['two and a half', 2.5, 2.5, 'years']]],
    [
      'two years, three months of which',
      [
        ['two', 2, 2, 'years'],
        ['three', 3, 3, 'months'],
      ],
    ],
    ['one year, two months and three days', [['one year, two months and three', 429.125, 429.125, 'days']]],
    ['for over a year', [['over a year', 1, null, 'years']]],
    ['8.9% higher than a year earlier', [['8.9%', 8.9, 8.9, 'percent']]],
    ['won 112 seats', [['112', 112, 112, 'seats']]],
    ['New York temperatures in the week was 81.', [['81', 81, 81, null]]],
    ['Bridge Collapse Kills Seven', [['Seven', 7, 7, null]]],
    [
      'Blast Injures Twelve and Kills Six.',
      [
        ['Twelve', 12, 12, null],
        ['Six', 6, 6, null],
      ],
    ],
    ['It holds up to a few people.', [['up to a few', 0, null, 'people']]],
    ['cost 300 million won', [['300 million won', 3e8, 3e8, 'KRW']]],
    ['a $2.7bn loan', [['$2.7bn', 2.7e9, 2.7e9, 'USD']]],
    ['edged up to 3.7%', [['3.7%', 3.7, 3.7, 'percent']]],
    ['a fine of up to £500', [['up to £500', 0, 500, 'GBP']]],
    ['All were under 54 per cent.', [['under 54 per cent', 0, 54, 'percent']]],
    ['He retired at 65.', [['65', 65, 65, 'years']]],
    ['It will raise between £1.5bn and £2bn.', [['between £1.5bn and £2bn', 1.5e9, 2e9, 'GBP']]],
    ['A 5.8 magnitude earthquake', [['5.8', 5.8, 5.8, 'magnitude']]],
    ['several soldiers', [['several', 3, null, 'soldiers']]],
    ['for a few minutes', [['a few', 3, null, 'minutes']]],
    ['a second round', [['second', 2, 2, 'round']]],
    [
      'four by-elections, two off-duty guards',
      [
        ['four', 4, 4, 'by-elections'],
        ['two', 2, 2, 'guards'],
      ],
    ],
    ['Mr. Halloran, who served in Ohio, was 81.', [['81', 81, 81, 'years']]],
    [
      'Jane Doe, a mother-of-two, 41, was found.',
      [
        ['two', 2, 2, null],
        ['41', 41, 41, 'years'],
      ],
    ],
    ['Ann, ill, and her brother, nine, left.', [['nine', 9, 9, 'years']]],
    [
      'It won 42 per cent, ahead of the Greens on 19.',
      [
        ['42 per cent', 42, 42, 'percent'],
        ['19', 19, 19, 'percent'],
      ],
    ],
    ['Five of those years', [['Five', 5, 5, 'years']]],
    ['The final score, at last, was 81.', [['81', 81, 81, null]]],
    ['The toll is now 43.', [['43', 43, 43, null]]],
    [
      'He gained 20 pounds and paid 20 pounds.',
      [
        ['20', 20, 20, 'lb'],
        ['20 pounds', 20, 20, 'GBP'],
      ],
    ],
    [
      '1,234,567 and 3.2',
      [
        ['1,234,567', 1_234_567, 1_234_567, null],
        ['3.2', 3.2, 3.2, null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('the dates of a text', () => {
  it('that need a date of publication are left out where there is none', () => {
    expect(dates('Last year, and in 1988.', null)).toEqual([['1988', '1988-01-01', '1988-12-31', null]])
  })

  it('are as uncertain as the date of publication', () => {
    expect(dates('He left yesterday.', '2023-05')).toEqual([['yesterday', '2023-04-30', '2023-05-30', 'published']])
  })

  it.each([
    ['The minister wrote on 6 May 2004: “Two years ago I left.”', 'Two years ago', '2002-01-01', 'statement'],
    ['On 6 May 2004 he left. Two years ago he died.', 'Two years ago', '2021-01-01', 'published'],
    ['It began on 6 May 2004; two days later it was over.', 'two days later', '2004-05-08', 'statement'],
    ['The vote will be held on Friday.', 'Friday', '2023-05-19', 'published'],
    ['The vote was held on Friday.', 'Friday', '2023-05-12', 'published'],
    ['He died on 11 November last year.', '11 November last year', '2022-11-11', 'published'],
    ['He died on Monday last week.', 'Monday last week', '2023-05-08', 'published'],
    ['He led the party until June.', 'June', '2022-06-01', 'published'],
    ['Work is delayed until June.', 'June', '2023-06-01', 'published'],
    ['The school, hit on 3 March, will reopen.', '3 March', '2023-03-03', 'published'],
    ['The Bank said on Thursday it will close.', 'Thursday', '2023-05-11', 'published'],
    ['A list for planned surgery grew in July.', 'July', '2022-07-01', 'published'],
    ['Profit rose in the third quarter.', 'third quarter', '2022-07-01', 'published'],
    ['He forecast third-quarter revenue to rise.', 'third-quarter', '2023-07-01', 'published'],
    ['He plans to borrow more than it forecast in October.', 'October', '2022-10-01', 'published'],
    ['They approved plans for a port on Friday.', 'Friday', '2023-05-12', 'published'],
    ['They announced plans for a strike on Friday.', 'Friday', '2023-05-19', 'published'],
    ['It would pay five dollars, more than at Friday’s closing price.', 'Friday’s', '2023-05-12', 'published'],
    ['It has cells and held 12 as of 30 June.', '30 June', '2022-06-30', 'published'],
    ['The next hearing is on 4 November.', '4 November', '2023-11-04', 'published'],
    ['They will vote in Sunday’s election.', 'Sunday’s', '2023-05-21', 'published'],
    ['In 1988 he said: “Today I left.”', 'Today', '2023-05-17', 'published'],
    ['The 1988 massacre – 2017', '2017', '2017-01-01', null],
    ['They met at the weekend.', 'the weekend', '2023-05-13', 'published'],
    ['It rains between 28 March and 2 April.', '28 March and 2 April', '2023-03-28', 'published'],
  ])('%s', (text, said, from, anchor) => {
    expect(dates(text).find(([words]) => words === said)).toMatchObject([said, from, expect.any(String), anchor])
  })

  it.each([
    'On Bloody Sunday they may march.',
    'Call 1800 people.',
    'Room 1988 is free.',
    'It cost $1988.',
    '1,988 people',
    'It is open Monday to Friday.',
    'The first quarter of the match',
    'It is the last year for which there are accounts.',
    'It meets on the second Tuesday of each month.',
    'In today’s world he leads Agenda 2030.',
  ])('are none in: %s', text => expect(dates(text)).toEqual([]))
})

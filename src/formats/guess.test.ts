import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guessFromText } from './guess.ts'
import { dateFromMetadata, firstDate } from './guessDate.ts'
import { guessLanguage } from './guessLanguage.ts'
import { read } from './plainText.ts'

const BODY =
  'The harbour authority turned away forty-one ships in April and gave no reason for it to any of their captains.'
const article = (...top: readonly string[]): string => [...top, BODY, BODY].join('\n\n')

describe('a date', () => {
  test.each([
    ['2021-08-27', '2021-08-27'],
    ['24 Dec 2022', '2022-12-24'],
    ['August 27, 2021', '2021-08-27'],
    ['Monday 27th Jan 2020', '2020-01-27'],
    ['27/08/2021', '2021-08-27'],
    ['08/27/2021', '2021-08-27'],
    ['07/08/2021', null],
    ['1er août 2021', '2021-08-01'],
    ['27 de agosto de 2021', '2021-08-27'],
    ['3. März 2021', '2021-03-03'],
    ['31 February 2021', null],
    ['August 2021', null],
    ['12 ships in 2021', null],
  ])('in "%s" is %s', (text, date) => expect(firstDate(text)?.date ?? null).toBe(date))

  test.each([
    ['2021-05-03T08:00:00+02:00', '2021-05-03'],
    ['2021', '2021'],
    ['2021-05', '2021-05'],
    ['2021-13', null],
    ['yesterday', null],
  ])('of metadata "%s" is %s', (text, date) => expect(dateFromMetadata(text)).toBe(date))
})

describe('when a document came out', () => {
  test.each([
    ['a date alone above the title', article('3 May 2021', 'Ships were turned away'), '2021-05-03'],
    ['a date line below it', article('Ships were turned away', 'Monday, 3 May 2021'), '2021-05-03'],
    ['a byline with a date', article('Ships were turned away', 'By Jane Doe | May 3, 2021'), '2021-05-03'],
    ['a label', article('Ships were turned away', 'Published: 3 May 2021'), '2021-05-03'],
    ['a dateline', article('Ships were turned away', `LINDVIK, May 3, 2021 (AP) - ${BODY}`), '2021-05-03'],
    ['the clock of the page', article('Monday, 3 May 2021', 'Home » News', 'Ships were turned away'), null],
    ['a weekday and date above the title', article('Monday, 3 May 2021', 'Ships were turned away'), null],
    ['a date under a menu', article('Home » News', '3 May 2021', 'Ships were turned away'), null],
    ['the date of a copy', article('Ships were turned away', 'Date retrieved: 3 May 2021'), null],
    ['a capture date', article('Ships were turned away', 'Retrieved 3 May 2021'), null],
    ['an update', article('Ships were turned away', 'Updated: 3 May 2021'), null],
    ['a date in running text', article('Ships were turned away', `On 3 May 2021 it was known that ${BODY}`), null],
  ])('is told by %s', (_, text, date) => expect(guessFromText(text).issued).toBe(date))
})

describe('a headline below the name of who put it out', () => {
  const headline = 'Ships turned away, says the harbour'
  test.each([
    ['Lindvik Courier\n3 May 2021\nBy Jane Doe', 'Lindvik Courier', '2021-05-03'],
    ['The Lindvik Gazette\nBy Jane Doe', 'The Lindvik Gazette', null],
    ['Lindvik Fire and Rescue Service\n3 May 2021', 'Lindvik Fire and Rescue Service', '2021-05-03'],
    ['PRESS RELEASE\nLindvik Shipyard Ltd, 3 May 2021', 'Lindvik Shipyard Ltd', '2021-05-03'],
    ['PRESS RELEASE\nNew Lindvik, 3 May 2021', null, '2021-05-03'],
  ])('is the title: %s', (top, publisher, issued) => {
    expect(guessFromText(article(top, headline))).toMatchObject({ title: headline, publisher, issued })
  })

  test.each([
    ['Ships Turned Away\n3 May 2021', 'Ships Turned Away'],
    ['Ships turned away by the Lindvik Courier\n3 May 2021', 'Ships turned away by the Lindvik Courier'],
    ['Harbour Report, 3 May 2021\n\nA line. Of text.', 'Harbour Report, 3 May 2021'],
  ])('is none where the first line is one: %s', (top, title) => {
    expect(guessFromText(article(top, headline)).title).toBe(title)
  })

  test('may have a line under it', () => {
    const text = article('The Lindvik Courier\n3 May 2021', `${headline}\nForty boats at sea`)
    expect(guessFromText(text)).toMatchObject({ title: headline, publisher: 'The Lindvik Courier' })
  })

  test('has the date of a line that says who put it out and when below it', () => {
    const text = article('PRESS RELEASE', headline, 'Lindvik Shipyard plc, 4 May 2021')
    expect(guessFromText(text)).toMatchObject({ title: headline, issued: '2021-05-04' })
  })

  test('is not looked for where nothing but the text follows', () =>
    expect(guessFromText(article('Lindvik Courier\n3 May 2021')).title).toBe('Lindvik Courier'))
})

describe('a title', () => {
  const wrapped = 'The committee heard that the captain had not ordered the evacuation of the\nnorth quay of Lindvik'
  test.each([
    ['a line of its own', article('Ships were turned away'), 'Ships were turned away'],
    ['a line below a short label', article('World\nShips were turned away'), 'Ships were turned away'],
    ['no line that begins in small letters', article('ler system were reported before March'), null],
    ['one that begins as a name does', article('eBay sells a harbour'), 'eBay sells a harbour'],
    ['no line that a word is cut at the end of', article('The well-known defects of the sprink-'), null],
    ['no line that goes on with a sentence', article(wrapped.replace('\nnorth', '\nNorth')), null],
    [
      'what stands above the numbers of pages',
      `The Harbour Inquiry, 2019\n12\n\n${wrapped}\n\nThe Harbour Inquiry, 2019\n13\n\nThe Warden of the Quay\n\n${BODY}`,
      'The Harbour Inquiry, 2019',
    ],
    ['no line above a number that stands once', `Ships turned away\n12\n\n${BODY}\n\n${BODY}`, null],
  ])('is %s', (_, text, title) => expect(guessFromText(text).title).toBe(title))
})

describe('who wrote and who published', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe and Karl van der Roe', ['Jane Doe', 'Karl van der Roe']],
    ['Reporting by Jane Doe; editing by Karl Roe', ['Jane Doe']],
    ['Par Élodie Dupont', ['Élodie Dupont']],
    ['By 1988 it was over', []],
    ['By then the ships were gone', []],
  ])('"%s" names %j', (line, authors) => expect(guessFromText(article('A title of it', line)).authors).toEqual(authors))

  test.each([
    ['Copyright © 2020 The Lindvik Courier. All Rights Reserved.', 'The Lindvik Courier'],
    ['© 1995-2021 Lindvik Group, Inc. All Right Reserved.', 'Lindvik Group, Inc'],
    ['Source: Lindvik Courier', 'Lindvik Courier'],
    ['Source: https://example.org/a', null],
    ['Reporting by LND/PRT', 'LND/PRT'],
    ['The authority holds no copyright in it', null],
  ])('"%s" names %s', (line, publisher) => {
    expect(guessFromText(`${article('A title of it')}\n\n${line}`).publisher).toBe(publisher)
  })

  test.each([
    ['OSLO, May 3, 2022 /PRNewswire/ --', 'SOURCE Lindvik Shipyard', 'Lindvik Shipyard'],
    ['OSLO, May 3, 2022 /PRNewswire/ --', 'News Provided By\n\nThe Harbour Council', 'The Harbour Council'],
    ['OSLO, NORWAY, May 3, 2022 /EINPresswire.com/ --', 'Ada Roe\n\nLND\n\n+47 22 33 44 55\n\nemail us here', 'LND'],
    ['OSLO, NORWAY, May 3, 2022 /EINPresswire.com/ --', 'Twitter', 'EIN Presswire'],
    ['OSLO, May 3, 2022 (Reuters) -', 'SOURCE Lindvik Shipyard', 'Reuters'],
  ])('of a release passed on (%s) "%s" tells that %s issued it', (dateline, end, publisher) => {
    expect(guessFromText(`${article('A title of it', `${dateline} ${BODY}`)}\n\n${end}`).publisher).toBe(publisher)
  })

  test.each([
    ['FOR IMMEDIATE RELEASE', 'press-release'],
    [`OSLO (Reuters) - ${BODY}`, 'wire'],
    ['Dear Mr Roe,', 'letter'],
    [BODY, null],
  ])('"%s" makes it %s', (line, kind) => expect(guessFromText(article('A title of it', line)).kind).toBe(kind))
})

test.each([
  ['en', 'The ships that were turned away have not come back, and nobody knows where they are.'],
  ['fr', 'Les navires qui ont été renvoyés ne sont pas revenus, et personne ne sait où ils sont dans cette mer.'],
  [
    'es',
    'Los barcos que fueron devueltos no han vuelto, y nadie sabe por qué la autoridad no responde a las preguntas.',
  ],
  [
    'de',
    'Die Schiffe, die man zurückgeschickt hat, sind nicht wieder da, und niemand weiß, wo sie in der Nacht waren.',
  ],
  [
    'it',
    'Le navi che sono state respinte non sono più tornate e la capitaneria di porto non risponde alle domande della stampa.',
  ],
  ['pt', 'Os navios que foram devolvidos não voltaram, e a autoridade do porto não responde às perguntas da imprensa.'],
  ['nl', 'De schepen die zijn teruggestuurd zijn niet meer gekomen, en de haven zegt dat het niet weet waar ze zijn.'],
  ['tr', 'Geri çevrilen gemiler bir daha dönmedi ve bu olay için liman idaresi daha sonra bir açıklama yaptı.'],
  ['ru', 'Корабли, которые отправили обратно, не вернулись, и никто не знает, что с ними было после этого.'],
  ['uk', 'Кораблі, які відправили назад, не повернулися, і ніхто не знає, що з ними було після цього.'],
  ['ar', 'لم تعد السفن التي أعيدت من الميناء إلى هذا اليوم ولا أحد يعرف أين هي على البحر.'],
  ['fa', 'کشتی‌هایی که بازگردانده شدند دیگر برنگشتند و کسی نمی‌داند که این کشتی‌ها به کجا رفتند.'],
  ['el', 'Τα πλοία που γύρισαν πίσω δεν ήρθαν ξανά και κανείς δεν ξέρει πού είναι.'],
  ['zh', '被要求返回的船没有再来，没有人知道它们在哪里。'],
  [null, 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed eiusmod tempor.'],
  [null, 'Aurora, Borealis'],
])('the language is %s: %s', (language, text) => expect(guessLanguage(text)).toBe(language))

const gold = '../shared/gold/seed-gold.json'
const seeds: readonly Seed[] = existsSync(gold) ? JSON.parse(readFileSync(gold, 'utf8')).files : []
interface Seed {
  readonly name: string
  readonly title: string
  readonly publisher: string
  readonly published: string | null
  readonly captured: string | null
}
if (seeds.length === 0) console.warn(`NOT RUN: guesses about real articles. ${gold} is not there.`)

test.each(seeds)('says nothing wrong about $name', ({ name, title, publisher, published }) => {
  const document = read(readFileSync(`../shared/seeds/${name}`), { fileName: name, encoding: null })
  if (!document.ok) return expect.fail(document.error.type)
  const { guesses, language } = document.value
  expect(guesses.title).toBe(title)
  expect([published, null]).toContain(guesses.issued)
  expect(publisher).toContain(guesses.publisher ?? '')
  expect(language).toBe('en')
})

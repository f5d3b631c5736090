import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'
import { isSpace } from './characters.ts'
import { type SentenceKind, sentencesOf, wordingOf } from './sentences.ts'

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['titles', ['Mr. Ito met Mrs. Vega and Gen. Okoro.', 'Dr. Lind did not.']],
    ['initials', ['J. R. Marsh signed it.', 'So did A. Poe.']],
    ['one who says I', ['Nobody else knew it but I.', 'Then he left.']],
    ['abbreviated names', ['The U.N. Security Council met in the U.S. State Department.', 'It adjourned.']],
    [
      'an abbreviation that ends a sentence',
      ['They live in the U.S.', 'The others left.', 'It cost Harrow Ltd.', 'It hurt.'],
    ],
    ['what is short for more', ['It held rope, tar, etc.', 'Harbour police took it.']],
    ['a hearing between two parties', ['In Marsh v. Lind the court agreed, cf. Poe v. Ito.', 'It was late.']],
    ['decimals and numbered things', ['It rose by 3.5 per cent in No. 4 and Fig. 2.', 'No.', 'We deny it.']],
    ['amounts and times', ['It cost $1,250.75 at 5.30 on Pier 7.', 'Nobody paid.']],
    ['a year at the end', ['It opened in 1988.', '30 people came.']],
    ['months', ['On Jan. 5 it rained.', 'Then it stopped.']],
    ['quotes that end a sentence', ['She said: “We knew.”', '“Nobody asked us.”', 'He left.']],
    ['straight quotes and brackets', ['He wrote "no."', '(It was late.)', 'She read it [twice].', 'It stood.']],
    ['a question inside a sentence', ['“How are we to go on?” he asked.', 'Nobody knew.']],
    [
      'times',
      ['At 5 p.m. the doors closed.', 'They met at 6 p.m. Monday and left at 9 p.m. EST.', 'At 7 a.m. they opened.'],
    ],
    ['an omission', ['They waited… and waited.', 'Then...', 'They left.']],
    ['words left out of a quote', ['He said “the deck […] is sound.”', '[…] She wrote it down.']],
    ['marks of notes', ['The pier was closed.[12]', 'It was old.¹', 'Nobody used it.']],
    ['several stops', ['Closed?!', 'It was.', 'Really!!', 'It was.']],
    ['a degree', ['Ana Reis, Ph.D. and J. Poe Jr. of Reis & Co. signed.', 'Nobody else did.']],
  ])('keeps together in English what belongs together: %s', (_, sentences) => {
    expect(split(sentences.join(' '), 'en')).toEqual(sentences)
  })

  it.each<[string, string, string, string[]]>([
    ['fr', 'titles and months', ' ', ['M. Roche a vu Mme Vial et le Dr. Poix le 5 janv. 1988.', 'Il pleuvait.']],
    ['fr', 'spaced stops and quotes', ' ', ['Elle a dit : « Non ! »', 'Pourquoi ?', 'Personne ne sait.']],
    [
      'fr',
      'before Christ',
      ' ',
      ['Le port date de 300 av. J.-C. selon M. Vial.', 'Il est fermé, etc.', 'Rien ne bouge.'],
    ],
    ['de', 'ordinals', ' ', ['Am 3. Oktober kam Hr. Vogt z.B. nicht.', 'Das fiel auf.']],
    ['de', 'spaced short forms', ' ', ['Die Fähre, d. h. das Boot, kostete 3 Mio. Euro usw.', 'Niemand zahlte.']],
    ['de', 'quotes', ' ', ['Sie sagte: „Nein.“', '»Warum?«', 'Er schwieg im 19. Jahrhundert.']],
    ['de', 'a numbered paragraph', ' ', ['Es gilt Art. 5 Abs. 2 Nr. 1.', 'Mehr nicht.']],
    ['es', 'titles', ' ', ['El Sr. Rey vio a la Dra. Paz en EE. UU. y volvió.', '¿Quién lo supo?', 'Nadie.']],
    ['es', 'numbers', ' ', ['Véase el núm. 4, pág. 12, p. ej. el cuadro.', 'Costó 3.500,50 euros.', '¡No!', 'Sí.']],
    ['ru', 'titles and years', ' ', ['В 1988 г. Петров и г-н Орлов жили на ул. Мира.', 'Они уехали.']],
    [
      'ru',
      'initials and short forms',
      ' ',
      ['А. С. Белов взял канат, смолу и т. д.', 'Потом он ушёл.', 'Кто знал?', 'Никто.'],
    ],
    ['ru', 'quotes', ' ', ['Она сказала: «Нет.»', '«Почему?» — спросил он.', 'Дом стоил 3 млн. рублей.']],
    ['el', 'the question mark', ' ', ['Ο κ. Ράλλης ρώτησε: «Ποιος ήρθε;»', 'Κανείς.', 'Γιατί;', 'Δεν ξέρω.']],
    [
      'el',
      'short forms',
      ' ',
      ['Έφερε σχοινί, π.χ. Λινό, πίσσα κ.λπ.', 'Έφυγε στις 5 μ.μ. με τον Α. Βέη.', 'Τότε έβρεχε.'],
    ],
    ['fa', 'stops', ' ', ['چه کسی آمد؟', 'هیچ کس نیامد۔', 'پایان.']],
    ['fa', 'initials, years and quotes', ' ', ['م. رضایی در سال ۱۳۶۷ ش. رفت.', 'او گفت: «نه.»', 'قیمت ۳.۵ بود.']],
    ['ar', 'titles', ' ', ['التقى د. سالم أ. نور عند الجسر.', 'من جاء؟', 'لا أحد!', 'انتهى.']],
    ['ar', 'pages and decimals', ' ', ['انظر ص. 12 من التقرير.', 'بلغ الارتفاع 3.5 متر.']],
    ['zh', 'quotes', '', ['他来了。', '她说：“走吧！”', '“你好！”他说。', '价格是3.5元。', '谁知道？', '没有人……']],
    ['ja', 'quotes', '', ['「来た。」と彼は言った。', '橋は閉まった。']],
    ['hi', 'stops of other scripts', ' ', ['वह आया।', 'वह गया।']],
    ['hy', 'stops of other scripts', ' ', ['Նա եկավ։', 'Նա գնաց։']],
  ])('knows %s: %s', (language, _, between, sentences) => {
    expect(split(sentences.join(between), language)).toEqual(sentences)
  })

  it('takes English rules where nobody knows the language, and a language for all its countries', () => {
    expect(split('Mr. Ito came. He left.', null)).toEqual(['Mr. Ito came.', 'He left.'])
    expect(split('Am 3. Oktober kam er. Das fiel auf.', 'de-AT')).toEqual(['Am 3. Oktober kam er.', 'Das fiel auf.'])
  })

  it('takes a heading, an item and a wrapped paragraph each for what it is', () => {
    const text =
      'What we know\n\n• One ship sank.\n• Two did not\n\nThe ferry left at noon. It came\nback before the storm. Why?'
    expect(kinds(text)).toEqual([
      ['heading', 'What we know'],
      ['statement', '• One ship sank.'],
      ['statement', '• Two did not'],
      ['statement', 'The ferry left at noon.'],
      ['statement', 'It came\nback before the storm.'],
      ['question', 'Why?'],
    ])
  })

  it('does not take the number of an item for a sentence', () => {
    expect(split('1. The ship sank.\n2. The crew lived.', 'en')).toEqual(['1. The ship sank.', '2. The crew lived.'])
  })

  it('keeps a heading in one piece, whatever stops it has', () => {
    const text = 'Who knew? The town. Nobody came.'
    const blocks = [{ kind: 'heading', level: 2, start: 0, end: 19 } as const, ...blocksOf(text.slice(20)).map(shifted)]
    expect(sentencesOf(text, blocks, 'en')).toEqual([
      { kind: 'heading', start: 0, end: 19 },
      { kind: 'statement', start: 20, end: 32 },
    ])
  })

  it('says that a row of stars is no statement, and joins stray marks to what is before them', () => {
    expect(kinds('It sank. ”\n\n* * *\n\nIt rose.')).toEqual([
      ['statement', 'It sank. ”'],
      ['heading', '* * *'],
      ['statement', 'It rose.'],
    ])
  })

  it('has every character but white space in just one sentence, in order', () => {
    const marks =
      '. ? ! … ... ” “ » « ( ) […] [12] • 1. ; 3. etc. Mr. U.S. p.m. д. م. نه؟ 走。 ”他说 » 😀 e\u0301'.split(' ')
    const pieces = fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n', '\u00a0', ' »', 'The deck', 'dropped', ...marks)
    const languages = fc.constantFrom('en', 'fr', 'de', 'es', 'ru', 'el', 'fa', 'ar', 'zh', null)
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), languages, (parts, language) => {
        const text = parts.join('')
        const covered = Array.from({ length: text.length }, () => 0)
        let last = 0
        for (const { start, end } of sentencesOf(text, blocksOf(text), language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          for (let at = start; at < end; at++) covered[at] = (covered[at] ?? 0) + 1
          last = end
        }
        for (const [at, times] of covered.entries()) if (!isSpace(text.charCodeAt(at))) expect(times).toBe(1)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['prose', 'At 5 p.m. Mr. Ito closed the gate. Nobody, it seems, asked why (it was late). ', 24_000],
    ['one endless sentence', 'J. R. ', 1],
    ['the dots of a table of contents', '. ', 1],
  ])('takes time linear in the length of the text: %s', (_, words, count) => {
    const text = words.repeat(12_000)
    expect(sentencesOf(text, blocksOf(text), 'en')).toHaveLength(count)
  })
})

describe('wordingOf', () => {
  it.each([
    ['a wrapped line', 'It came\n  back before\r\nthe storm.', 'en', 'It came back before the storm.'],
    ['a bullet', '• Two did not', 'en', 'Two did not'],
    ['the number of an item', '12. The ship sank.', 'en', 'The ship sank.'],
    ['a letter of an item', 'b) The ship sank.', 'en', 'The ship sank.'],
    ['an initial, which stays', 'A. Poe signed it.', 'en', 'A. Poe signed it.'],
    ['a German ordinal, which stays', '3. Oktober war Feiertag.', 'de', '3. Oktober war Feiertag.'],
    ['a mark of a note', 'The pier was closed.[12]', 'en', 'The pier was closed.'],
  ])('sets right %s', (_, sentence, language, wording) => {
    expect(wordingOf(sentence, language)).toBe(wording)
  })
})

function split(text: string, language: string | null): string[] {
  return sentencesOf(text, blocksOf(text), language).map(({ start, end }) => text.slice(start, end))
}

function kinds(text: string): [SentenceKind, string][] {
  return sentencesOf(text, blocksOf(text), 'en').map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

function shifted<T extends { readonly start: number; readonly end: number }>(block: T): T {
  return { ...block, start: block.start + 20, end: block.end + 20 }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArtefactKind } from '../records.ts'
import { lettersOf, skeletonOf } from '../text/skeleton.ts'
import { withFingerprints } from '../text/textIndex.ts'
import { findQuote, type QuotePlace } from './findQuote.ts'
import { checkAt, counts } from './checkAt.ts'

/** Finds by the skeleton alone and with fingerprints: both must find the same. */
function find(text: string, quote: string): QuotePlace[] {
  const skeleton = skeletonOf(text)
  const places = findQuote(skeleton, { quote })
  expect(findQuote(withFingerprints(skeleton), { quote })).toEqual(places)
  return places
}

describe('findQuote', () => {
  it('finds all places where the words stand letter by letter', () => {
    const text = 'No boat came back that night. Later: no boat came back that night, no boat came back that night.'
    expect(find(text, 'boat came back that night').map(place => place.span.start)).toEqual([3, 40, 70])
    expect(find('bananas', 'ana').map(place => place.span.start)).toEqual([1, 3])
  })

  it.each<[ArtefactKind, string, string]>([
    ['whitespace', 'But in\n\npractice, the harbour was closed', 'But in practice, the harbour was closed'],
    ['whitespace', 'the harbour was closed .', 'the harbour was closed.'],
    ['whitespace', 'the well-\nknown harbour master', 'the well-known harbour master'],
    ['whitespace', 'all re- \ngard for the harbour', 'all re- gard for the harbour'],
    ['hyphenation', 'the polit-\nical prisoners', 'the political prisoners'],
    ['hyphenation', 'the polit¬ical prisoners', 'the political prisoners'],
    ['hyphenation', 'a mas-sacre at sea. The massacre was denied.', 'a massacre at sea'],
    [
      'hyphenation',
      'Their partic-ipation in a mas-sacre of polit-ical prisoners. The massacre was political.',
      'Their participation in a',
    ],
    ['hyphenation', 'The massacre at sea was denied.', 'The mas-\nsacre at sea was denied'],
    ['hyphenation', 'The massacre at sea was denied.', 'The mas-sacre at sea was denied'],
    ['soft-hyphen', 'the revolution of the harbour', 'the rev\u00adolution of the har\u200bbour'],
    ['quotes', 'the regime’s “harbour” was closed', 'the regime\'s "harbour" was closed'],
    ['quotes', 'they said «harbour» and left', "they said ''harbour'' and left"],
    ['dashes', 'it tried—and failed—to leave', 'it tried - and failed - to leave'],
    ['dashes', 'it tried – and failed', 'it tried -- and failed'],
    ['dashes', 'from 1988–1991 at sea', 'from 1988-1991 at sea'],
    ['dashes', 'from 1988 – 1991 at sea', 'from 1988-1991 at sea'],
    ['dashes', 'a long-term harbour', 'a long\u2011term harbour'],
    ['dashes', 'at −5 degrees the harbour froze', 'at -5 degrees the harbour froze'],
    ['ligature', 'the ﬁrst ﬂeet of the harbour', 'the first fleet of the harbour'],
    ['ligature', 'the first fleet of the harbour', 'the ﬁrst ﬂeet of the harbour'],
    ['unicode', 'the café by the harbour', 'the cafe\u0301 by the harbour'],
    ['unicode', 'ＡＢＣ the harbour master', 'ABC the harbour master'],
    ['unicode', 'كتابي در بندر است', 'کتابی در بندر است'],
    ['number-format', 'More than 1,000 former sailors', 'More than 1000 former sailors'],
    ['number-format', 'More than 1,000,000 former sailors', 'More than 1 000 000 former sailors'],
    ['number-format', 'More than 1.000.000 former sailors', 'More than 1000000 former sailors'],
    ['number-format', 'More than 12,34,567 former sailors', 'More than 1,234,567 former sailors'],
    ['number-format', 'در سال ۱۳۶۷ حدود ۳۰٬۰۰۰ نفر', 'در سال 1367 حدود 30,000 نفر'],
    ['number-format', 'في عام ١٩٨٨ قتل ٥٠ شخصا هناك', 'في عام ۱۹۸۸ قتل ۵۰ شخصا هناك'],
    ['whitespace', 'او می‌خواهد به خانه‌ها برود', 'او می خواهد به خانه ها برود'],
    ['whitespace', 'او می خواهد به خانه برود', 'او می‌خواهد به خانه برود'],
    ['whitespace', 'It was said by Ali\nRazini himself.', 'Ali Razini'],
    ['quotes', 'They said “It’s ours” and left.', "It's ours"],
    ['whitespace', 'It was 95 per cent of them.', '95 percent'],
    ['whitespace', 'It was 95 percent of them all that day.', '95 per cent of them all that day'],
    ['ligature', 'the ﬁre', 'the fire'],
  ])('takes %s for an artefact: %j', (kind, text, quote) => {
    const [place] = find(text, quote)
    expect(place?.check.outcome).toBe('artefact')
    expect(new Set(place?.check.differences.map(difference => difference.kind))).toEqual(new Set([kind]))
  })

  it.each([
    ['a digit', 'the fire of 1988 killed 55 people', 'the fire of 1988 killed 50 people'],
    ['a decimal', 'it rose by 3.2 per cent in a year', 'it rose by 32 per cent in a year'],
    ['a decimal comma', 'it rose by 1,5 per cent in a year', 'it rose by 15 per cent in a year'],
    ['three decimals', 'it was 3.142 of them in a year', 'it was 3142 of them in a year'],
    ['a longer number', 'more than 1,000,000 people came', 'more than 1000'],
    ['a raised digit', 'about 10² people came that day', 'about 102 people came that day'],
    ['a fraction', 'about 2½ people came that day', 'about 21/2 people came that day'],
    ['a minus', 'at -5 degrees the harbour froze', 'at - 5 degrees the harbour froze'],
    ['a negation', 'they did not close the harbour', 'they did close the harbour'],
    ['a word', 'they closed the whole harbour', 'they closed the harbour'],
    ['a capital', 'they closed the Black harbour', 'they closed the black harbour'],
    ['a comma', 'they closed, finally, the harbour', 'they closed finally the harbour'],
    ['a full stop', 'they closed. The harbour froze', 'they closed The harbour froze'],
    ['an accent', 'they closed the café by the sea', 'they closed the cafe by the sea'],
    ['an accent in pieces', 'they closed the cafe\u0301 by the sea', 'they closed the cafe by the sea'],
    ['an accent that only the quote has', 'they closed the cafe by the sea', 'they closed the cafe\u0301 by the sea'],
    ['a hyphen that nothing in the text explains', 'there was a mas-sacre at sea', 'there was a massacre at sea'],
    ['a space between words', 'now here is the harbour master', 'nowhere is the harbour master'],
    ['an ending cut off, nothing else in the text being cut', 'the viola-tions at sea', 'the violations at sea'],
    ['a real hyphen', 'they had to re-sign the agreement', 'they had to resign the agreement'],
    ['a real hyphen, the word being known', 'to re-sign the agreement; to resign', 'to resign the agreement'],
    ['a hyphen of the quote', 'they had to resign the agreement', 'they had to re-sign the agreement'],
    ['a compound', 'an every-day agreement; everyday life', 'an everyday agreement'],
    ['a compound at a dash', 'the man-eating shark of the bay', 'the man – eating shark of the bay'],
    ['a digit of another script', 'در سال ۱۳۶۷ حدود ۳۰ نفر', 'در سال 1368 حدود 30 نفر'],
    ['a foot and an inch', "a board of 5' by the harbour", 'a board of 5" by the harbour'],
    ['Arabic letters that only look alike', 'على السفينة في الميناء', 'علي السفينة في الميناء'],
  ])('does not find what differs in %s', (_, text, quote) => {
    expect(find(text, quote)).toEqual([])
    expect(counts(checkAt(text, { start: 0, end: text.length }, quote))).toBe(false)
  })

  it('does not find a number inside a longer one', () => {
    expect(find('The fire killed 350 people at sea.', '50 people at sea')).toEqual([])
    expect(find('It cost 30,000 in the harbour town', 'It cost 30')).toEqual([])
    expect(find('It rose in 1988.12 The harbour froze.', 'The harbour froze.')).toHaveLength(1)
  })

  it('tells when a place cuts a word, and puts whole words first', () => {
    const places = find('a paralegal harbour, a legal harbour', 'legal harbour')
    expect(places.map(({ span, cutsWord }) => [span.start, cutsWord])).toEqual([
      [23, false],
      [6, true],
    ])
  })

  it('takes short words only as they are or as whole words of the text', () => {
    expect(find('chines', 'Linus')).toEqual([])
    expect(find('They ban the re\u00advoice.', 'voice').map(({ cutsWord }) => cutsWord)).toEqual([true])
    expect(find('They ban the invoi\u00adce.', 'voice')).toEqual([])
    expect(find('The re\u00adport is in. He did re\u00adport it.', 'report')).toHaveLength(2)
    expect(find('the THE. thé', 'The')).toEqual([])
  })

  it.each(['', '  ', '“”'])('finds no words nowhere: %j', quote => {
    expect(find('Some text “” with words.', quote).filter(place => quote.trim() === '' || !place)).toEqual([])
  })

  it('leaves out white space and quotation marks typed around the words, and says so', () => {
    const quote = ' “the harbour was closed”\n'
    const [place] = find('They say the harbour was closed again.', quote)
    expect(place?.check.outcome).toBe('verbatim')
    expect(quote.slice(place?.given.start, place?.given.end)).toBe('the harbour was closed')
  })

  it('keeps quotation marks that stand in the text too', () => {
    const [place] = find('They say “the harbour was closed” again.', '"the harbour was closed"')
    expect(place?.span).toEqual({ start: 9, end: 33 })
    expect(place?.check.differences.map(({ kind }) => kind)).toEqual(['quotes', 'quotes'])
  })

  describe('among several places', () => {
    const text = 'At noon the boat came back. At dusk the boat came back. At dawn the boat came back.'
    const skeleton = skeletonOf(text)
    const first = (wanted: object) => findQuote(skeleton, { quote: 'the boat came back', ...wanted })[0]?.span.start

    it.each([
      ['the prefix', { prefix: 'At dusk ' }, 36],
      ['a misspelt prefix', { prefix: 'At dask' }, 36],
      ['a prefix longer than the text before', { prefix: 'Once upon a time. At noon ' }, 8],
      ['the suffix', { suffix: '. At dawn' }, 36],
      ['nearness to the hint', { hint: 60 }, 64],
      ['the prefix before the hint', { prefix: 'At dusk', hint: 64 }, 36],
      ['nothing but order', {}, 8],
    ])('%s decides', (_, wanted, start) => {
      expect(first(wanted)).toBe(start)
    })
  })
})

describe('laws', () => {
  const word = fc.constantFrom(
    'the',
    'Harbour',
    'was',
    'not',
    'closed',
    '1,000',
    'café',
    'ﬁne',
    'well-known',
    'U.N.',
    '55',
    'sailors',
    '“they',
    'said”',
    'no',
    'ship—',
  )
  const prose = fc.array(word, { minLength: 12, maxLength: 60 }).map(words => words.join(' '))
  const passage = fc.tuple(prose, fc.nat(), fc.nat()).map(([text, a, b]) => {
    const words = [...text.matchAll(/\S+/g)]
    const [from = 0, to = 0] = [a % words.length, b % words.length].toSorted((x, y) => x - y)
    const start = words[from]?.index ?? 0
    const last = words[to]
    return { text, span: { start, end: (last?.index ?? 0) + (last?.[0].length ?? 0) } }
  })

  it('a passage of the text is verbatim at its place, and at every other where it stands', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        const quote = text.slice(span.start, span.end)
        const verbatim = find(text, quote).filter(place => place.check.outcome === 'verbatim')
        expect(verbatim.map(place => place.span.start)).toContain(span.start)
        expect(checkAt(text, span, quote).outcome).toBe('verbatim')
        for (const place of verbatim) {
          expect(text.slice(place.span.start, place.span.end)).toBe(quote.slice(place.given.start, place.given.end))
        }
      }),
    )
  })

  const noises: readonly ((text: string, at: number) => string)[] = [
    text => text.replaceAll(' ', '\n'),
    text => text.replaceAll(' ', '\u00a0 '),
    (text, at) => `${text.slice(0, at)}\u00ad${text.slice(at)}`,
    text => text.replaceAll('“', '"').replaceAll('”', '"'),
    text => text.replaceAll('ﬁ', 'fi'),
    text => text.replaceAll('1,000', '1000'),
    text => text.normalize('NFD'),
    text => text.replaceAll('—', ' - '),
    text => text.replace(/([a-z]{2})([a-z]{2})/, '$1-\n$2'),
    text => text.replaceAll('-', '\u2010'),
  ]

  it('noise of extraction and typesetting never makes other words of a passage', () => {
    fc.assert(
      fc.property(
        passage,
        fc.array(fc.tuple(fc.nat(noises.length - 1), fc.nat()), { maxLength: 3 }),
        ({ text, span }, chosen) => {
          const clean = text.slice(span.start, span.end)
          fc.pre(lettersOf(clean).length >= 11 && !clean.endsWith('—'))
          let quote = clean
          for (const [noise, at] of chosen) quote = noises[noise]?.(quote, 1 + (at % (quote.length - 1))) ?? quote
          fc.pre(!/\d\u00ad|\u00ad\d|\u00ad\u0301|\u00ad?[-—]\u00ad?\n|\u00ad\u2010\n|\u2010\u00ad\n/.test(quote))
          expect(find(text, quote).map(place => place.span.start)).toContain(span.start)
          expect(counts(checkAt(text, span, quote))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('a changed letter or digit is never found where it was changed', () => {
    fc.assert(
      fc.property(passage, fc.nat(), fc.constantFrom('x', '7', 'Q', ''), ({ text, span }, nth, other) => {
        const quote = text.slice(span.start, span.end)
        const letters = [...quote.matchAll(/[\p{L}\p{Nd}]/gu)]
        const changed = letters[nth % letters.length]
        fc.pre(changed !== undefined && lettersOf(quote).length > 12)
        const at = changed?.index ?? 0
        fc.pre(other !== '' || (at > 0 && at < quote.length - 1))
        const altered = quote.slice(0, at) + other + quote.slice(at + 1)
        expect(find(text, altered).some(place => place.span.start === span.start)).toBe(false)
        expect(counts(checkAt(text, span, altered))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('a dropped negation is never found where it was dropped', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        const quote = text.slice(span.start, span.end)
        fc.pre(/\bnot /.test(quote) && !quote.startsWith('not'))
        expect(counts(checkAt(text, span, quote.replace('not ', '')))).toBe(false)
      }),
    )
  })

  it('what is found has the letters of the quote, and its differences are what they say', () => {
    fc.assert(
      fc.property(passage, fc.nat(noises.length - 1), ({ text, span }, noise) => {
        const quote = noises[noise]?.(text.slice(span.start, span.end), 1) ?? ''
        for (const place of find(text, quote)) {
          const found = text.slice(place.span.start, place.span.end)
          expect(lettersOf(found)).toBe(lettersOf(quote))
          for (const difference of place.check.differences) {
            const { sourceSpan, quoteSpan } = difference
            expect(text.slice(sourceSpan.start, sourceSpan.end)).toBe(difference.source)
            expect(quote.slice(quoteSpan.start, quoteSpan.end)).toBe(difference.quote)
            expect(sourceSpan.start).toBeGreaterThanOrEqual(place.span.start)
            expect(sourceSpan.end).toBeLessThanOrEqual(place.span.end)
          }
        }
      }),
    )
  })
})

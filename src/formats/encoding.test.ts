import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leniently } from './decode.ts'
import { declaredEncoding, decodeBytes, labelOf } from './encoding.ts'
import { encodingChoices } from './registry.ts'

const sentences: readonly (readonly [string, string])[] = [
  [
    'windows-1252',
    'Der Rat über die Häfen schloß früher, sagte der Kapitän: „Wir müssen größere Schiffe zurückschicken.“',
  ],
  ['windows-1252', 'El capitán señaló que mañana volverían los barcos; ¿quién respondió? Nadie en la tripulación.'],
  ['windows-1252', 'Havnen på øya ble stengt, sa kapteinen, og båtene måtte gå tilbake før dagen var over.'],
  ['windows-1252', 'A tripulação não recebeu informação, e a situação dos navios é grave, segundo as autoridades.'],
  ['windows-1250', 'Kapitán řekl, že čekal devět hodin a že mu nikdo neodpověděl; lodě se vrátily příští týden.'],
  [
    'windows-1250',
    'A kapitány azt mondta, hogy kilenc órát várt, és senki sem felelt; a hajók később visszatértek őszig.',
  ],
  ['windows-1251', 'Капітан сказав, що чекав дев’ять годин, але йому ніхто не відповів; кораблі повернулися.'],
  ['windows-1251', 'капитан сказал, что ждал девять часов'],
  ['koi8-r', 'Капитан сказал, что ждал девять часов, и ему никто не ответил.'],
  ['koi8-r', 'молчат. ЦК КПСС'],
  ['ibm866', 'Капитан сказал, что ждал девять часов, и ему никто не ответил.'],
  ['windows-1253', 'Ο καπετάνιος είπε ότι περίμενε εννέα ώρες και κανείς δεν του απάντησε.'],
  ['windows-1254', 'Kaptan dokuz saat beklediğini söyledi; hiç kimse ona cevap vermedi, gemiler ertesi gün döndü.'],
  ['windows-1255', 'הקברניט אמר שהוא חיכה תשע שעות ואיש לא ענה לו על השאלות שלו'],
  ['windows-1256', 'قال القبطان إنه انتظر تسع ساعات ولم يجبه أحد، ثم عادت السفن إلى الميناء.'],
  ['windows-1256', 'ناخدا گفت که نه ساعت منتظر ماند و هيچ کس پاسخ نداد، پس کشتي ها به بندر بازگشتند.'],
]

/** Bytes of a text in an encoding of one byte a letter, by asking the decoder what each byte means. */
function inSingleBytes(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) bytes.set(leniently(Uint8Array.of(byte), encoding), byte)
  return Uint8Array.from(text, char => bytes.get(char) ?? expect.fail(`${encoding} has no ${char}`))
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a guess', () => {
  test.each(sentences)('tells %s by its letters: %s', (encoding, text) => {
    const decoded = decodeBytes(inSingleBytes(text, encoding), null, null)
    expect(decoded).toEqual({ ok: true, value: { text, encoding, guessed: true, undecodable: 0 } })
  })

  test('is windows-1252 where one apostrophe is all there is to tell by', () => {
    const decoded = decodeBytes(inSingleBytes('The captain’s ship', 'windows-1252'), null, null)
    expect(decoded.ok && decoded.value).toMatchObject({ encoding: 'windows-1252', text: 'The captain’s ship' })
  })
})

describe('what is certain', () => {
  test('strict UTF-8 is no guess and loses its byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'))
        expect(decodeBytes(utf8(`\uFEFF${text}`), null, null)).toEqual({
          ok: true,
          value: { text, encoding: 'utf-8', guessed: false, undecodable: 0 },
        })
      }),
    )
  })

  test('a declared encoding is believed where the bytes are good in it, and is a guess where they are not', () => {
    const bytes = inSingleBytes('Wörter', 'windows-1252')
    expect(decodeBytes(bytes, null, 'iso-8859-1')).toMatchObject({
      value: { encoding: 'windows-1252', guessed: false },
    })
    const broken = decodeBytes(Uint8Array.of(0x93, 0x41, 0x92, 0x81, 0x41), null, 'big5')
    expect(broken.ok && broken.value).toMatchObject({ encoding: 'big5', guessed: true })
    expect(broken.ok && broken.value.undecodable).toBeGreaterThan(0)
  })

  test.each([
    ['<meta charset=koi8-r>', 'koi8-r'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<?xml version="1.0" encoding="ISO-8859-2"?>', 'ISO-8859-2'],
    ['<meta charset="utf-16">', 'utf-8'],
    ['<p>charset=koi8-r</p>', null],
  ])('%s declares %s', (html, encoding) => expect(declaredEncoding(utf8(html))).toBe(encoding))
})

describe('a person’s choice', () => {
  test('wins over what the bytes and the document say', () => {
    const decoded = decodeBytes(utf8('é'), 'windows-1252', 'utf-8')
    expect(decoded).toMatchObject({ value: { text: 'Ã©', encoding: 'windows-1252', guessed: false } })
  })

  test('counts what means nothing in it', () => {
    const bytes = Uint8Array.of(...utf8('forty-one ships\uFFFD'), 0xff)
    expect(decodeBytes(bytes, 'utf-8', null)).toMatchObject({ value: { undecodable: 1 } })
  })

  test.each([
    ['no-such-encoding', 'abc'],
    ['euc-kr', 'é è à'],
  ])('is refused where nothing can be read in %s', (encoding, text) => {
    const problem = { ok: false, error: { type: 'not-in-that-encoding', encoding } }
    expect(decodeBytes(inSingleBytes(text, 'windows-1252'), encoding, null)).toEqual(problem)
  })

  test('is offered only by names that browsers have', () => {
    expect(encodingChoices.map(labelOf)).toEqual(encodingChoices)
  })
})

test('UTF-32 is refused by its mark', () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)
  expect(decodeBytes(bytes, null, null)).toEqual({ ok: false, error: { type: 'kind-not-read', kind: 'utf-32' } })
})

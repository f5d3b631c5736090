import type { Span } from '../records.ts'
import { matchesOf, tailOf } from './places.ts'

/** What a page says of who stands behind it, at its end: where, in which words, and what two pages have in common by it. */
export interface HouseMark {
  /** `imprint`: who holds the rights; `contact`: where to write to. */
  readonly type: 'imprint' | 'contact'
  /** The holder's name as typed, or the whole address in small letters. */
  readonly value: string
  readonly span: Span
  readonly words: string
}

/** The holders of rights and the addresses that the end of a text names. Costs nothing that grows with the text. */
export function houseMarksIn(text: string): readonly HouseMark[] {
  const tail = tailOf(text)
  const offset = text.length - tail.length
  const lines = (pattern: RegExp, type: HouseMark['type'], name: RegExp): HouseMark[] =>
    matchesOf(tail, pattern, offset).flatMap(span => {
      const words = text.slice(span.start, span.end).trim()
      const value = name.exec(words)?.groups?.['value']?.trim() ?? ''
      return value === '' ? [] : [{ type, value, span, words: words.replaceAll(/\s+/g, ' ') }]
    })
  return [...lines(imprintLine, 'imprint', holder), ...lines(addressLine, 'contact', address)]
}

const imprintLine = /^[^\n]{0,60}?(?:©|\(c\) ?(?=\d{4})|copyright (?=\d{4}|by |©|\(c\)))[^\n]{2,160}$/gimu
/** Behind the sign and the years, up to what follows a name. */
const holder =
  /(?:©|\(c\)|copyright)(?:[\s,]*(?:©|\(c\)|copyright|by|\d{4}(?:\s?[-–]\s?\d{2,4})?))*\s*(?<value>\p{L}[^\n|•·,;©]{2,80}?)(?=\s*(?:[|•·,;©]|\.(?:\s|$)|\d{4}|$|all rights?|alle rechte|tous droits|todos los derechos))/iu
/** A line that is an address, or says before it what it is for. */
const addressLine = /^(?:[^\n:@]{2,40}:[^\n:@]{0,60}?)?[\w.%+-]+@[\w-]+(?:\.[\w-]+)+$/gmu
const address = /(?<value>[\w.%+-]+@[\w-]+(?:\.[\w-]+)+)$/u

import { digitValue } from '../../../domain/text/characters.ts'

/**
 * A number as a person types it, not below nought; `null` where it is none. Digits of any script; commas, spaces and
 * apostrophes only where they group: `2,5` is half of five here and ten times that there, so it is neither.
 */
export function typedNumber(typed: string): number | null {
  const plain = typed
    .trim()
    .replaceAll(/\p{Nd}/gu, digit => String(digitValue(digit)))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
  return grouped.test(plain) ? Number(plain.replaceAll(mark, '')) : null
}

/** Thousands, and the twos above them of the Indian way. */
const grouped = /^(?:\d+|\d{1,3}(?:[\s,'’]\d{2,3})*[\s,'’]\d{3})(?:\.\d+)?$/
const mark = /[\s,'’]/g

import type { Span } from '../records.ts'
import { type Language, plainWord } from './language.ts'

/** Whether a number in digits counts nothing: "Article 12", "[12]" of a note, an age between commas, "5 p.m.". */
export function isNamingNumber(text: string, { start, end }: Span, language: Language): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const number = text.slice(start, end)
  const after = text.slice(end, end + REACH)
  const isNote = /\[\s*$/u.test(before) && /^\s*\]/u.test(after)
  const isAge = /^\p{Nd}{1,3}$/u.test(number) && /(?<!\p{N}\s?)[,،]\s*$/u.test(before) && /^\s*[,،]/u.test(after)
  return isNote || isAge || isTime(before, number, after) || isLabelled(before, language)
}

/** Longer than any word that names a number. */
const REACH = 24

function isTime(before: string, number: string, after: string): boolean {
  if (/^\p{Nd}{1,2}(?:[ap]m|h\p{Nd}{0,2})$/iu.test(number)) return true
  if (/^:\p{Nd}{2}/u.test(after) || /\p{Nd}:$/u.test(before)) return true
  return /^\s?(?:[ap]\.?\s?m|o['’]clock|uhr)(?!\p{L})/iu.test(after)
}

/** A short word is one with its full stop or its capital alone: "No. 5", "no 5 men". */
function isLabelled(before: string, { numberLabels }: Language): boolean {
  if (/[§#№]\s?$/u.test(before)) return true
  const [, word = '', stop] = /([\p{L}\p{M}]+)(\.?)\s*$/u.exec(before) ?? []
  return numberLabels.has(plainWord(word)) && (word.length > LONGEST_SHORT || stop !== '' || !/^\p{Ll}/u.test(word))
}

const LONGEST_SHORT = 3

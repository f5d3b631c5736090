import type { Difference } from '../records.ts'
import { isSameDay } from './dateForm.ts'
import { knownLanguages } from './language.ts'
import { isSameAmount } from './numberValue.ts'
import { isSameLimit } from './sameLimit.ts'

/**
 * What a difference is the same of, written in two ways: one number (thirty thousand, 30,000; over 30, more than 30) or
 * one date ("August 1, 2010", "1st August 2010"); `null` where it is neither. It alters the words, and not what they say.
 */
export function writtenOtherwise({ kind, source, quote }: Difference): 'number' | 'date' | null {
  if (kind === 'number') {
    const isSame = knownLanguages.some(one => isSameAmount(source, quote, one) || isSameLimit(source, quote, one))
    return isSame ? 'number' : null
  }
  return kind === 'date' && isSameDay(source, quote) ? 'date' : null
}

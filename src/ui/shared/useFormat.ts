import type { Language } from '../../messages/catalogue.ts'
import { type Format, formatOf } from './format.ts'
import { useLanguage } from './useSay.tsx'

/** Writes dates, numbers and sizes as the reader's language does. */
export function useFormat(): Format {
  const language = useLanguage()
  const format = formats.get(language) ?? formatOf(language)
  formats.set(language, format)
  return format
}

/** One a language: the browser takes a millisecond to make one, and a list has hundreds of rows. */
const formats = new Map<Language, Format>()

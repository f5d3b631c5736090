import { useMemo } from 'react'
import { formatOf, type Format } from './format.ts'
import { useLanguage } from './useSay.tsx'

/** Writes dates, numbers and sizes as the reader's language does. */
export function useFormat(): Format {
  const language = useLanguage()
  return useMemo(() => formatOf(language), [language])
}

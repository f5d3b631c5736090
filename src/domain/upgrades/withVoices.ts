import type { Json } from '../canonicalJson.ts'
import type { Upgrade } from './index.ts'

/** Version 8: a mark keeps whose word its evidence was and whether its source had been corrected. Of marks of before nobody knows. */
export const withVoices: Upgrade = {
  version: 8,
  why: 'A mark rests on who says so, and on whether that was corrected.',
  record: { marks: mark => ({ ...mark, basis: withUnknownVoices(mark['basis']) }) },
  field: { marks: (field, value) => ({ field, value: field === 'basis' ? withUnknownVoices(value) : value }) },
}

function withUnknownVoices(basis: Json | undefined): Json {
  if (!isObject(basis) || !isObject(basis['evidence'])) return basis ?? null
  const items = Object.entries(basis['evidence']).map(
    ([id, item]) => [id, isObject(item) ? { voices: null, corrected: null, ...item } : item] as const,
  )
  return { ...basis, evidence: Object.fromEntries(items) }
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import type { Json } from '../canonicalJson.ts'
import type { Upgrade } from './index.ts'

/** Version 5: tables of settled figures and of judged roundings. Marks of before rested on no settled figures. */
export const withFigures: Upgrade = {
  version: 5,
  why: 'Figures of a claim are settled, and a mark rests on which of them exclude one another.',
  record: { marks: mark => ({ ...mark, basis: withNoFigures(mark['basis']) }) },
  field: { marks: (field, value) => ({ field, value: field === 'basis' ? withNoFigures(value) : value }) },
}

function withNoFigures(basis: Json | undefined): Json {
  return typeof basis === 'object' && basis !== null && !Array.isArray(basis)
    ? { figures: [], ...basis }
    : (basis ?? null)
}

import type { Json } from '../canonicalJson.ts'
import type { Upgrade } from './index.ts'

/** Version 9: a settled figure keeps where it stands, and what a person says that it is a value in. Of those of before neither was said. */
export const withSaidFigures: Upgrade = {
  version: 9,
  why: 'A person says that words are a figure which the program does not read.',
  record: { figures: figure => ({ span: null, ...figure, value: withSort(figure['value']) }) },
  field: { figures: (field, value) => ({ field, value: field === 'value' ? withSort(value) : value }) },
}

function withSort(value: Json | undefined): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { sort: null, ...value }
    : (value ?? null)
}

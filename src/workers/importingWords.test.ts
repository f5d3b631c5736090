import { expect, test } from 'vitest'
import { type EncodingChoice, encodingChoices } from '../formats/registry.ts'
import type { ReadWarning, UnreadKind } from '../formats/registry.ts'
import { importing } from '../messages/en/importing.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import type { ReadFileProblem } from './readFile.ts'
import type { ReadStep } from './readFileBytes.ts'

// The compiler checks these four: a problem, kind, step or encoding without words does not type-check.
const problems: Record<Exclude<ReadFileProblem['type'], 'kind-not-read'>, string> = importing.problem
const kinds: Record<UnreadKind, string> = importing.instead
const steps: Record<ReadStep, string> = importing.progress
const encodings: Record<EncodingChoice, string> = importing.encodings
const warnings: readonly ReadWarning['type'][] = [
  'undecodable',
  'scripts-dropped',
  'remote-dropped',
  'controls-dropped',
]

test('every problem, kind, step and encoding has words of its own', () => {
  for (const words of [problems, kinds, steps, encodings].map(Object.values)) {
    expect(words.every(sentence => sentence.length > 0)).toBe(true)
    expect(new Set(words).size).toBe(words.length)
  }
  expect(Object.keys(encodings)).toEqual(encodingChoices)
})

test.each(warnings)('"%s" is said of one and of many', type => {
  const say = catalogueOf('en')
  expect(say(`importing:warning.${type}`, { count: 1 })).toMatch(/^1 \w/)
  expect(say(`importing:warning.${type}`, { count: 12 })).toMatch(/^12 \w/)
})

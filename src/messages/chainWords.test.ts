import { expect, test } from 'vitest'
import { catalogueOf } from './catalogue.ts'
import { sayChain } from './chainWords.ts'

const say = catalogueOf('en')

test.each([
  [{ speaker: 'Ines Marrable', through: [], manner: 'direct' }, 'The Courier quotes Ines Marrable.'],
  [{ speaker: 'Ines Marrable', through: [], manner: 'indirect' }, 'The Courier reports what Ines Marrable said.'],
  [
    { speaker: 'Ines Marrable', through: ['Skerrow', 'a press release'], manner: 'direct' },
    'The Courier, citing Skerrow, which cites a press release, quotes Ines Marrable.',
  ],
  [{ speaker: 'the courier', through: [], manner: 'indirect' }, 'The Courier speaks for itself.'],
  [{ speaker: null, through: ['Skerrow'], manner: 'narrative' }, 'The Courier has it from Skerrow.'],
  [{ speaker: null, through: [], manner: 'narrative' }, null],
] as const)('who gives whose words is one sentence: %j', (excerpt, sentence) =>
  expect(sayChain(say, excerpt, 'The Courier')).toBe(sentence),
)

test('nobody reports to themselves', () => {
  const told = { speaker: 'Ines Marrable', through: ['Courier'], manner: 'indirect' } as const
  expect(sayChain(say, told, 'The Courier', 'The Courier')).toBe('The Courier reports what Ines Marrable said.')
})

import { expect, it } from 'vitest'
import { claimTerms, hasAny } from './namingWords.ts'
import { SearchIndex } from './searchIndex.ts'

const passages = [
  'Two years ago he did not say where they were, and his office did not ask.',
  'The committee found the account of the dockworkers credible.',
]

function asked(claim: string) {
  const index = new SearchIndex()
  for (const text of passages) index.add({ title: '', text })
  const { terms, naming } = claimTerms(index, claim)
  const found = index.rank(terms, 10, null).map(({ passage }) => passage)
  return { found, named: passages.flatMap((text, at) => (hasAny(index, text, naming) ? [at] : [])) }
}

it.each([
  ['The committee did find his account credible', [1], [1]],
  ['Sixteen dockworkers were injured and two were killed', [1, 0], [1]],
  ['He did', [0], []],
])('asks for the words of a claim that name something: %s', (claim, found, named) => {
  expect(asked(claim)).toEqual({ found, named })
})

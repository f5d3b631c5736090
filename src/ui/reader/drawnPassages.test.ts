import { expect, test } from 'vitest'
import { anExhibit, theClaimId } from '../../../tests/builders.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import { quoteDiscount } from '../../domain/quote/quoteDiscount.ts'
import type { Excerpt } from '../../domain/records.ts'
import { blocksOf } from '../../domain/text/blocks.ts'
import { piecesOf } from '../../domain/text/pieces.ts'
import { unrepaired } from '../../domain/reading/repairedText.ts'
import { catalogueOf } from '../../messages/catalogue.ts'
import type { KeptExcerpt } from '../../queries/sourceReader.ts'
import { drawnPassages } from './drawnPassages.ts'

const say = catalogueOf('en')
const text = 'The committee did not find his account credible.'
const reading = unrepaired(text, piecesOf(text, blocksOf(text)))

/** A passage of the whole text, given in these words, as support. */
function kept(quoted: string, acceptances: readonly { readonly note: string }[] = []): KeptExcerpt {
  const span = { start: 0, end: text.length }
  const fields: Partial<Excerpt> = { quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted) }
  const { excerpt, evidence } = anExhibit('supports', { excerpt: fields })
  const claim = { id: theClaimId, text: 'His account was credible.' }
  return { excerpt, discount: quoteDiscount(excerpt, acceptances), evidence: [{ evidence, claim }], appears: [] }
}

test.each([
  ['good support in its own manner', kept(text), 'supports', null],
  [
    'what says something else than its source apart, with why',
    kept('The committee did find his account credible.'),
    'uncounted',
    'Does not count: the quote differs in substance.',
  ],
  [
    'a difference that waits',
    kept(text.toUpperCase()),
    'uncounted',
    'Does not count until somebody accepts the difference.',
  ],
  ['one that was accepted as the good', kept(text.toUpperCase(), [{ note: '' }]), 'supports', null],
] as const)('draws %s', (_, passage, look, reason) => {
  expect(drawnPassages(passage, reading, say).map(one => [one.look, one.reason])).toEqual([[look, reason]])
})

import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'
import { indexOfText } from '../text/textIndex.ts'
import { anchorAt } from './anchor.ts'
import { checkQuote } from './checkQuote.ts'
import { keptWarnings } from './keptWarnings.ts'

const council = 'The Council adopted the plan. It was widely praised. The mayor opposed the plan. The vote was close.'

describe('an ellipsis that lands inside another sentence', () => {
  it.each([
    [council, 'The Council … opposed the plan', 'The mayor'],
    [council, 'The Council adopted … opposed the plan', 'The mayor'],
    [
      'The Council agreed to it. We in the harbour opposed the plan.',
      'The Council … opposed the plan',
      'We in the harbour',
    ],
    [
      'Le conseil a adopté le plan. Le maire a rejeté le budget de la ville.',
      'Le conseil … a rejeté le budget de la ville.',
      'Le maire',
    ],
  ])('is warned of where that is about another: %s %s', (text, quote, subject) =>
    expect(checked(text, quote).warnings).toEqual([`other-sentence: ${subject}`]),
  )

  it('is warned of where the quote is kept', () => {
    const quote = 'The Council … opposed the plan'
    const [place] = checkQuote(indexOfText(council), { quote }).places
    const kept = place && { anchor: anchorAt(council, place.span), quoted: quote, check: place.check }
    expect(kept && keptWarnings(kept)).toMatchObject([{ kind: 'other-sentence', source: 'The mayor' }])
  })

  it.each([
    ['whole sentences', council, 'The Council adopted the plan. … The vote was close.'],
    ['from a sentence’s end', council, 'The Council adopted the plan … opposed the plan.'],
    ['to a sentence’s beginning', council, 'The Council … The vote was close.'],
    ['to a beginning in brackets', council, 'The Council adopted the plan … [T]he vote was close.'],
    ['with four points', council, 'The Council adopted .... opposed the plan.'],
    [
      'words of one sentence',
      'The Council of Mr. Orr, after a vote, opposed the plan.',
      'The Council … opposed the plan.',
    ],
    ['to a pronoun', 'The Council met on Monday. It then opposed the plan.', 'The Council … opposed the plan.'],
    [
      'to the same by name',
      'The city council met. Again the council opposed the plan.',
      'The city council … opposed the plan.',
    ],
    [
      'to a subject of its own',
      'The Council met on the hill. On Monday, the mayor opposed the plan.',
      'The Council met … the mayor opposed the plan.',
    ],
  ])('is not where it leads over %s', (_, text, quote) => {
    const { outcome, warnings } = checked(text, quote)
    expect(outcome).not.toBe('absent')
    expect(warnings.filter(warning => warning.startsWith('other-sentence'))).toEqual([])
  })
})

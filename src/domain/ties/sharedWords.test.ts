import { describe, expect, it } from 'vitest'
import { aDependence, aSource, theClaimId } from '../../../tests/builders.ts'
import { agency, committee, factsOf, herald, type Written } from '../../../tests/support/toldTies.ts'
import type { SourceId } from '../id.ts'
import type { ClaimKind, Dependence } from '../records.ts'
import { ReuseBook } from '../reuse/reuseBook.ts'
import { CueBook } from './cueBook.ts'
import { tiesTold } from './told.ts'

const sentence = 'we had every lamp on the northern quay burning again by half past nine in the evening'
const written = (publisher: typeof herald, text: string, exact = sentence): Written => ({
  source: aSource({ publisherId: publisher.id }),
  text,
  exact,
})

/** What is told of texts for their one claim, with what all of them have in common. */
function told(documents: readonly Written[], kind: ClaimKind = 'event', dependences: readonly Dependence[] = []) {
  const [book, reuse] = [new CueBook<SourceId>(), new ReuseBook<SourceId>()]
  for (const { source, text } of documents) {
    book.add(source.id, text)
    reuse.add(source.id, text)
  }
  const facts = factsOf(documents, kind, { dependences })
  return tiesTold(facts, book, (one, other) => reuse.shared(one, other)).ties
}

describe('two excerpts that have the same words', () => {
  const three = [
    written(herald, `A night without lamps. “${sentence},” it was heard.`),
    written(agency, `The office is glad of it: “${sentence}.” Nobody slept.`),
    written(committee, `Birds and boats, “${sentence}”, and that was that.`, ''),
  ]

  it.each<ClaimKind>(['event', 'quotation'])(
    'share their text for that claim, %s, however many texts have them',
    kind => {
      const [tie, ...others] = told(three, kind)
      expect(others).toEqual([])
      expect(tie).toMatchObject({ kind: 'reprint', claimId: theClaimId, from: null, signs: [] })
      for (const [at, id] of tie!.sourceIds.entries()) {
        const { start = 0, end = 0 } = tie!.passages[0]?.[at] ?? {}
        expect(three.find(({ source }) => source.id === id)?.text.slice(start, end)).toContain(sentence)
      }
    },
  )

  it('do not where other words of the texts are held against the claim', () => {
    const [one, other] = three
    expect(told([one!, { ...other!, exact: 'Nobody slept' }])).toEqual([])
  })

  it.each(['rejected', 'confirmed'] as const)(
    'do so no more once somebody has %s that, for the claim or everywhere',
    standing => {
      const [a, b] = three.map(({ source }) => source).slice(0, 2)
      for (const claimId of [theClaimId, null])
        expect(told(three, 'event', [aDependence(a!, b!, { kind: 'reprint', claimId, standing })])).toEqual([])
    },
  )
})

describe('fewer words', () => {
  const short = 'we had every lamp burning again by half past nine'
  const quoted = [herald, agency].map(publisher =>
    written(publisher, `${publisher.name}: “${short}.” So it is.`, short),
  )

  it('are enough where both quote them', () =>
    expect(told(quoted)).toMatchObject([{ kind: 'reprint', passages: [{}] }]))
  it('are what two heard where the claim is that they were said', () => expect(told(quoted, 'quotation')).toEqual([]))
  it('are not where one says them plainly', () =>
    expect(told([quoted[0]!, written(agency, `Here ${short}. So it is.`, short)])).toEqual([]))
})

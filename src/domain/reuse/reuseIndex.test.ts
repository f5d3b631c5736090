import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { skeletonOf } from '../text/skeleton.ts'
import { ReuseIndex } from './reuseIndex.ts'
import { reuseKind } from './reuseKind.ts'

const wire =
  'Divers reached the lower lock at noon and found that two of its four hinges had been cut through with a torch, the harbour office said.'
const before = 'The tide was low when the crew set out from the quay, and nobody on the shore saw them leave. '
const after = ' Asked about it on Monday, the mayor had no comment, but promised an answer by the end of the week.'

function passagesBetween(...texts: readonly string[]) {
  const index = new ReuseIndex()
  return texts
    .flatMap(text => index.add(skeletonOf(text)))
    .map(passage => ({
      words: texts[passage.later.text]?.slice(passage.later.span.start, passage.later.span.end),
      origin: texts[passage.earlier.text]?.slice(passage.earlier.span.start, passage.earlier.span.end),
      kind: reuseKind(
        passage,
        { earlier: texts[passage.earlier.text] ?? '', later: texts[passage.later.text] ?? '' },
        index.textsWith(passage),
      ),
    }))
}

describe('text reuse', () => {
  it.each([
    ['word for word', wire],
    ['but for line ends, hyphens and capitals', wire.toUpperCase().replace('HINGES', 'HIN-\nGES')],
    ['with a clause left out', wire.replace(' with a torch', '')],
    ['with words put in', wire.replace('its four', 'the four great iron')],
    ['with words changed', wire.replace('noon', 'midday').replace('two', 'three')],
  ])('finds a passage that another text has %s', (_, copy) => {
    const found = passagesBetween(before + wire, copy + after)
    expect(found.map(({ kind }) => kind)).toEqual(['reuse'])
    expect(found[0]?.origin).toMatch(/^Divers reached the lower lock[^]*harbour office said$/)
  })

  it('finds nothing in texts about one thing in other words', () => {
    expect(
      passagesBetween(wire, 'A torch was used on the hinges of the lock, say the divers who looked at it around noon.'),
    ).toEqual([])
  })

  it('takes a name with its office for a formula, however long', () => {
    const office =
      'Dame Ottilie Farnborough, Commissioner for Inland Waterways and Harbours of the Province of Lower Esk'
    expect(passagesBetween(`${before}${office} spoke.`, `It was ${office} who came.`).map(({ kind }) => kind)).toEqual([
      'formula',
    ])
  })

  it('takes short words that many texts have for a formula, and long ones for reuse', () => {
    const phrase = 'who spoke on condition of anonymity because they were not authorised to speak'
    const texts = ['One of them', 'Another clerk', 'A third officer'].map((who, i) => `${who}, ${phrase}, ${i}.`)
    expect(new Set(passagesBetween(...texts).map(({ kind }) => kind))).toEqual(new Set(['formula']))
    const stories = ['Wharf Daily', 'Esk Courier', 'Evening Mail'].map(paper => `${paper}. ${wire}`)
    expect(new Set(passagesBetween(...stories).map(({ kind }) => kind))).toEqual(new Set(['reuse']))
  })

  it('calls a text that repeats itself one source', () => {
    expect(passagesBetween(`${wire}\n${wire}`).map(({ kind }) => kind)).toEqual(['same-source'])
  })

  it('finds the same pairs in whatever order texts come', () => {
    const texts = [before + wire, wire + after, before + after, `${after} ${before}`, 'Nothing else is here.']
    const pairsIn = (order: readonly number[]) => {
      const index = new ReuseIndex()
      return order
        .flatMap(number => index.add(skeletonOf(texts[number] ?? '')))
        .map(({ earlier, later }) => [order[earlier.text] ?? 0, order[later.text] ?? 0].toSorted().join('-'))
        .toSorted()
    }
    const inOrder = pairsIn([0, 1, 2, 3, 4])
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), order => {
        expect(pairsIn(order)).toEqual(inOrder)
      }),
    )
  })
})

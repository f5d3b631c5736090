import { describe, expect, it } from 'vitest'
import { theDossierId } from '../../../tests/builders.ts'
import { derivedId } from '../id.ts'
import { lookHere } from './lookHere.ts'

const claim = { id: derivedId('claim', 'figures'), dossierId: theDossierId, text: 'The prisoners were shot.' }

function supporting(text: string) {
  return { id: text, text, language: 'en', published: null, speaker: null, supports: true, typesetting: [], beside: [] }
}

/** Figures that differ between excerpts: how many places, and the words of each side with those that tell the same. */
function differing(...texts: readonly string[]) {
  const evidence = texts.map(supporting)
  return lookHere(claim, evidence, [])
    .filter(({ kind, how, group }) => kind === 'number' && how === 'conflict' && group === 'between')
    .map(({ ids, sides, others }) => [
      ids.length,
      ...sides.map((side, at) =>
        [side, ...(others[at] ?? [])].map(({ text, span }) => text.slice(span.start, span.end)),
      ),
    ])
}

describe('figures that differ between excerpts', () => {
  it('are told once, however many excerpts give them and whatever words they give them in', () => {
    expect(
      differing(
        '30,000 prisoners were shot.',
        'Thirty thousand prisoners were shot there.',
        'Several thousand prisoners were shot.',
        'They shot more than 30,000 prisoners.',
        'Prisoners were shot there: 30,000 in all.',
      ),
    ).toEqual([[4, ['30,000', 'Thirty thousand', 'more than 30,000', '30,000'], ['Several thousand']]])
  })

  it('are told apart where they count other things, though the numbers are the same', () => {
    expect(
      differing(
        '50 prisoners were shot in 30 villages.',
        'In the summer 55 prisoners were shot.',
        'They burned 50 villages where prisoners were shot.',
        'They burned 55 villages when the prisoners were shot.',
      ).map(([places]) => places),
    ).toEqual([1, 1, 1, 1])
  })
})

describe('figures that a person settled to be of two things', () => {
  const told = { ...claim, text: 'There were 50 prisoners.' }
  const text = 'There were 55 prisoners.'
  const excerpt = {
    id: 'excerpt',
    text,
    language: 'en',
    published: null,
    speaker: null,
    supports: true,
    typesetting: [],
    beside: [],
  }
  const span = { start: text.indexOf('5'), end: text.indexOf(' prisoners') }
  const looked = (scope: string) =>
    lookHere(
      told,
      [excerpt, { ...excerpt, id: 'other', text: told.text }, { ...excerpt, id: 'third', text: 'Prisoners came.' }],
      [],
      [
        { of: claim.id, span, scope: 'prisoners' },
        { of: 'other', span, scope: 'prisoners' },
        { of: 'excerpt', span, scope },
      ],
    ).filter(({ kind }) => kind === 'number')

  it('are not held against one another', () => {
    expect(looked('prisoners')).toMatchObject([{ how: 'conflict', group: 'between' }])
    expect(looked('prisoners in 1990')).toEqual([])
  })

  it('carry nothing of the claim', () => {
    const alone = lookHere(
      told,
      [excerpt],
      [],
      [
        { of: claim.id, span, scope: 'prisoners' },
        { of: 'excerpt', span, scope: 'prisoners in 1990' },
      ],
    )
    expect(alone).toMatchObject([{ kind: 'number', how: 'missing', weight: 'note', sides: [{ of: claim.id }] }])
  })
})

it('tells of two vague quantities that both are vague', () => {
  const excerpts = ['Several thousand prisoners were shot.', 'Thousands of prisoners were shot.'].map(supporting)
  expect(lookHere(claim, excerpts, []).filter(({ kind }) => kind === 'number')).toMatchObject([
    { how: 'both-vague', weight: 'note', group: 'between' },
  ])
})

describe('what a line’s end or a running head stands within', () => {
  const text = 'The guards shot thir-\n\nReport 14\n\nty prisoners.'
  const inserted = { start: text.indexOf('-'), end: text.indexOf('ty pris'), replacement: '' }
  const told = lookHere(
    { ...claim, text: 'The guards shot 50 prisoners.' },
    [{ ...supporting(text), typesetting: [inserted] }],
    [],
  )

  it('is read as one word, without it, and pointed out where it was captured', () => {
    const sides = told.filter(({ kind }) => kind === 'number').map(({ sides }) => sides)
    expect(sides.map(own => own.map(({ text, span }) => text.slice(span.start, span.end)))).toEqual([
      ['50', 'thir-\n\nReport 14\n\nty'],
    ])
  })
})

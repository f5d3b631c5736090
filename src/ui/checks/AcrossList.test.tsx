import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { theDossierId } from '../../../tests/builders.ts'
import { CountedSet } from '../../../tests/support/counted.ts'
import { asideIdOf } from '../../domain/discrepancies/asideId.ts'
import type { SpokenPlace } from '../../domain/discrepancies/speechBook.ts'
import type { SourceId } from '../../domain/id.ts'
import type { Likeness } from '../../domain/records.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { type AcrossItem, acrossItems } from './acrossItems.ts'
import { AcrossList } from './AcrossList.tsx'

const place = (source: string, speaker: string | null, words = 'We buried them at night.'): SpokenPlace => {
  return {
    sourceId: `source:${source}` as SourceId,
    span: { start: 0, end: 24 },
    words,
    speaker,
    isQuoted: speaker !== null,
  }
}
const saidBy = (...places: SpokenPlace[]) =>
  acrossItems(theDossierId, { names: [], sayings: [{ how: 'same-words', places }], unread: 0 })[0]!
const three = saidBy(place('courier', 'Ilse Kramer'), place('herald', null), place('post', 'Peter Vance'))

it('lists a passage of three sources once, its words once, with who has it where, and takes that it is settled', async () => {
  const settled: [AcrossItem, Likeness][] = []
  renderWithWords(
    <MemoryRouter>
      <AcrossList
        dossierId={theDossierId}
        title="Sayings"
        items={[three]}
        titles={
          new Map([
            ['source:courier', 'Courier'],
            ['source:herald', 'Herald'],
            ['source:post', 'Post'],
          ])
        }
        busy={false}
        onSettle={(item, as) => settled.push([item, as])}
        onSetAside={() => undefined}
      />
    </MemoryRouter>,
  )
  const list = screen.getByRole('list', { name: 'Sayings' })
  expect(within(list).getAllByText('We buried them at night.')).toHaveLength(1)
  expect(
    within(list)
      .getAllByRole('link')
      .map(link => link.textContent),
  ).toEqual(['Courier', 'Herald', 'Post'])
  expect(list).toHaveTextContent('Ilse Kramer')
  expect(list).toHaveTextContent('the document’s own words')
  await userEvent.click(screen.getByRole('button', { name: /^Settle as one saying/ }))
  expect(settled).toEqual([[three, 'same']])
})

it('asks again when the words stand under somebody new, not when one who has them prints them again', () => {
  const settled = new Set<string>([three.id])
  const [kramer, own, vance] = [place('courier', 'Ilse Kramer'), place('herald', null), place('post', 'Peter Vance')]
  expect(saidBy(vance, own, kramer, place('times', 'Ilse Kramer')).isAmong(settled)).toBe(true)
  expect(saidBy(kramer, own, vance, place('times', 'Ada Moss')).isAmong(settled)).toBe(false)
  expect(saidBy(kramer, place('herald', null, 'We buried some of them.'), vance).isAmong(settled)).toBe(false)
})

it('asks nothing of prints that set the same words otherwise, in whatever order they come', () => {
  const [kramer, vance] = [place('courier', 'Ilse Kramer'), place('post', 'Peter Vance')]
  const settled = new Set([saidBy(kramer, vance).id])
  const comma = place('times', 'Ilse Kramer', 'We buried them at night,')
  const wrapped = place('atlas', 'Peter Vance', '“We buried\nthem at night.')
  const item = saidBy(wrapped, comma, kramer, vance)
  expect(item.isAmong(settled)).toBe(true)
  expect(item.sides).toHaveLength(1)
})

it('takes for settled what was kept under its words as they are written', () => {
  const words = 'We buried them at night.'
  const sides = ['Ilse Kramer', 'Peter Vance'].map(of => ({ of, text: words, span: { start: 0, end: words.length } }))
  const former = asideIdOf(theDossierId, null, { kind: 'attribution', how: 'same-words' }, sides)
  const item = saidBy(place('courier', 'Ilse Kramer'), place('post', 'Peter Vance'))
  expect(item.isAmong(new Set([former]))).toBe(true)
})

it('settles hundreds of voices without looking at all pairs of them', () => {
  const voices = Array.from({ length: 400 }, (_, at) => place(`paper ${at}`, `Speaker ${at}`))
  const settled = new CountedSet<string>([three.id])
  expect(saidBy(...voices).isAmong(settled)).toBe(false)
  expect(settled.asked).toBeLessThan(voices.length) // of 79,800 pairs
})

it('takes for settled what was set aside two and two before', () => {
  const [kramer, own, vance] = [place('courier', 'Ilse Kramer'), place('herald', null), place('post', 'Peter Vance')]
  const pairs = [saidBy(kramer, own), saidBy(kramer, vance), saidBy(own, vance)].map(({ id }) => id)
  expect(three.isAmong(new Set(pairs))).toBe(true)
  expect(three.isAmong(new Set(pairs.slice(1)))).toBe(false)
})

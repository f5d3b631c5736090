import { screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { theDossierId } from '../../../tests/builders.ts'
import type { SourceId } from '../../domain/id.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { acrossItems } from './acrossItems.ts'
import { AcrossList } from './AcrossList.tsx'

function show(...wordings: string[]) {
  const places = wordings.map((words, at) => ({
    sourceId: `source:${at}` as SourceId,
    span: { start: 0, end: words.length },
    words,
    speaker: `Speaker ${at}`,
    isQuoted: true,
  }))
  const items = acrossItems(theDossierId, { names: [], sayings: [{ how: 'same-words', places }], unread: 0 })
  renderWithWords(
    <MemoryRouter>
      <AcrossList
        dossierId={theDossierId}
        title="Sayings"
        items={items}
        titles={new Map()}
        busy={false}
        onSettle={() => undefined}
        onSetAside={() => undefined}
      />
    </MemoryRouter>,
  )
  return within(screen.getByRole('list', { name: 'Sayings' }))
}

it('calls words that differ nearly the same, and marks what differs', () => {
  const list = show(
    'They meant to keep the bridge.',
    'They meant to keep the bridge, as in May.',
    'They meant to hold it.',
  )
  expect(list.getByText(/^Nearly the same words, under different speakers/)).toBeVisible()
  expect(list.queryByText(/^The same words/)).toBeNull()
  expect([...document.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['as in May.', 'hold it.'])
})

it('calls words that differ in form alone the same', () => {
  const list = show('They meant to keep the bridge.', 'they meant to keep the bridge')
  expect(list.getByText(/^The same words, under different speakers/)).toBeVisible()
  expect(document.querySelector('mark')).toBeNull()
})

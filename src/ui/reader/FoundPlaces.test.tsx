import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Span } from '../../domain/records.ts'
import type { Glimpse } from '../../workers/findQuotes.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { NearestPassage } from './FoundPlaces.tsx'

const glimpse = (exact: string, start: number): Glimpse => ({
  span: { start, end: start + exact.length },
  prefix: '',
  exact,
  suffix: '',
})
const parts = [glimpse('The council closed the old harbour', 10), glimpse('Nobody was told of it that week', 900)]

test('the passages that a quote was put together of are shown, each with the way to it', async () => {
  const show = vi.fn<(span: Span) => void>()
  const spliced = { parts, isInOrder: true, wordsBetween: 140, isWithinReach: true }
  renderWithWords(<NearestPassage nearest={{ nearest: glimpse('The old harbour', 5), spliced }} onNearest={show} />)
  expect(
    screen.getByText(
      'Both parts stand in this source, word for word, but 140 words lie between them. Mark the gap with an ellipsis (…).',
    ),
  ).toBeVisible()
  const [, second] = screen.getAllByRole('button', { name: 'Select it in the text' })
  if (second) await userEvent.click(second)
  expect(show).toHaveBeenCalledWith(parts[1]?.span)
  expect(screen.queryByText('The old harbour')).toBeNull()
})

test('of another source they are shown under its title', () => {
  const spliced = { parts, isInOrder: true, wordsBetween: 140, isWithinReach: true }
  renderWithWords(
    <NearestPassage nearest={{ nearest: null, spliced }} title="The harbour report" onNearest={() => {}} />,
  )
  expect(screen.getByText('The harbour report')).toBeVisible()
})

test('what an ellipsis does not stand for is to be quoted by itself', () => {
  const spliced = { parts, isInOrder: true, wordsBetween: 4000, isWithinReach: false }
  renderWithWords(<NearestPassage nearest={{ nearest: null, spliced }} onNearest={() => {}} />)
  expect(
    screen.getByText(/but 4,000 words lie between them: more than an ellipsis stands for\. Quote each by itself\.$/),
  ).toBeVisible()
})

test('nor does one stand for another order', () => {
  const spliced = { parts, isInOrder: false, wordsBetween: 140, isWithinReach: false }
  renderWithWords(<NearestPassage nearest={{ nearest: null, spliced }} onNearest={() => {}} />)
  expect(screen.getByText(/in another order, and 140 words lie between them\. Quote each by itself\.$/)).toBeVisible()
})

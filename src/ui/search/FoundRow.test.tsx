import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { SourceId, TextId } from '../../domain/id.ts'
import type { Span } from '../../domain/records.ts'
import type { NotedFailure } from '../../queries/excerptChecks.ts'
import type { SearchFound } from '../../workers/searchDossier.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { FoundRow } from './FoundRow.tsx'

const text = 'Nobody was told of the crossing.'

function show(marks: readonly Span[], titleMarks: readonly Span[], failure: NotedFailure | null = null) {
  const whole = { start: 0, end: text.length }
  const found: SearchFound = {
    kind: 'source',
    id: 'source:one' as SourceId,
    sourceId: 'source:one' as SourceId,
    textId: 'text:one' as TextId,
    titleMarks,
    anchor: { span: whole, exact: text, prefix: '', suffix: '' },
    bearing: null,
    isNamed: true,
    view: { sentence: whole, text, part: whole, span: whole, marks, share: 1 },
  }
  renderWithWords(<FoundRow found={found} sources={undefined} failure={failure} />)
}

const place = { start: 0, end: 6 }

it('says of an excerpt that fails why it does', () => {
  show([place], [], 'altered')
  expect(screen.getByText('The words differ in substance.')).toBeVisible()
})

it('says of a passage without the words that its title has them', () => {
  show([], [place])
  expect(screen.getByText('These words stand in the title alone.')).toBeVisible()
})

it.each([
  [[place], [place]],
  [[], []],
])(
  'says nothing of the title where the passage has the words too, or where none were asked for',
  (marks, titleMarks) => {
    show(marks, titleMarks)
    expect(screen.queryByText(/title/)).toBeNull()
  },
)

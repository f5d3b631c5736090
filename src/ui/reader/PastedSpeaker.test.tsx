import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { SaidBy } from '../../domain/names/saidBy.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { PastedSpeaker, speakerAlong } from './PastedSpeaker.tsx'

const others: SaidBy = { type: 'others', speaker: 'Ben Orr' }

function shown(saidBy: SaidBy | null, { insists = false, isReported = false } = {}) {
  const onInsist = vi.fn<(insists: boolean) => void>()
  renderWithWords(
    <PastedSpeaker
      pasted="Ada Moss"
      saidBy={saidBy}
      isReported={isReported}
      insists={insists}
      onInsist={onInsist}
      onClaim={() => {}}
    />,
  )
  return onInsist
}

test('where the text has somebody else say it, that is said, and the name pasted is to be chosen', async () => {
  const onInsist = shown(others)
  expect(screen.getByText('The text has Ben Orr say this, not Ada Moss.')).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Ben Orr' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'Ada Moss' }))
  expect(onInsist).toHaveBeenCalledWith(true)
})

test.each([
  ['unsaid', /names nobody of that name beside these words/],
  ['unknown', /stands nowhere in the source/],
] as const)('%s: nobody goes along, and no claim is made of both', (type, words) => {
  shown({ type })
  expect(screen.getByText(words)).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Nobody' })).toBeChecked()
  expect(screen.queryByRole('button', { name: /claim of both/ })).toBeNull()
})

test('where the text has the same person say it, nothing is to be chosen', () => {
  shown({ type: 'theirs' })
  expect(screen.getByText('Pasted with a name: Ada Moss. It goes along as the speaker.')).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('words that the text reports without quotation marks are told as that, and nothing is kept from being done', () => {
  const reported = /does not put these words in quotation marks: they are the reporter’s wording/
  shown({ type: 'theirs' })
  expect(screen.queryByText(reported)).toBeNull()
  shown({ type: 'theirs' }, { isReported: true })
  expect(screen.getByText(reported)).toBeVisible()
  expect(screen.getAllByRole('button', { name: /claim of both/ })).toHaveLength(2)
})

test('the name pasted goes along only where the text has it, or where it was chosen', () => {
  expect(speakerAlong('Ada Moss', others, false)).toBe('Ben Orr')
  expect(speakerAlong('Ada Moss', others, true)).toBe('Ada Moss')
  expect(speakerAlong('Ada Moss', { type: 'unsaid' }, false)).toBeNull()
  expect(speakerAlong('A. Moss', { type: 'theirs' }, false)).toBe('A. Moss')
})

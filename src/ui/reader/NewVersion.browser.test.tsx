import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { attachWords, type ReaderStage, stageReader } from '../../../tests/support/readerStage.tsx'
import { claimDesk } from '../../queries/claimDesk.ts'
import type { ClaimId } from '../../domain/id.ts'
import { storedOptions } from '../../store/live.ts'

const before =
  'The harbour bridge was closed to all traffic on Monday morning.\n\nForty-one people were treated in hospital after the closure.\n\nThe mayor, who had never seen such a crowd, called it a calm evening.\n'
const after =
  'Correction: an earlier version gave another number.\n\nThe harbour bridge was closed to all traffic on Monday morning.\n\nThirty-one people were treated in hospital after the closure.\n'
let stage: ReaderStage | null = null

beforeEach(() => page.viewport(1280, 900))

afterEach(async () => {
  cleanup()
  await stage?.clear()
  stage = null
})

test('a new version carries what stands there still, and has the rest settled one by one, never silently', async () => {
  const { store, dossierId } = await open()
  await attach('The harbour bridge was closed to all traffic on Monday morning.')
  const number = await attach('Forty-one people were treated in hospital after the closure.')
  const gone = await attach('The mayor, who had never seen such a crowd, called it a calm evening.')
  await replaceWith(after)
  expect((await standing()).filter(({ textId }) => textId !== number.textId)).toMatchObject([
    { quoted: 'The harbour bridge was closed to all traffic on Monday morning.', check: { outcome: 'verbatim' } },
  ])
  expect((await store.db.sources.toArray())[0]).toMatchObject({ standing: 'corrected' })

  await userEvent.click(await screen.findByRole('button', { name: 'Settle one by one…' }))
  const first = within(await screen.findByRole('dialog', { name: 'Settle passages: 1 of 2' }))
  await first.findByText('Other words stand there now.')
  const meaning = within(first.getByRole('region', { name: 'It says something else now' }))
  meaning.getByText('Number: “Forty-one” became “Thirty-one”.')
  expect(meaning.getAllByRole('radio', { checked: false })).toHaveLength(3)
  await userEvent.click(first.getByRole('button', { name: 'Quote the new words' }))
  expect(meaning.getByRole('alert')).toHaveTextContent(/^Choose how the passage bears on each claim/)
  expect(meaning.getByRole('radio', { name: 'Supports' })).toHaveFocus()
  await userEvent.click(meaning.getByText('Conflicts'))
  await userEvent.click(first.getByRole('button', { name: 'Quote the new words' }))
  const second = within(await screen.findByRole('dialog', { name: 'Settle passages: 2 of 2' }))
  await second.findByText(/^The words are gone: no passage there/)
  expect(second.queryByRole('button', { name: 'Quote the new words' })).toBeNull()
  await userEvent.click(second.getByRole('button', { name: 'The words are gone' }))

  await expect.poll(async () => (await standing()).every(({ textId }) => textId !== number.textId)).toBe(true)
  const settled = await standing()
  expect(settled.find(({ replaces }) => replaces === number.excerptId)).toMatchObject({
    quoted: 'Thirty-one people were treated in hospital after the closure.',
    check: { outcome: 'verbatim' },
  })
  expect(settled.find(({ replaces }) => replaces === gone.excerptId)).toMatchObject({
    anchor: null,
    check: { outcome: 'absent' },
  })
  const desk = async (claimId: ClaimId) =>
    await storedOptions(store.db, claimDesk, dossierId, claimId, store.actor.person).queryFn()
  expect((await desk(number.claimId))?.exhibits).toMatchObject([{ discount: null, evidence: { stance: 'conflicts' } }])
  expect((await desk(gone.claimId))?.exhibits).toMatchObject([{ discount: 'absent' }])
})

test('a quote that was altered is shown as given, and stays so where the new version has its words', async () => {
  await open()
  await attach('The harbour bridge was closed to all traffic on Monday morning.')
  const altered = await attach(
    'Forty-one people were treated in hospital after the closure.',
    'Thirty-one people were treated in hospital after the closure.',
  )
  await replaceWith(after)
  await screen.findByText(/^From an earlier text of this source, and not what that said: /)

  await userEvent.click(await screen.findByRole('button', { name: 'Settle one by one…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Settle passages: 1 of 1' }))
  const given = within(await dialog.findByRole('region', { name: 'As it was quoted' }))
  given.getByText(/^The quote was not what the earlier text said: /)
  await dialog.findByText('As it was quoted, it now stands there word for word.')
  await userEvent.click(dialog.getByText('Supports'))
  await userEvent.click(dialog.getByRole('button', { name: 'It stands here' }))

  await expect
    .poll(async () => (await standing()).find(({ replaces }) => replaces === altered.excerptId))
    .toMatchObject({
      quoted: 'Thirty-one people were treated in hospital after the closure.',
      anchor: { exact: 'Thirty-one people were treated in hospital after the closure.' },
      check: { outcome: 'verbatim' },
    })
})

const turned = before.replace('Forty-one people were', 'It is not true that forty-one people were')

test('a passage whose sentence has been turned round is never carried in silence: a person says how it bears now', async () => {
  await open()
  await attach('The mayor, who had never seen such a crowd, called it a calm evening.')
  const passage = await attach('people were treated in hospital')
  await replaceWith(turned)
  const dialog = await settleFirst()
  await dialog.findByText('The words stand where they stood, but their sentence has changed.')
  dialog.getByText('In its sentence differs: ', { exact: false })
  const meaning = within(dialog.getByRole('region', { name: 'It says something else now' }))
  meaning.getByText(/“It is not true that” was added/)
  await userEvent.click(dialog.getByRole('button', { name: 'It stands as it is' }))
  expect(meaning.getByRole('alert')).toHaveTextContent(/^Choose how the passage bears on each claim/)
  await userEvent.click(meaning.getByText('Conflicts'))
  await userEvent.click(dialog.getByRole('button', { name: 'It stands as it is' }))

  await expect
    .poll(async () => (await standing()).find(({ quoted }) => quoted === 'people were treated in hospital'))
    .not.toMatchObject({ id: passage.excerptId })
  const now = (await standing()).find(({ quoted }) => quoted === 'people were treated in hospital')
  expect(now).toMatchObject({ check: { outcome: 'verbatim' }, replaces: null }) // no mark that was made rests on it
  const evidence = (await stage?.store.db.evidence.where('claimId').equals(passage.claimId).toArray()) ?? []
  expect(evidence.filter(({ deletedAt }) => deletedAt === null)).toMatchObject([{ stance: 'conflicts' }])
})

test('what has most in common with words that are gone is told as another passage, and not word for word', async () => {
  await open()
  await attach('The harbour bridge was closed to all traffic on Monday morning.')
  await attach('The mayor, who had never seen such a crowd, called it a calm evening.')
  await replaceWith(`${after}\nHer brother, who had seen a crowd of boats, sold the lamp to the mayor for 30 coins.\n`)
  const dialog = await settleFirst()
  await userEvent.click(await dialog.findByRole('button', { name: 'Show what has most in common with them' }))
  await dialog.findByText(/^It is another passage: “Her brother, who had seen/)
  expect(dialog.queryByText(/^What differs:/)).toBeNull()
  expect(dialog.queryByText(/became/)).toBeNull()
})

test('a passage whose sentence has changed can be dropped', async () => {
  await open()
  await attach('The mayor, who had never seen such a crowd, called it a calm evening.')
  const passage = await attach('people were treated in hospital')
  await replaceWith(turned)
  const dialog = await settleFirst()
  await userEvent.click(await dialog.findByRole('button', { name: 'Drop it' }))
  await expect.poll(async () => (await standing()).map(({ id }) => id)).not.toContain(passage.excerptId)
  expect(await standing()).toHaveLength(1)
})

async function settleFirst() {
  await userEvent.click(await screen.findByRole('button', { name: 'Settle one by one…' }))
  return within(await screen.findByRole('dialog', { name: 'Settle passages: 1 of 1' }))
}

const [bridge, people, mayor] = before.trim().split('\n\n')

test.each([
  [
    'a passage that was moved',
    [mayor, bridge, people],
    'called it a calm evening',
    '1 of them was moved: other words stand before and after it now.',
  ],
  [
    'a passage whose words now stand twice',
    [bridge, people, mayor, 'The clerk says that people were treated, too.'],
    'people were treated',
    'The words of 1 of them stood once, and now stand more often.',
  ],
])('%s is carried over, and told', async (_, paragraphs, words, told) => {
  await open()
  await attach('The harbour bridge was closed to all traffic')
  await attach(words)
  await openVersionDialog()
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Or paste its text' }), paragraphs.join('\n\n'))
  await userEvent.click(dialog.getByRole('button', { name: 'Compare' }))
  await dialog.findByText(/2 passages stand word for word/)
  const summary = dialog.getByText(told)
  await userEvent.click(summary)
  expect(within(summary.closest('details') ?? document.body).getByRole('listitem')).toHaveTextContent(words)
})

test('the same file again is no new version', async () => {
  await open()
  await openVersionDialog()
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.upload(dialog.getByLabelText('Choose a file…', { selector: 'input' }), fileOf(before))
  await dialog.findByText(/the file that the source has already/)
  expect(dialog.queryByRole('button', { name: 'Use this version' })).toBeNull()
})

async function replaceWith(text: string): Promise<void> {
  await openVersionDialog()
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.fill(dialog.getByRole('textbox', { name: 'Or paste its text' }), text)
  await userEvent.click(dialog.getByRole('button', { name: 'Compare' }))
  await dialog.findByText('Compared with the text pasted.')
  await dialog.findByText(/1 passage stands word for word/)
  await dialog.findByText(/^Of \d passages? a person must say whether (?:it stands|they stand)/)
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Its publisher has corrected it' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Use this version' }))
  await screen.findByText('Needing attention')
}

async function openVersionDialog(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'New version…' }))
}

async function open(): Promise<ReaderStage> {
  stage = await stageReader({ bytes: new TextEncoder().encode(before), role: 'source', encoding: null })
  return stage
}

function fileOf(text: string): File {
  return new File([text], 'again.txt', { type: 'text/plain' })
}

async function standing() {
  return ((await stage?.store.db.excerpts.toArray()) ?? []).filter(({ deletedAt }) => deletedAt === null)
}

async function attach(words: string, quoted = words) {
  if (!stage) throw new Error('The stage is set.')
  return await attachWords(stage, before, words, quoted)
}

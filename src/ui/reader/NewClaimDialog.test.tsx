import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCheck, aPublisher, theDossierId } from '../../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { createDossier } from '../../commands/createDossier.ts'
import { type ClaimWording, NewClaimDialog, type NewClaimDialogProps } from './NewClaimDialog.tsx'

let store: AStore
let made: ClaimWording[]

const publisher = aPublisher({ name: 'NCRI - National Council of Resistance of Iran' })

beforeEach(async () => {
  made = []
  store = await anEmptyStore('ada', theDossierId)
  await store.run(createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  await store.run(layOut, [['publishers', publisher]])
})

describe('who makes a claim that is made in the reader', () => {
  it('is nobody named until a person says so, and the publisher of the text at one press', async () => {
    show()
    const its = screen.getByRole('button', { name: `The publisher claims it: ${publisher.name}`, pressed: false })
    await add()
    expect(made).toMatchObject([{ claimant: null, claimantPublisherId: null }])
    await userEvent.click(its)
    expect(its).toHaveAttribute('aria-pressed', 'true')
    await add()
    expect(made[1]).toMatchObject({ claimant: publisher.name, claimantPublisherId: publisher.id })
    await userEvent.click(its)
    await add()
    expect(made[2]).toMatchObject({ claimant: null, claimantPublisherId: null })
  })

  it('is the publisher where the words are said to be its own', async () => {
    show({ isPublishers: true })
    await add()
    expect(made).toMatchObject([{ claimant: publisher.name, claimantPublisherId: publisher.id }])
  })

  it('is no longer the publisher once another name is typed', async () => {
    show({ isPublishers: true })
    const field = screen.getByRole('textbox', { name: /^Who claims it/ })
    await userEvent.clear(field)
    await userEvent.type(field, 'Ines Marrable')
    await add()
    expect(made).toMatchObject([{ claimant: 'Ines Marrable', claimantPublisherId: null }])
  })

  it('is asked about where a short form of a publisher is typed', async () => {
    show({ publisher: null })
    await userEvent.type(screen.getByRole('textbox', { name: /^Who claims it/ }), 'NCRI')
    expect(await screen.findByText(new RegExp(`^Is this the publisher “${publisher.name}”`))).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Yes, it is' }))
    expect(screen.queryByRole('button', { name: 'Yes, it is' })).toBeNull()
    await add()
    expect(made).toMatchObject([{ claimant: 'NCRI', claimantPublisherId: publisher.id }])
  })
})

it('is a claim of a quantity where the wording that is sent gives one', async () => {
  show({ wording: 'More than 30,000 people crossed the bridge.' })
  await add()
  const field = screen.getByRole('textbox', { name: 'Claim' })
  await userEvent.clear(field)
  await userEvent.type(field, 'People crossed the bridge.')
  await add()
  expect(made.map(({ kind }) => kind)).toEqual(['quantity', 'other'])
})

it('lets go of a publisher that was removed meanwhile, so that the claim can be added without it', async () => {
  show({
    isPublishers: true,
    onSubmit: async wording => {
      made.push(wording)
      return await Promise.resolve('publisher-not-found')
    },
  })
  await add()
  await add()
  expect(made).toMatchObject([{ claimantPublisherId: publisher.id }, { claimantPublisherId: null }])
})

async function add(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Add claim' }))
}

function show(props: Partial<NewClaimDialogProps> = {}): void {
  showOver(
    store,
    <NewClaimDialog
      dossierId={theDossierId}
      onClose={() => undefined}
      wording="The bridge closed."
      language="en"
      speaker={null}
      publisher={publisher}
      isPublishers={false}
      stance="supports"
      isChosen={false}
      check={aCheck('verbatim')}
      warnings={[]}
      busy={false}
      onSubmit={async wording => {
        made.push(wording)
        return await Promise.resolve(null)
      }}
      {...props}
    />,
  )
}

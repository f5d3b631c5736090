import { screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import {
  aClaim,
  anEvidence,
  anExcerpt,
  aPublisher,
  aSource,
  theClaimId,
  theDossierId,
} from '../../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { createDossier } from '../../commands/createDossier.ts'
import { markClaim } from '../../commands/markClaim.ts'
import { settleScope } from '../../commands/settleFigures.ts'
import { exhibitRows } from '../../domain/figureLedger/figureRow.ts'
import { claimDesk } from '../../queries/claimDesk.ts'
import { useStored } from '../store/useStored.ts'
import { FigureLedgerSection } from './figures/FigureLedgerSection.tsx'
import { Moves } from './Recheck.tsx'

const telling = [
  ['Echo', 'The main burst at 06:20.'],
  ['Herald', 'The main burst at a quarter to eight in the morning.'],
] as const

let ada: AStore

beforeEach(async () => {
  ada = await anEmptyStore('ada', theDossierId)
  await ada.run(createDossier, { title: 'Pipes', standard: 'newsroom', invented: true })
  await ada.run(layOut, [
    ['claims', aClaim({ id: theClaimId, text: 'The main in Tanner Street burst.' })],
    ...telling.flatMap(([title, text]) => {
      const publisher = aPublisher({ name: title })
      const source = aSource({ title, publisherId: publisher.id })
      const anchor = { exact: text, prefix: '', suffix: '', span: { start: 0, end: text.length } }
      const excerpt = anExcerpt(source, { quoted: text, anchor })
      return [
        ['publishers', publisher] as const,
        ['sources', source] as const,
        ['excerpts', excerpt] as const,
        ['evidence', anEvidence(excerpt)] as const,
      ]
    }),
  ])
})

function Figures() {
  const { data: desk } = useStored(claimDesk, theDossierId, theClaimId, 'ada')
  if (!desk) return null
  return (
    <>
      {desk.own && <Moves desk={desk} moved={desk.own.moved} since={desk.own.mark.markedAt} />}
      <FigureLedgerSection dossierId={theDossierId} desk={desk} />
    </>
  )
}

it('two times of day stand beside one another as a clock has them, and are named once they dispute a mark', async () => {
  await ada.run(markClaim, { claimId: theClaimId, verdict: 'corroborated', rationale: '' })
  showOver(
    ada,
    <MemoryRouter>
      <Figures />
    </MemoryRouter>,
  )
  expect(await screen.findByText('Times of day')).toBeVisible()
  expect(screen.getByText('06:20 and 07:45 exclude one another.')).toBeVisible()
  const desk = await ada.ask(claimDesk, theDossierId, theClaimId, 'ada')
  const figures = exhibitRows(desk!, new Map()).map(({ id, sourceId, text, span }) => ({
    id,
    sourceId,
    words: text.slice(span.start, span.end),
    span,
  }))
  const scope = { what: 'burst', where: '', when: '', how: '' }
  await ada.run(settleScope, { claimId: theClaimId, figures, scope, seen: figures.map(() => null) })
  expect(
    await screen.findByText('Since: 06:20 in “Echo” and 07:45 in “Herald”, settled to be values of one thing.'),
  ).toBeVisible()
  await ada.undo()
  await expect.poll(() => screen.queryByText(/^Since: 06:20/)).toBeNull()
})

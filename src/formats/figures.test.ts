import { expect, test } from 'vitest'
import { aBundle, aClaim, aReviewer, theInstant } from '../../tests/builders.ts'
import { rowsIn, says, settledIn } from '../../tests/support/saidFigures.ts'
import { nothingContested } from '../domain/contested.ts'
import type { Bundle, SettledFigure } from '../domain/records.ts'
import { theClaimId } from '../../tests/builders.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import { writeCsv } from './csv.ts'
import { writeReport } from './report.ts'
import type { Snapshot } from './snapshot.ts'

const say = catalogueOf('en')
const reviewer = aReviewer({ name: 'Ada' })
const exhibits = [
  says('The census counted 30,000 prisoners.', { source: { title: 'Census' } }),
  says('Several thousand prisoners were held.', { source: { title: 'Letters' } }),
]

function snapshotOf(figures: readonly SettledFigure[]): Snapshot {
  const bundle: Bundle = aBundle({
    reviewers: [reviewer],
    claims: [aClaim({ id: theClaimId, text: 'They held 30,000 prisoners.' })],
    sources: exhibits.map(({ source }) => source),
    publishers: exhibits.flatMap(({ publisher }) => publisher ?? []),
    excerpts: exhibits.map(({ excerpt }) => excerpt),
    evidence: exhibits.map(({ evidence }) => evidence),
    figures,
  })
  const rest = { texts: new Map(), contested: nothingContested, earlierMarks: new Map(), app: 'Touchstone' }
  return { bundle, exportedAt: theInstant, ...rest }
}

const settled = settledIn(rowsIn(exhibits), { reviewerId: reviewer.id })

test('the report tells the figures of a claim, what was settled and by whom, and what they say of each other', () => {
  const report = writeReport(snapshotOf(settled), say)
  expect(report).toContain('prisoners · Evin · 1988 (settled by Ada)')
  expect(report).toContain('- Census: “30,000”, 30,000')
  expect(report).toContain('- Letters: “Several thousand”, 3,000 to 9,999 (vague)')
  expect(report).toContain('- Conflict: 3,000 to 9,999 (vague) and 30,000 exclude one another.')
})

test('the report tells that nobody has settled it, and what a person corrected or left out', () => {
  expect(writeReport(snapshotOf([]), say)).toContain('as the words seem to say; nobody has settled it')
  const [census, letters] = settled
  const value = { lo: 3000, hi: 4000, bound: 'range' } as const
  const report = writeReport(
    snapshotOf([
      { ...census!, leftOut: true },
      { ...letters!, value },
    ]),
    say,
  )
  expect(report).toContain('- Census: “30,000”, 30,000 (left out by a person)')
  expect(report).toContain('- Letters: “Several thousand”, 3,000 to 4,000 (corrected by a person)')
})

test('the table has the figures of each excerpt, and what they say of the others', () => {
  const table = writeCsv(snapshotOf(settled), say)
  expect(table).toContain('“30,000”: 30,000 (prisoners · Evin · 1988; settled)')
  expect(table).toContain('Conflict: 3,000 to 9,999 (vague) and 30,000 exclude one another.')
})

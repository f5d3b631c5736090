import { expect, test } from 'vitest'
import { aBundle, aClaim, aReviewer, theInstant } from '../../tests/builders.ts'
import { rowsIn, says, settledIn } from '../../tests/support/saidFigures.ts'
import { nothingContested } from '../domain/contested.ts'
import type { Bundle, SettledFigure } from '../domain/records.ts'
import { theClaimId, theDossierId } from '../../tests/builders.ts'
import { figureIdOf } from '../domain/figureLedger/figureIds.ts'
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
  const value = { lo: 3000, hi: 4000, bound: 'range', sort: null } as const
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

test('the report and the table tell of a figure that a person says is one', () => {
  const letters = exhibits[1]!
  const text = letters.excerpt.quoted
  const span = { start: text.indexOf('prisoners were'), end: text.length - 1 }
  const id = figureIdOf(theDossierId, theClaimId, { sourceId: letters.source.id, text, span })
  const words = text.slice(span.start, span.end)
  const value = { lo: 7, hi: null, bound: 'at-least', sort: { kind: 'count', unit: null } } as const
  const { source } = letters
  const snapshot = snapshotOf([...settled, { ...settled[0]!, id, sourceId: source.id, words, span, value }])
  const told = '“prisoners were held”, at least 7 (said by a person; not read by the program)'
  expect(writeReport(snapshot, say)).toContain(`- Letters: ${told}`)
  expect(writeCsv(snapshot, say)).toContain(
    '“prisoners were held”: at least 7 (prisoners · Evin · 1988; settled) (said by a person; not read by the program)',
  )
})

import { expect, test } from 'vitest'
import { nothingContested } from '../domain/contested.ts'
import type { Bundle, Instant, OrderKey } from '../domain/records.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import {
  anAcceptance,
  aBundle,
  aCapture,
  aClaim,
  aMark,
  anEvidence,
  anExcerpt,
  aPublisher,
  aReviewer,
  aSource,
} from '../../tests/builders.ts'
import { writeCsv } from './csv.ts'
import { asWritten } from './csvCells.ts'

const say = catalogueOf('en')
const text = '🌉 The bridge closed on Monday.'
const capture = aCapture()
const publisher = aPublisher({ name: 'The Courier' })
const source = aSource({
  captureId: capture.id,
  publisherId: publisher.id,
  url: 'https://courier.example/1',
  authors: ['A', 'B'],
})
const quoted = 'The bridge closed on Monday.'
const anchor = { exact: quoted, prefix: '🌉 ', suffix: '', span: { start: 3, end: 31 } }
const excerpt = anExcerpt(source, { quoted, anchor })
const claim = aClaim({ order: 'a' as OrderKey })
const reviewer = aReviewer({ name: 'Ada' })
const bundle = aBundle({
  publishers: [publisher],
  captures: [capture],
  sources: [source],
  excerpts: [excerpt],
  claims: [aClaim({ text: 'Nothing bears on this.', order: 'b' as OrderKey }), claim],
  evidence: [anEvidence(excerpt, 'supports', { claimId: claim.id, note: '=1+1' })],
  reviewers: [reviewer],
  marks: [aMark({ claimId: claim.id, reviewerId: reviewer.id, rationale: 'It says so.' })],
})

test('has a row for each claim and excerpt, and one for a claim without any', () => {
  const [first, second, ...more] = rows(bundle)
  expect(more).toEqual([])
  expect(first).toMatchObject({
    Claim: claim.text,
    Mark: 'Attributed',
    'Marked by': 'Ada',
    Rationale: 'It says so.',
    Recommendation: 'Attributed',
    Rule: 'S3',
    'Needs re-check': 'yes',
    'Supporting documents that count': '1',
    Stance: 'Supports',
    'Exact words in the source': quoted,
    'Quote check': 'verbatim',
    Publisher: 'The Courier',
    Authors: 'A; B',
    Origin: 'A',
    'SHA-256 of the original': capture.digest,
  })
  expect(second).toMatchObject({ Claim: 'Nothing bears on this.', Mark: 'Open', Stance: '', Recommendation: 'Open' })
})

test('says of a quote that differs whether it counts, and who has accepted it', () => {
  const check = { outcome: 'editorial', differences: [] } as const
  const edited = { ...excerpt, quoted: 'the bridge closed on Monday.', check }
  const waiting = { ...bundle, excerpts: [edited] }
  expect(rows(waiting)[0]).toMatchObject({
    'Quote check': 'editorial',
    Accepted: '',
    'Why it does not count': 'Does not count until a reviewer accepts the difference.',
  })
  const accepted = {
    ...waiting,
    acceptances: [anAcceptance(edited, { reviewerId: reviewer.id, note: 'Mid-sentence.' })],
  }
  expect(rows(accepted)[0]).toMatchObject({
    Accepted: 'The difference was accepted by Ada: Mid-sentence.',
    'Why it does not count': '',
  })
})

test('counts places in code points', () => {
  expect(rows(bundle)[0]).toMatchObject({ 'Start (Unicode code points)': '2', 'End (Unicode code points)': '30' })
})

test('starts with a byte order mark, ends each row with CR LF, and gives each row all cells', () => {
  const csv = write(bundle)
  expect(csv.startsWith('\ufeff"Claim id",')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  expect(new Set(parsed(csv).map(row => row.length))).toEqual(new Set([36]))
})

test('lets no words of a user or a source become a formula, in any column', () => {
  const evil = '=HYPERLINK("http://x.example";"y")\r\n=1+1;=2'
  const hostile = JSON.parse(JSON.stringify(bundle, (key, value) => (wordy.has(key) ? evil : value))) as Bundle
  const cells = parsed(write(hostile)).slice(1).flat()
  expect(cells.filter(cell => /^[\s"]*[=+\-@]/.test(cell))).toEqual([])
  expect(cells.filter(cell => asWritten(cell) === evil).length).toBeGreaterThanOrEqual(8)
})

test('leaves out what was removed', () => {
  const deletedAt = '2024-03-05T00:00:00.000Z' as Instant
  const without = rows({ ...bundle, claims: bundle.claims.map(one => ({ ...one, deletedAt })) })
  expect(without).toEqual([])
})

const wordy = new Set(['text', 'claimant', 'rationale', 'name', 'exact', 'quoted', 'speaker', 'title', 'url', 'note'])

function write(of: Bundle): string {
  const texts = new Map([[excerpt.textId, text]])
  return writeCsv(
    {
      bundle: of,
      texts,
      contested: nothingContested,
      earlierMarks: new Map(),
      exportedAt: '2024-03-04T10:00:00.000Z' as Instant,
      app: 'x',
    },
    say,
  )
}

function rows(of: Bundle): Record<string, string>[] {
  const [names = [], ...cells] = parsed(write(of))
  return cells.map(row =>
    Object.fromEntries(row.map((cell, index) => [names[index]?.replace('\ufeff', '') ?? '', cell])),
  )
}

/** RFC 4180, read back. */
function parsed(csv: string): string[][] {
  const found = csv.replace('\ufeff', '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  const table: string[][] = [[]]
  for (const [, inQuotes, bare, end] of found) {
    table.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') table.push([])
  }
  return table.slice(0, -1)
}

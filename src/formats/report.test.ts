import { expect, test } from 'vitest'
import {
  aBundle,
  aCapture,
  aClaim,
  aDependence,
  aDossier,
  aMark,
  anAcceptance,
  anAside,
  anEvidence,
  anExcerpt,
  aPublisher,
  aReviewer,
  aSource,
} from '../../tests/builders.ts'
import { nothingContested } from '../domain/contested.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { checkAt } from '../domain/quote/checkAt.ts'
import type { Bundle, Instant, OrderKey } from '../domain/records.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import { writeReport } from './report.ts'

const say = catalogueOf('en')
const [courier, agency] = [aPublisher({ name: 'The Courier' }), aPublisher({ name: 'The Agency' })]
const [first, second] = [aCapture(), aCapture()]
const article = aSource({
  title: 'Bridge closed',
  captureId: first.id,
  publisherId: courier.id,
  authors: ['A. Writer'],
  issued: '2024-03-02' as never,
  url: 'https://courier.example/bridge',
})
const wire = aSource({
  title: 'Bridge shut',
  captureId: second.id,
  publisherId: agency.id,
  addedAt: '2024-03-05T00:00:00.000Z' as Instant,
})
const [a, b] = [anExcerpt(article), anExcerpt(wire)]
const claim = aClaim({ text: 'The bridge closed.', order: 'b' as OrderKey })
const reviewer = aReviewer({ name: 'Ada' })
const bundle = aBundle({
  reviewers: [reviewer],
  publishers: [courier, agency],
  captures: [first, second],
  sources: [article, wire],
  excerpts: [a, b],
  claims: [claim, aClaim({ text: 'Nobody says this.', order: 'a' as OrderKey })],
  evidence: [anEvidence(a, 'supports', { claimId: claim.id }), anEvidence(b, 'supports', { claimId: claim.id })],
  dependences: [aDependence(article, wire, { from: article.id, kind: 'reprint', reason: 'The same paragraphs.' })],
  marks: [aMark({ claimId: claim.id, reviewerId: reviewer.id, verdict: 'corroborated', rationale: 'Both say so.' })],
})

test('tells each claim in order with its mark, its reason, and that the rules recommend otherwise', () => {
  const report = write(bundle)
  expect(report.indexOf('### 1. Nobody says this.')).toBeLessThan(report.indexOf('### 2. The bridge closed.'))
  expect(report).toContain('**✓✓ Corroborated** (Ada, 2024-03-04 09:15 (UTC))')
  expect(report).toContain('Rationale: Both say so.')
  expect(report).toContain('The rules recommend: ❝ Attributed (rule S3)')
  expect(report).toContain('The mark differs from what the rules recommend.')
  expect(report).toContain('2 documents, 1 origin')
})

test('says that a mark needs a re-check and what has moved', () => {
  expect(write(bundle)).toMatch(/Needs re-check[^]*- 2 pieces of evidence were added\./)
})

test('tells which differences were set aside, by whom and why, several places once', () => {
  const aside = { claimId: claim.id, reviewerId: reviewer.id }
  const places = [anAside(aside), anAside({ ...aside, id: anAside({ words: ['x'] }).id })]
  const whole = anAside({ ...aside, claimId: null, kind: 'name', words: ['Rohani', 'Rouhani'], reason: 'One man.' })
  const settled = { claimId: null, settled: 'same', reason: '' } as const
  const one = anAside({ ...aside, ...settled, kind: 'name', words: ['Marable', 'Marrable'] })
  const saying = anAside({ ...aside, ...settled, kind: 'attribution', words: ['We buried them at night.'] })
  const report = write({ ...bundle, asides: [...places, whole, one, saying] })
  expect(report.split('- Figure: 50 · 55. Ada: They speak of two nights.')).toHaveLength(2)
  expect(report).toContain('- Name: Rohani · Rouhani. Ada: One man.')
  expect(report).toContain('- Name: Marable · Marrable. Ada: They are one.')
  expect(report).toMatch(/: We buried them at night\.\.? Ada: One saying\./)
})

test('says what a dossier asks for in place of what its standard publishes', () => {
  const thresholds = { of: 'newsroom', anyOf: [{ origins: 4, primaryOrigins: 0, kinds: 0 }] } as const
  const report = write({ ...bundle, dossiers: [aDossier({ standard: 'newsroom', thresholds })] })
  expect(report).toContain('“Newsroom, with at least 4 independent origins”')
  expect(report).toContain('As published the standard asks otherwise: At least 2 independent origins')
})

test('tells of what was said which claim is that it was said, and the other way round', () => {
  const [one, ...others] = bundle.claims
  const said = aClaim({ text: 'Q.', saidIn: one!.id, order: 'zz' as OrderKey })
  const report = write({ ...bundle, claims: [one!, ...others, said] })
  expect(report).toContain('That it was said is claim 2.')
  expect(report).toContain('What was said is claim 3.')
})

test('counts claims by mark', () => {
  expect(write(bundle)).toContain('| ✓✓ Corroborated | 1 |')
  expect(write(bundle)).toContain('| ○ Open | 1 |')
  expect(write(bundle)).toContain('| **All claims** | **2** |')
})

test('gives each excerpt with its check, its source and the digest of the original', () => {
  const report = write(bundle)
  expect(report).toContain('> The bridge closed on Monday.')
  expect(report).toContain('Stands in the source word for word.')
  expect(report).toContain(
    'A. Writer, *Bridge closed*, The Courier, issued 2024-03-02, <https://courier.example/bridge>, **Origin A**.',
  )
  expect(report).toContain(`SHA-256 of the original: \`${first.digest}\``)
})

test('says what an accepted omission hides, beside who accepted it', () => {
  const text = 'The bridge was not closed on Monday.'
  const quoted = 'The bridge was … closed on Monday.'
  const span = { start: 0, end: text.length }
  const hiding = { ...a, quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted) }
  const acceptance = anAcceptance(hiding, { reviewerId: reviewer.id, note: 'Seen.' })
  const report = write({ ...bundle, excerpts: [hiding, b], acceptances: [acceptance] })
  expect(report).toMatch(/Ada[^\n]*Seen\.[^\n]*\n\n\*\*Look at this:\*\* [^\n]*a word that denies: “not”/)
})

test('lets nothing run on from a note that its author has not ended', () => {
  const check = { outcome: 'editorial', differences: [] } as const
  const acceptance = anAcceptance(a, { reviewerId: reviewer.id, note: 'Cut for length; same speaker' })
  const report = write({ ...bundle, excerpts: [{ ...a, check }, b], acceptances: [acceptance] })
  expect(report).toContain('by Ada: Cut for length; same speaker\n\n')
})

test.each([
  ['"No" was the answer', '‘No’ was the answer'],
  ['They were told "leave"', 'They were told ‘leave’'],
])('loses no quotation mark of %s', (quoted, inside) => {
  const check = { outcome: 'editorial', differences: [] } as const
  expect(write({ ...bundle, excerpts: [{ ...a, quoted, check }, b] })).toContain(`As quoted: “${inside}”`)
})

test('lists the sources by origin with the reason of each tie', () => {
  const [, sources = ''] = write(bundle).split('## Sources by origin')
  expect(sources).toContain('### Origin A')
  expect(sources).not.toContain('### Origin B')
  expect(sources).toContain('- “Bridge closed” reprints “Bridge shut”: The same paragraphs.')
})

test('asks who published sources of nobody known', () => {
  const unnamed = { ...bundle, sources: bundle.sources.map(source => ({ ...source, publisherId: null })) }
  expect(write(unnamed)).toContain('Nobody has said who published 2 of these sources.')
})

test('says that an invented dossier is invented', () => {
  expect(write({ ...bundle, dossiers: [aDossier({ invented: true })] })).toContain('invented example')
})

test('lets nothing that somebody wrote become markup', () => {
  const evil = '# x\n<img src=x onerror=alert(1)> [y](javascript:alert(1)) `|` ![z](//t.example)'
  const wordy = new Set([
    'text',
    'claimant',
    'original',
    'rationale',
    'name',
    'exact',
    'quoted',
    'speaker',
    'title',
    'note',
    'reason',
    'url',
  ])
  const hostile = JSON.parse(JSON.stringify(bundle, (key, value) => (wordy.has(key) ? evil : value))) as Bundle
  const report = write(hostile)
  expect(report).toContain('&lt;img')
  expect(report).not.toContain('<img')
  expect(report).not.toMatch(/(?<!\\)\]\(/)
  expect(report.match(/^# .*/gm)).toHaveLength(1)
})

test('leaves out what was removed', () => {
  const deletedAt = '2024-03-05T00:00:00.000Z' as Instant
  const report = write({
    ...bundle,
    claims: bundle.claims.map(one => ({ ...one, deletedAt })),
    sources: bundle.sources.map(one => ({ ...one, deletedAt })),
  })
  expect(report).toContain('There are no claims.')
  expect(report).toContain('There are no sources.')
  expect(report).not.toContain('Bridge')
})

function write(of: Bundle): string {
  const exportedAt = '2024-03-05T10:00:00.000Z' as Instant
  return writeReport(
    {
      bundle: of,
      texts: new Map(),
      contested: nothingContested,
      earlierMarks: new Map(),
      exportedAt,
      app: 'Touchstone 0.1.0',
    },
    say,
  )
}

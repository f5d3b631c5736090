import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { nothingContested } from '../src/domain/contested.ts'
import type { Instant } from '../src/domain/records.ts'
import { writeCsv } from '../src/formats/csv.ts'
import { csvRow } from '../src/formats/csvCells.ts'
import { catalogueOf } from '../src/messages/catalogue.ts'
import { aBundle, aClaim, anEvidence, anExcerpt, aSource } from './builders.ts'

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasLibreOffice) {
  console.warn(
    'NOT CHECKED that no cell of the CSV export becomes a formula: there is no LibreOffice here. ' +
      'Install it (libreoffice-calc) and run: npx vitest run --project unit tests/spreadsheet.test.ts',
  )
}

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−']
const leads = ['', ' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\ufeff', '"', "'", '\u202e', 'a;', 'a\t', 'a\n', 'a",']
const bodies = ['1+1', 'SUM(A1:A9)', "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example/","see")']
const hostile = leads.flatMap(lead => signs.flatMap(sign => bodies.map(body => `${lead}${sign}${body}`)))

it.runIf(hasLibreOffice)(
  'LibreOffice takes nothing in the table for a formula, whatever people and sources wrote',
  () => {
    const sheet = opened(hostileTable())
    expect(sheet).not.toContain('table:formula')
    expect(sheet.match(/<table:table-row/g)?.length).toBeGreaterThan(hostile.length)
    for (const word of ['cmd|', 'HYPERLINK']) expect(sheet).toContain(word)
  },
  180_000,
)

it.runIf(hasLibreOffice)(
  'LibreOffice does find formulas where cells are not guarded',
  () => {
    expect(opened('"=1+1"\r\n=SUM(A1:A1)\r\n')).toContain('table:formula')
    expect(opened('a;=1+1\r\n', 'CSV:59,34,76,1')).toContain('table:formula')
  },
  180_000,
)

it.runIf(hasLibreOffice)(
  'LibreOffice set to semicolons or tabs finds none either',
  () => {
    const table = hostile.map(words => csvRow([words, words])).join('')
    for (const separators of ['59', '9', '44/59/9']) {
      expect(opened(`\ufeff${table}`, `CSV:${separators},34,76,1`)).not.toContain('table:formula')
    }
  },
  300_000,
)

/** Every hostile text in each field that people or sources fill. */
function hostileTable(): string {
  const parts = hostile.map(words => {
    const source = aSource({ title: words, authors: [words], url: words })
    const excerpt = anExcerpt(source, { quoted: words, speaker: words })
    const claim = aClaim({ text: words, claimant: words })
    return { source, excerpt, claim, evidence: anEvidence(excerpt, 'supports', { claimId: claim.id, note: words }) }
  })
  const bundle = aBundle({
    sources: parts.map(part => part.source),
    excerpts: parts.map(part => part.excerpt),
    claims: parts.map(part => part.claim),
    evidence: parts.map(part => part.evidence),
  })
  const exportedAt = '2024-03-04T09:15:00.000Z' as Instant
  const ground = { texts: new Map(), contested: nothingContested, earlierMarks: new Map(), exportedAt, app: 'x 1' }
  return writeCsv({ bundle, ...ground }, catalogueOf('en'))
}

/** The table as LibreOffice reads it, in its own XML, where a formula is an attribute. */
function opened(csv: string, filter = 'CSV'): string {
  const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'))
  try {
    writeFileSync(join(folder, 'table.csv'), csv)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const options = [profile, '--headless', `--infilter=${filter}`, '--convert-to', 'fods', '--outdir', folder]
    const done = spawnSync('soffice', [...options, join(folder, 'table.csv')], { timeout: 150_000 })
    if (done.status !== 0) throw new Error(String(done.stderr))
    return readFileSync(join(folder, 'table.fods'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

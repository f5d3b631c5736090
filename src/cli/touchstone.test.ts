import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDossierStore } from '../../tests/support/emptyStore.ts'
import { anExampleStore } from '../../tests/support/exampleStore.ts'
import { exported } from '../../tests/support/exported.ts'
import { buildCli } from '../../tools/buildCli.mjs'
import { addClaims } from '../commands/addClaims.ts'
import type { Entry } from '../domain/ledger.ts'
import { casesOf } from '../formats/snapshot.ts'
import { dossierContents } from '../queries/dossierBundle.ts'
import { storedOptions } from '../store/live.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
const source = join(folder, 'source.txt')
const quotes = join(folder, 'quotes.jsonl')

beforeAll(async () => {
  await buildCli(join(folder, 'dist'))
  writeFileSync(
    source,
    'Marta Lindqvist said that 55 sailors did not leave the harbour.\r\nThe polit-\r\nical inquiry began in May; it heard 55 sailors.',
  )
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

function touchstone(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist', 'touchstone.js'), ...args], {
    encoding: 'utf8',
  })
  return {
    status,
    stderr,
    stdout,
    lines: stdout
      .split('\n')
      .filter(line => line.startsWith('{'))
      .map(line => JSON.parse(line) as unknown),
  }
}

function check(...lines: unknown[]) {
  writeFileSync(quotes, lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return touchstone('check-quotes', source, quotes)
}

describe('touchstone check-quotes', () => {
  it('says of each quote what the source says to it, and ends with 0 where all hold', () => {
    const { status, lines, stderr } = check(
      { id: 'a', quote: '55 sailors did not leave the harbour' },
      { id: 2, quote: 'The political inquiry began' },
    )
    expect(lines).toMatchObject([
      {
        id: 'a',
        outcome: 'verbatim',
        places: [{ start: 26, end: 62 }],
        differences: [],
        warnings: [],
        nearest: null,
      },
      { id: 2, outcome: 'artefact', differences: [{ kind: 'hyphenation', source: '-\r\n', quote: '' }] },
    ])
    expect(stderr).toBe('2 quotes checked: 1 verbatim, 1 artefact.\n')
    expect(status).toBe(0)
  })

  it('ends with 1 where one does not hold, and tells people why', () => {
    const { status, lines, stderr } = check(
      { id: 'a', quote: '50 sailors did not leave the harbour' },
      { id: 'b', quote: 'A storm sank all of the fishing boats' },
    )
    expect(lines).toMatchObject([
      { id: 'a', outcome: 'altered', differences: [{ kind: 'number', source: '55', quote: '50' }] },
      { id: 'b', outcome: 'absent', places: [], nearest: null },
    ])
    expect(stderr).toContain('a: Not what the source says. What differs: a number.')
    expect(status).toBe(1)
  })

  it('shows the passages that an absent quote was put together of', () => {
    const [first, second] = ['The council closed the old harbour', 'Nobody was told of it for a week']
    const between = 'Then it rained on the town, the ferry and the fishing boats. '.repeat(12)
    const spliced = join(folder, 'spliced.txt')
    writeFileSync(spliced, `${first}. ${between}${second}.`)
    writeFileSync(quotes, JSON.stringify({ id: 'a', quote: `${first}. ${second}.` }))
    const { status, lines, stderr } = touchstone('check-quotes', spliced, quotes)
    const start = `${first}. ${between}`.length
    expect(lines).toMatchObject([
      {
        outcome: 'absent',
        places: [],
        parts: [
          { start: 0, end: first.length },
          { start, end: start + second.length },
        ],
      },
    ])
    expect(stderr).toContain('a: Both parts stand in this source, word for word, but 144 words lie between them.')
    expect(status).toBe(1)
  })

  it('lets prefix, suffix and hint choose among places', () => {
    const starts = check(
      { quote: '55 sailors' },
      { quote: '55 sailors', prefix: 'in May; it heard ' },
      { quote: '55 sailors', suffix: '.' },
      { quote: '55 sailors', hint: 120 },
    ).lines.map(line => (line as { places: { start: number }[] }).places[0]?.start)
    expect(starts).toEqual([26, 113, 113, 113])
  })

  it('refuses a line that is no quote, and goes on', () => {
    const { status, lines, stderr } = check(
      '{"id": 1',
      { id: 2 },
      { id: 3, quote: 'x', hint: 'y' },
      { id: 4, quote: 'in May' },
    )
    expect(lines).toMatchObject([
      { id: null, line: 1, refused: 'json' },
      { id: 2, line: 2, refused: 'quote' },
      { id: 3, line: 3, refused: 'field hint' },
      { id: 4, outcome: 'verbatim' },
    ])
    expect(stderr).toContain('Line 1 of ')
    expect(status).toBe(1)
  })

  it('refuses what is no text', () => {
    writeFileSync(quotes, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))
    expect(touchstone('check-quotes', source, quotes)).toMatchObject({ status: 1, stdout: '' })
    expect(touchstone('check-quotes', join(folder, 'none.txt'), quotes).stderr).toContain('none.txt cannot be read')
  })
})

describe('touchstone find-reuse', () => {
  it('names the passages that files have in common, and what they are', () => {
    const story = 'Divers found that two of the four hinges of the lock had been cut through with a torch at noon.'
    const files = ['a.txt', 'b.txt', 'c.txt'].map(name => join(folder, name))
    const [a, b, c] = files
    writeFileSync(a ?? '', `The tide was low. ${story}`)
    writeFileSync(b ?? '', `${story} The mayor was away.`)
    writeFileSync(c ?? '', 'The ferry sails at noon.')
    const { status, lines, stderr } = touchstone('find-reuse', ...files)
    expect(lines).toEqual([
      {
        a: { file: a, start: 18, end: 112 },
        b: { file: b, start: 0, end: 94 },
        letters: story.replace(/\W/g, '').length,
        kind: 'reuse',
      },
    ])
    expect(stderr).toBe('1 passage in common; 1 of it reuse.\n')
    expect(status).toBe(0)
    expect(touchstone('find-reuse', a ?? '', join(folder, 'none.txt')).status).toBe(1)
  })
})

describe('touchstone figures', () => {
  it('lists each figure as an interval, with its hedge and what it counts', () => {
    const file = join(folder, 'figures.txt')
    writeFileSync(file, 'More than 30,000 sailors struck in the 1921 strike; dozens lost $20 each.')
    const { status, lines, stderr } = touchstone('figures', file)
    expect(lines).toEqual([
      {
        start: 0,
        end: 16,
        text: 'More than 30,000',
        lo: 30000,
        hi: null,
        bound: 'more-than',
        unit: 'sailors',
        kind: 'count',
        of: null,
      },
      { start: 52, end: 58, text: 'dozens', lo: 24, hi: 99, bound: 'vague', unit: null, kind: 'count', of: null },
      { start: 64, end: 67, text: '$20', lo: 20, hi: 20, bound: 'exact', unit: 'USD', kind: 'money', of: null },
    ])
    expect(stderr).toBe('3 figures found.\n')
    expect(status).toBe(0)
    expect(touchstone('figures').status).toBe(2)
  })
})

describe('touchstone dates', () => {
  it('lists each date as days, and what it is reckoned from', () => {
    const file = join(folder, 'dates.txt')
    writeFileSync(file, 'The strike of 3 May 1921 is remembered; two years ago a plaque was set up.')
    const { status, lines, stderr } = touchstone('dates', file, '--published', '2023-05-17')
    expect(lines).toEqual([
      { start: 14, end: 24, text: '3 May 1921', from: '1921-05-03', to: '1921-05-03', anchor: null },
      { start: 40, end: 53, text: 'two years ago', from: '2021-01-01', to: '2021-12-31', anchor: 'published' },
    ])
    expect(stderr).toBe('2 dates found.\n')
    expect(status).toBe(0)
    expect(touchstone('dates', file).status).toBe(2)
    for (const noDate of ['May', '2021-13', '2021-02-30']) {
      const refused = touchstone('dates', file, '--published', noDate)
      expect(refused.status).toBe(2)
      expect(refused.stderr).toContain('with a day that its month has')
    }
  })
})

describe('touchstone assess', { timeout: 30_000 }, () => {
  const dossier = join(folder, 'dossier.zip')

  it('weighs every claim of a package as the app does, and tells which marks are out of date', async () => {
    const store = await anExampleStore()
    const { dossierId } = store
    writeFileSync(dossier, await exported(store, dossierId))
    const { claims } = casesOf(await storedOptions(store.db, dossierContents, dossierId).queryFn())
    const { status, lines, stderr } = touchstone('assess', dossier)
    expect(lines).toMatchObject(
      claims.map(({ file, assessment, marks }) => ({
        claim: file.claim.id,
        recommendation: assessment.recommendation,
        origins: { supports: assessment.counts.supports.origins, conflicts: assessment.counts.conflicts.origins },
        findings: assessment.findings.map(({ rule, facts }) => ({ rule, facts })),
        stale: marks.some(({ moved }) => moved.length > 0),
      })),
    )
    const recommended = claims.map(({ assessment }) => assessment.recommendation)
    expect(new Set(recommended).size).toBeGreaterThan(2)
    expect(stderr).toContain(`${claims.length} claims weighed: `)
    expect(status).toBe(claims.some(({ marks }) => marks.some(({ moved }) => moved.length > 0)) ? 1 : 0)
  })

  it('holds it to another standard where one is asked for, and leaves what its marks stand on as it is', () => {
    type Line = { readonly recommendation: string; readonly stale: boolean }
    const [own, strict] = [touchstone('assess', dossier), touchstone('assess', dossier, '--profile', 'strict')]
    const [before, after] = [own.lines as Line[], strict.lines as Line[]]
    const corroborated = (lines: Line[]) =>
      lines.filter(({ recommendation }) => recommendation === 'corroborated').length
    expect(corroborated(after)).toBeLessThan(corroborated(before))
    expect(after.map(({ stale }) => stale)).toEqual(before.map(({ stale }) => stale))
  })

  it('weighs a package that lacks an entry, says so, and does not end as if all held', async () => {
    const store = await aDossierStore()
    for (const text of ['It rained.', 'It snowed.', 'It froze.']) {
      await store.run(addClaims, [
        { text, original: null, claimant: null, claimantPublisherId: null, kind: 'event', appearance: null },
      ])
    }
    const [whole, lacking] = [join(folder, 'whole.zip'), join(folder, 'lacking.zip')]
    writeFileSync(whole, await exported(store, store.dossierId))
    const kept = (entries: readonly Entry[]) => entries.filter(({ number }) => number !== entries.length - 1)
    writeFileSync(lacking, await exported(store, store.dossierId, kept))
    expect(touchstone('assess', whole)).toMatchObject({ status: 0, lines: [{}, {}, {}] })
    const { status, lines, stderr } = touchstone('assess', lacking)
    expect([status, lines.length]).toEqual([1, 2])
    expect(stderr).toContain('of one device')
  })

  it('refuses what is no package, or was changed, and says why', () => {
    expect(touchstone('assess', source)).toMatchObject({ status: 1, stdout: '' })
    const bytes = readFileSync(dossier)
    const altered = join(folder, 'altered.zip')
    writeFileSync(altered, bytes.subarray(0, bytes.length - 100))
    const { status, stdout, stderr } = touchstone('assess', altered)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('altered.zip: ')
    expect(touchstone('assess').status).toBe(2)
    expect(touchstone('assess', dossier, '--profile', 'tabloid').status).toBe(2)
    expect(touchstone('assess', '--help').stdout).toContain('[--profile ID]')
  })
})

describe('touchstone search', () => {
  it('ranks a corpus for each query, and goes on after a line that is none', () => {
    const [corpus, queries] = [join(folder, 'corpus.jsonl'), join(folder, 'queries.jsonl')]
    writeFileSync(
      corpus,
      '{"id":"f","title":"Ferry","text":"It sails at noon."}\n{"id":"b","title":"","text":"Bridges closed."}\n',
    )
    writeFileSync(queries, '{"id":1,"text":"the closing of a bridge"}\n{"id":2}\n')
    const { status, lines, stderr } = touchstone('search', corpus, queries, '--top', '3')
    expect(lines).toEqual([{ query: 1, id: 'b', rank: 1, score: expect.any(Number) }])
    expect(stderr).toContain('Line 2 of ')
    expect(status).toBe(1)
    expect(touchstone('search', corpus, queries, '--top', 'many').status).toBe(2)
  })
})

describe('a query of touchstone search', () => {
  const documents = [
    { id: 'bridge', title: 'Notice', text: 'They closed the har-\nbour bridge at noon.', publisher: 'Stensund Post' },
    { id: 'ferry', title: 'Ferry', text: 'The bridge was closed, the harbour was not.', publisher: 'Corvale Times' },
    { id: 'saying', title: '', text: 'We shall close it.', speaker: 'Ines Marrable' },
  ]

  it.each([
    ['closing bridge', ['ferry', 'bridge', 'saying']],
    ['"harbour bridge"', ['bridge']],
    ['“bridge was closed”', ['ferry']],
    ['bridge -ferry', ['bridge']],
    ['bridge -"harbour bridge"', ['ferry']],
    ['close publisher:times', ['ferry']],
    ['close speaker:marrable', ['saying']],
    ['title:notice', ['bridge']],
    ['-ferry', ['bridge', 'saying']],
    ['harb', []],
    ['marrable', ['saying']],
  ])('is read as in the search box: %s', (text, ids) => {
    const [corpus, queries] = [join(folder, 'corpus.jsonl'), join(folder, 'queries.jsonl')]
    writeFileSync(corpus, documents.map(document => JSON.stringify(document)).join('\n'))
    writeFileSync(queries, JSON.stringify({ id: 1, text }))
    const { status, lines } = touchstone('search', corpus, queries)
    expect(lines).toMatchObject(ids.map((id, place) => ({ query: 1, id, rank: place + 1 })))
    expect(lines).toHaveLength(ids.length)
    expect(status).toBe(0)
  })

  it('is explained', () => {
    expect(touchstone('search', '--help').stdout).toContain('"closed bridge"     just these words, in this order')
  })
})

describe('touchstone', () => {
  it('explains itself', () => {
    expect(touchstone('--help')).toMatchObject({ status: 0, stderr: '' })
    expect(touchstone('--help').stdout).toContain('check-quotes SOURCE QUOTES.jsonl')
    expect(touchstone('check-quotes', '--help').stdout).toContain('Usage: touchstone check-quotes')
    expect(touchstone('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([[[]], [['nothing']], [['--nothing']], [['check-quotes']], [['check-quotes', 'a', 'b', 'c']]])(
    'does not understand %j',
    args => {
      const { status, stdout, stderr } = touchstone(...args)
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toContain('Usage:')
    },
  )
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aBundle, aClaim, anAffiliation, anEvidence, anExcerpt, aPublisher, aSource } from '../../../tests/builders.ts'
import { caseFilesOf } from '../caseFile.ts'
import type { SourceId } from '../id.ts'
import type { Affiliation, Publisher } from '../records.ts'
import { assess } from '../verdict/assess.ts'
import { standards } from '../verdict/standards.ts'
import { CueBook } from './cueBook.ts'
import { tiesTold } from './told.ts'
import type { TieFacts } from './view.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const hasGold = existsSync(join(shared, 'gold'))
if (!hasGold) console.warn('NOT RUN: ties told by the checked articles, which are not beside the checkout')

interface Gold {
  readonly files: readonly { readonly id: string; readonly name: string; readonly title: string }[]
  readonly claims: readonly {
    readonly text: string
    readonly kind: string
    readonly excerpts: readonly {
      readonly file: string
      readonly start: number
      readonly end: number
      readonly text: string
    }[]
  }[]
}

/** As somebody who fills the sheets would name them, and outsiders whom the articles quote. */
const named: Readonly<Record<string, string>> = {
  s0: 'Maryam Rajavi',
  s1: 'EIN Presswire',
  s2: 'Iran News Now',
  s3: 'National Council of Resistance of Iran (NCRI)',
  s4: 'PMOI/MEK',
}

describe.skipIf(!hasGold)('what five checked articles tell of ties', () => {
  const gold = hasGold
    ? (JSON.parse(readFileSync(join(shared, 'gold/seed-gold.json'), 'utf8')) as Gold)
    : { files: [], claims: [] }
  const publishers = new Map(Object.entries(named).map(([file, name]) => [file, aPublisher({ name })]))
  const outsider = aPublisher({ name: 'Amnesty International', kind: 'ngo' })
  const report = aSource({ publisherId: outsider.id, title: 'A report' })
  const sources = new Map(
    gold.files.map(({ id, title }) => [id, aSource({ title, publisherId: publishers.get(id)?.id ?? null })]),
  )
  const book = new CueBook<SourceId>()
  for (const { id, name } of gold.files) {
    const source = sources.get(id)
    if (source) book.add(source.id, readFileSync(join(shared, 'seeds', name), 'utf8'))
  }
  const claims = gold.claims.map(({ text }) => aClaim({ text }))
  const excerpts = gold.claims.flatMap((claim, index) =>
    claim.excerpts.map(({ file, start, end, text }) => {
      const source = sources.get(file) ?? aSource()
      const anchor = { exact: text, prefix: '', suffix: '', span: { start, end } }
      return { claim: claims[index]!, excerpt: anExcerpt(source, { quoted: text, anchor }) }
    }),
  )
  const cited = claims[gold.claims.findIndex(({ text }) => text.startsWith('Amnesty International reported'))]
  const outside = anExcerpt(report)
  const facts: TieFacts = {
    sources: [...sources.values(), report],
    publishers: [...publishers.values(), outsider],
    affiliations: [],
    dependences: [],
    exceptions: [],
    claims,
    evidence: [
      ...excerpts.map(({ claim, excerpt }) => anEvidence(excerpt, 'supports', { claimId: claim.id })),
      ...(cited ? [anEvidence(outside, 'supports', { claimId: cited.id })] : []),
    ],
    excerpts: [...excerpts.map(({ excerpt }) => excerpt), outside],
  }
  const { ties, affiliations } = tiesTold(facts, book)

  it('is that one has the words of a report, where its excerpt stands beside "wrote in its report"', () => {
    const tie = ties.find(({ claimId }) => claimId === cited?.id)
    expect(tie).toMatchObject({ kind: 'cites', from: sources.get('s0')?.id })
    expect(tie?.signs[0]?.words).toContain('Amnesty International wrote')
  })

  it('is that the press release gives another publisher as the one to ask', () => {
    const tie = ties.find(({ claimId }) => claimId === null)
    expect(tie).toMatchObject({ kind: 'same-informant', signs: [{ type: 'contact', sourceId: sources.get('s1')?.id }] })
    expect(tie?.sourceIds).toContain(sources.get('s3')?.id)
  })

  it('is that one publisher is the president-elect of another, and that two do one work', () => {
    const pairs = new Map(
      affiliations.map(({ publisherIds, signs }) => [
        [...publishers].flatMap(([file, { id }]) => (publisherIds.includes(id) ? file : [])).join(' '),
        signs[0]?.words,
      ]),
    )
    expect([...pairs.keys()].toSorted()).toEqual(['s0 s3', 's3 s4'])
    expect(pairs.get('s3 s4')).toBe('work of the MEK and NCRI')
  })

  it.each([
    ['NCRI', 'PMOI'],
    ['National Council of Resistance of Iran (NCRI)', 'PMOI/MEK'],
    ['National Council of Resistance of Iran', 'People’s Mojahedin Organization of Iran'],
  ])('is enough that no claim is corroborated by %s and %s alone', (one, other) => {
    const two = new Map([
      ['s3', aPublisher({ name: one })],
      ['s4', aPublisher({ name: other })],
    ])
    const named = [...sources].flatMap(([file, source]) => {
      const publisher = two.get(file)
      return publisher ? [{ ...source, publisherId: publisher.id }] : []
    })
    const ids = new Set(named.map(({ id }) => id))
    const words = excerpts.filter(({ excerpt }) => ids.has(excerpt.sourceId))
    const own = {
      ...facts,
      sources: named,
      publishers: [...two.values()],
      evidence: words.map(({ claim, excerpt }) => anEvidence(excerpt, 'supports', { claimId: claim.id })),
      excerpts: words.map(({ excerpt }) => excerpt),
    }
    const told = tiesTold(own, book)
    const suggested = told.affiliations.map(({ publisherIds: [a, b], ...found }) =>
      anAffiliation(publisherOf(a, two), publisherOf(b, two), { ...found, standing: 'suggested', reason: '' }),
    )
    const recommended = (affiliations: Affiliation[]) => {
      const bare = aBundle({ ...own, affiliations })
      return new Set([...caseFilesOf(bare, standards.newsroom).values()].map(file => assess(file).recommendation))
    }
    expect(recommended([])).toContain('corroborated')
    expect(recommended(suggested)).not.toContain('corroborated')
  })

  it('is that one gives the words of another publisher, whom it names as their speaker', () => {
    const [speech] = ties.filter(tie => JSON.stringify(tie.signs).includes('in a message to the exhibition said'))
    expect(speech).toMatchObject({ kind: 'cites' })
  })

  it('is nothing that the articles do not say', () => {
    expect(ties).toHaveLength(3)
    expect(affiliations).toHaveLength(2)
  })
})

function publisherOf(id: Publisher['id'], among: ReadonlyMap<string, Publisher>): Publisher {
  return [...among.values()].find(one => one.id === id) ?? aPublisher()
}

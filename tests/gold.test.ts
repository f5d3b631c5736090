import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseFilesOf } from '../src/domain/caseFile.ts'
import { checkQuote } from '../src/domain/quote/checkQuote.ts'
import type { Affiliation, Dependence, Excerpt, Source, Span, StandardId, Stance } from '../src/domain/records.ts'
import { ReuseBook } from '../src/domain/reuse/reuseBook.ts'
import { indexOfText } from '../src/domain/text/textIndex.ts'
import { assess } from '../src/domain/verdict/assess.ts'
import type { Recommendation } from '../src/domain/verdict/rule.ts'
import { standards } from '../src/domain/verdict/standards.ts'
import { aBundle, aClaim, aDependence, anAffiliation, anEvidence, anExcerpt, aPublisher, aSource } from './builders.ts'

// The claims of five checked articles, from their words to what the rules recommend. All five were published by one
// organisation or for it, so nothing in them can corroborate anything.

const shared = join(import.meta.dirname, '../../shared')
const hasGold = existsSync(join(shared, 'gold'))
if (!hasGold) console.warn('NOT RUN: the claims of the checked articles, which are not beside the checkout')

interface GoldClaim {
  readonly id: string
  readonly text: string
  readonly kind: 'fact' | 'attribution'
  readonly excerpts: readonly (Span & {
    readonly file: string
    readonly text: string
    readonly stance: 'supports' | 'weaker' | 'differs' | 'conflicts' | 'context'
    readonly speaker: string
  })[]
  readonly expected: { readonly mark: keyof typeof recommended }
}
interface Gold {
  readonly files: readonly { readonly id: string; readonly name: string; readonly title: string }[]
  readonly claims: readonly GoldClaim[]
}

const recommended = {
  corroborated: 'corroborated',
  single_origin: 'attributed',
  conflicting: 'disputed',
  contradicted: 'disputed',
  unsupported: 'open',
} as const satisfies Record<string, Recommendation>

/** What says less than the claim is context; what gives another figure is for a person to settle, and no conflict by itself. */
const stances: Readonly<Record<GoldClaim['excerpts'][number]['stance'], Stance>> = {
  supports: 'supports',
  weaker: 'context',
  differs: 'context',
  conflicts: 'conflicts',
  context: 'context',
}

const emptyGold: Gold = { files: [], claims: [] }

describe.skipIf(!hasGold)('the claims of five checked articles', () => {
  const gold = hasGold ? (JSON.parse(readFileSync(join(shared, 'gold/seed-gold.json'), 'utf8')) as Gold) : emptyGold
  const texts = new Map(gold.files.map(({ id, name }) => [id, readFileSync(join(shared, 'seeds', name), 'utf8')]))
  const publishers = gold.files.map(({ id }) => aPublisher({ name: `Publisher of ${id}` }))
  const sources = gold.files.map(({ id, title }, at) =>
    // One of them names no publisher in its text.
    aSource({
      title,
      publisherId: id === 's2' ? null : (publishers[at]?.id ?? null),
      kind: id === 's1' ? 'press-release' : 'article',
    }),
  )
  const indexes = new Map([...texts].map(([id, text]) => [id, indexOfText(text)]))

  const sourceOf = (file: string): Source => sources[gold.files.findIndex(({ id }) => id === file)] ?? aSource()

  /** What the engine says of the words where they stand, not what the test would like. */
  function excerptOf({ file, text, start, end, speaker }: GoldClaim['excerpts'][number]): Excerpt {
    const index = indexes.get(file) ?? indexOfText('')
    const place = checkQuote(index, { quote: text, prefix: '', suffix: '', hint: start }).places[0]
    expect(place?.span).toMatchObject({ start, end })
    const anchor = { exact: text, prefix: '', suffix: '', span: { start, end } }
    const check = place?.check ?? ({ outcome: 'absent', differences: [] } as const)
    return anExcerpt(sourceOf(file), {
      quoted: text,
      anchor,
      check,
      speaker: speaker.startsWith('publisher') ? null : speaker,
    })
  }

  /** Ties that the texts themselves tell of, as they are suggested before a person has looked. */
  function reuseTies(): Dependence[] {
    const book = new ReuseBook<string>()
    for (const [id, text] of texts) book.add(id, text)
    const pairs = book.reused(() => true)
    return pairs.map(({ names: [a, b] }) => aDependence(sourceOf(a), sourceOf(b), { standing: 'suggested' }))
  }

  const owners = publishers
    .slice(1)
    .map(publisher => anAffiliation(publishers[0] ?? publisher, publisher, { standing: 'confirmed' }))

  interface Ties {
    readonly dependences: readonly Dependence[]
    readonly affiliations: readonly Affiliation[]
  }

  function recommendations(standard: StandardId, ties: Ties): ReadonlyMap<string, Recommendation> {
    const claims = gold.claims.map(({ text, kind }) =>
      aClaim({ text, kind: kind === 'attribution' ? 'attribution' : 'event' }),
    )
    const used = gold.claims.flatMap(({ excerpts }, at) =>
      excerpts.map(each => {
        const excerpt = excerptOf(each)
        return { excerpt, evidence: anEvidence(excerpt, stances[each.stance], { claimId: claims[at]!.id }) }
      }),
    )
    const bundle = aBundle({
      claims,
      sources,
      publishers,
      ...ties,
      excerpts: [...new Map(used.map(({ excerpt }) => [excerpt.id, excerpt])).values()],
      evidence: used.map(({ evidence }) => evidence),
    })
    const files = [...caseFilesOf(bundle, standards[standard]).values()]
    return new Map(files.map((file, at) => [gold.claims[at]?.id ?? '', assess(file).recommendation]))
  }

  it('are recommended what the checkers say, and none is corroborated', () => {
    const found = recommendations('newsroom', { dependences: reuseTies(), affiliations: owners })
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(gold.claims.map(({ id, expected }) => [id, recommended[expected.mark]])),
    )
    expect([...found.values()]).not.toContain('corroborated')
  })

  it.each(Object.keys(standards) as StandardId[])('are corroborated by no standard: %s', standard => {
    const suggested = owners.map(owner => ({ ...owner, standing: 'suggested' as const }))
    for (const ties of [
      { dependences: reuseTies(), affiliations: suggested },
      { dependences: [], affiliations: owners },
    ])
      expect([...recommendations(standard, ties).values()]).not.toContain('corroborated')
  })

  it('would be corroborated, some of them, were nobody to say who stands behind their publishers', () => {
    const found = recommendations('newsroom', { dependences: [], affiliations: [] })
    expect([...found.values()].filter(one => one === 'corroborated').length).toBeGreaterThan(2)
  })

  it('would be fewer of them where what the texts have in common is counted alone', () => {
    const found = recommendations('newsroom', { dependences: reuseTies(), affiliations: [] })
    const without = recommendations('newsroom', { dependences: [], affiliations: [] })
    const count = (all: ReadonlyMap<string, Recommendation>) =>
      [...all.values()].filter(one => one === 'corroborated').length
    expect(count(found)).toBeLessThan(count(without))
  })
})

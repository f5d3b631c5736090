import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { exampleDossier as example } from './exampleDossier.ts'
import type { ExampleClaimKey, ExampleSourceKey } from './exampleParts.ts'
import { exampleTexts } from './exampleTexts.ts'

const allEvidence = [...example.evidence, ...example.laterEvidence]
const documents = example.sources.filter(source => source.role === 'source')

describe('the documents', () => {
  it('are six, and one manuscript under check', () => {
    expect(documents).toHaveLength(6)
    expect(example.sources.filter(source => source.role === 'under-check').map(source => source.key)).toEqual([
      'manuscript',
    ])
    expect(Object.keys(exampleTexts).toSorted()).toEqual(example.sources.map(source => source.key).toSorted())
  })

  it.each(example.sources)('$fileName says at its foot that it is invented', ({ key }) => {
    const lines = textOf(key).trimEnd().split('\n')
    expect(lines.filter(line => line === 'Invented for the Touchstone example.')).toHaveLength(1)
    if (key !== 'eastbank-post') expect(lines.at(-1)).toBe('Invented for the Touchstone example.')
  })

  it.each(documents)('$fileName can be read in a minute or two', ({ key }) => {
    const words = textOf(key).split(/\s+/).length
    expect(words).toBeGreaterThan(250)
    expect(words).toBeLessThan(450)
  })

  it('hold three of one wire story', () => {
    const reprints = example.dependences.filter(tie => tie.kind === 'reprint' && tie.standing !== 'rejected')
    expect(new Set(reprints.flatMap(tie => tie.sources))).toEqual(new Set(['wire', 'courier', 'eastbank-post']))
    expect(reprints.every(tie => tie.claim === null && tie.standing === 'confirmed')).toBe(true)
  })

  it('hold one press release, which two others cite', () => {
    const citing = example.dependences.filter(tie => tie.kind === 'cites').map(tie => tie.from)
    expect(new Set(citing)).toEqual(new Set(['wire', 'bridges-office']))
  })
})

describe('the excerpts', () => {
  it.each(allEvidence)('$claim: $source has "$exact" once', ({ source, exact }) => {
    expect(timesIn(textOf(source), exact)).toBe(1)
  })

  it.each(allEvidence.filter(item => item.quoted !== null))('$claim: $source differs by its line ends alone', item => {
    expect(item.exact.replaceAll('-\n', '').replaceAll('\n', ' ')).toBe(item.quoted)
  })

  it.each(example.claims)('$key: the manuscript has "$original" once', ({ original }) => {
    expect(timesIn(textOf('manuscript'), original)).toBe(1)
  })

  it('are at most one for each claim and place', () => {
    const places = allEvidence.map(item => `${item.claim} ${item.source} ${item.exact}`)
    expect(new Set(places).size).toBe(places.length)
  })
})

describe('the keys', () => {
  const publishers = new Set(example.publishers.map(publisher => publisher.key))
  const sources = new Set(documents.map(source => source.key))
  const claims = new Set(example.claims.map(claim => claim.key))

  it('are given once each', () => {
    expect(publishers.size).toBe(example.publishers.length)
    expect(sources.size).toBe(documents.length)
    expect(claims.size).toBe(example.claims.length)
  })

  it('all lead somewhere', () => {
    const named = {
      publishers: [
        ...example.affiliations.flatMap(affiliation => affiliation.publishers),
        ...documents.map(source => source.publisher),
        ...example.claims.flatMap(claim => claim.claimantPublisher ?? []),
      ],
      sources: [...example.dependences.flatMap(tie => tie.sources), ...allEvidence.map(item => item.source)],
      claims: [
        ...example.dependences.flatMap(tie => tie.claim ?? []),
        ...allEvidence.map(item => item.claim),
        ...example.marks.map(mark => mark.claim),
      ],
    }
    expect(named.publishers.filter(key => key === null || !publishers.has(key))).toEqual([])
    expect(named.sources.filter(key => !sources.has(key))).toEqual([])
    expect(named.claims.filter(key => !claims.has(key))).toEqual([])
  })

  it('name as derived one of the two that are tied', () => {
    const astray = example.dependences.filter(tie => tie.from !== null && !tie.sources.includes(tie.from))
    expect(astray).toEqual([])
  })
})

describe('the story', () => {
  it('shows every recommendation, an open claim included', () => {
    expect(new Set(example.claims.map(claim => claim.expected))).toEqual(
      new Set(['open', 'attributed', 'disputed', 'corroborated']),
    )
  })

  it('leaves the open claim without any evidence', () => {
    const bare = example.claims.filter(claim => evidenceFor(claim.key).length === 0)
    expect(bare.map(claim => claim.expected)).toEqual(['open'])
  })

  it('has four documents behind a claim that only the Town vouches for', () => {
    const supporting = evidenceFor('inspected').filter(item => item.stance === 'supports')
    expect(supporting.map(item => item.source)).toEqual(['press-release', 'wire', 'courier', 'eastbank-post'])
  })

  it('gives one quote to two people', () => {
    const speakers = evidenceFor('quote').map(item => item.speaker)
    expect(new Set(speakers)).toEqual(new Set(['Ines Marrable', 'Oskar Thewlis']))
  })

  it('has a log whose entries add up to the 26 that it gives in the end', () => {
    const byAmbulance = [...textOf('ambulance-log').matchAll(/leaves(?: for St Brannoc)? with (\d+)/g)]
    expect(byAmbulance.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(11)
    expect(11 + 12 + 3).toBe(26)
  })

  it('has one mark against the recommendation, with a rationale', () => {
    const against = example.marks.filter(mark => mark.verdict !== mark.expected)
    expect(against.map(mark => mark.claim)).toEqual(['quote'])
    expect(example.marks.filter(mark => mark.rationale === '')).toEqual([])
  })

  it('ends with one mark that later evidence has overtaken', () => {
    const overtaken = example.marks.filter(mark => example.laterEvidence.some(item => item.claim === mark.claim))
    expect(overtaken.map(mark => mark.claim)).toEqual(['drop'])
  })
})

function evidenceFor(claim: ExampleClaimKey) {
  return allEvidence.filter(item => item.claim === claim)
}

/** As a reader extracts it, near enough for finding passages: the HTML page's article without its mark-up. */
function textOf(source: ExampleSourceKey): string {
  if (source !== 'eastbank-post') return exampleTexts[source]
  const page = new DOMParser().parseFromString(exampleTexts[source], 'text/html')
  return page.querySelector('article')?.textContent ?? ''
}

function timesIn(text: string, passage: string): number {
  return text.split(passage).length - 1
}

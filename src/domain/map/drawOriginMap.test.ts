import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDependence, anAffiliation, aPublisher, aSource } from '../../../tests/builders.ts'
import { type Box, type Line, mirrored, type Shape } from '../drawing/drawing.ts'
import { originLetters } from '../originLetters.ts'
import { foldOrigins } from '../origins.ts'
import type { Dependence, Instant, Publisher, Source } from '../records.ts'
import { drawOriginMap } from './drawOriginMap.ts'
import { originMapOf } from './originMap.ts'
import type { WordedMap } from './wordedMap.ts'

describe('the map of origins', () => {
  it('puts an original before what derives from it, and one line round all that reprint it', () => {
    const { sources, publishers } = some(4)
    const [wire, ...prints] = sources
    if (!wire) throw new Error('There is a wire story.')
    const dependences = prints.map(print => aDependence(wire, print, { from: print.id }))
    const [cluster, ...others] = mapOf({ sources: sources.toReversed(), publishers, dependences }).clusters
    expect(others).toEqual([])
    expect(cluster?.houses[0]?.sourceIds).toEqual([wire.id])
    expect(cluster?.bonds).toMatchObject([{ hub: wire.id, derives: true, suggested: false }])
    expect(cluster?.bonds[0]?.others).toHaveLength(3)
  })

  it('tells how many origins one comes apart into if its suggestions are rejected', () => {
    const { sources, publishers } = some(3)
    const [a, b, c] = sources
    if (!a || !b || !c) throw new Error('There are three.')
    const dependences = [aDependence(a, b), aDependence(b, c, { standing: 'suggested' })]
    expect(mapOf({ sources, publishers, dependences }).clusters).toMatchObject([{ suggested: 1, partsIfRejected: 2 }])
  })

  it('shows an owner without a source of its own', () => {
    const { sources, publishers } = some(2)
    const owner = aPublisher({ name: 'The holding' })
    const affiliations = publishers.map(publisher => anAffiliation(owner, publisher))
    const [cluster] = mapOf({ sources, publishers: [...publishers, owner], affiliations }).clusters
    expect(cluster?.houses[0]).toEqual({ publisherId: owner.id, sourceIds: [] })
  })
})

describe('the drawing', () => {
  it('is the same in whatever order records are read', () => {
    fc.assert(
      fc.property(anyDossier, ({ sources, publishers, dependences }) => {
        const turned = {
          sources: sources.toReversed(),
          publishers: publishers.toReversed(),
          dependences: dependences.toReversed(),
        }
        expect(drawn(turned, 900)).toEqual(drawn({ sources, publishers, dependences }, 900))
      }),
      { numRuns: 40 },
    )
  })

  it('lets no two cards and no two sources overlap, and keeps each inside', () => {
    fc.assert(
      fc.property(anyDossier, fc.integer({ min: 280, max: 1600 }), (dossier, width) => {
        const drawing = drawn(dossier, width)
        const cards = drawing.shapes.flatMap(outlineOf)
        const rows = drawing.shapes.flatMap(card => partsIn(card).flatMap(outlineOf))
        expect(rows).toHaveLength(dossier.sources.length)
        expect(overlapping(cards)).toEqual([])
        expect(overlapping(rows)).toEqual([])
        for (const { x, y, width: wide, height } of [...cards, ...rows]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
          expect(x + wide).toBeLessThanOrEqual(drawing.width)
          expect(y + height).toBeLessThanOrEqual(drawing.height)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('keeps the lines of an origin with very many ties beside its sources', () => {
    const { sources, publishers } = some(14)
    const dependences = [1, 3, 5].flatMap(step => tiedAcross(sources, step))
    const drawing = drawn({ sources, publishers, dependences }, 320)
    const rows = drawing.shapes.flatMap(card => partsIn(card).flatMap(outlineOf))
    for (const row of rows) expect(row.width).toBeGreaterThan(100)
    const xs = drawing.shapes.flatMap(linesIn).flatMap(({ points }) => points.map(({ x }) => x))
    expect(xs.length).toBeGreaterThan(100)
    expect(Math.min(...xs)).toBeGreaterThan(0)
  })

  it('spreads a crowded origin over the width, with the numbers of its ties on its sources', () => {
    const { sources, publishers } = some(60)
    const drawing = drawn({ sources, publishers, dependences: tiedAcross(sources, 17) }, 1200)
    const rows = drawing.shapes.flatMap(partsIn)
    expect(rows).toHaveLength(60)
    expect(drawing.height).toBeLessThan(60 * 76)
    expect(drawing.shapes.flatMap(linesIn)).toEqual([])
    for (const row of rows) {
      const said = row.type === 'part' ? row.shapes.flatMap(shape => (shape.type === 'words' ? shape.text : [])) : []
      expect(said.filter(text => /^\d+$/.test(text)).length).toBeGreaterThan(0)
    }
  })

  it('mirrored twice is itself', () => {
    fc.assert(
      fc.property(anyDossier, dossier => {
        const drawing = drawn(dossier, 1024)
        expect(mirrored(mirrored(drawing))).toEqual(drawing)
      }),
      { numRuns: 10 },
    )
  })
})

interface Made {
  readonly sources: readonly Source[]
  readonly publishers: readonly Publisher[]
  readonly dependences?: readonly Dependence[]
  readonly affiliations?: Parameters<typeof foldOrigins>[0]['affiliations']
}

/** Sources by a publisher each. */
function some(count: number): Made {
  const publishers = Array.from({ length: count }, () => aPublisher())
  const sources = publishers.map(({ id }, index) =>
    aSource({
      publisherId: id,
      title: `The bridge, part ${index}`,
      addedAt: new Date(Date.UTC(2024, 0, 1 + index)).toISOString() as Instant,
    }),
  )
  return { sources, publishers }
}

/** Ties each source to the one that comes `step` after it, round the end. */
function tiedAcross(sources: readonly Source[], step: number): readonly Dependence[] {
  return sources.flatMap((one, index) => {
    const other = sources[(index + step) % sources.length]
    return other && other !== one ? [aDependence(one, other, { kind: index % 2 ? 'cites' : 'reprint' })] : []
  })
}

const anyDossier = fc
  .record({
    count: fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 40 })),
    ties: fc.array(
      fc.record({
        a: fc.nat(39),
        b: fc.nat(39),
        kind: fc.constantFrom('reprint', 'cites', 'same-author'),
        standing: fc.constantFrom('suggested', 'confirmed'),
        known: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ count, ties }) => {
    const { sources, publishers } = some(count)
    const made = ties.flatMap(({ a, b, kind, standing, known }) => {
      const [one, other] = [sources[a % count], sources[b % count]]
      if (!one || !other || one === other) return []
      return [aDependence(one, other, { kind, standing, from: known ? one.id : null })]
    })
    const dependences = [...new Map(made.map(tie => [tie.id, tie])).values()]
    return { sources, publishers, dependences }
  })

function mapOf({ sources, publishers, dependences = [], affiliations = [] }: Made) {
  const origins = foldOrigins({ sources, publishers, dependences, affiliations, exceptions: [] })
  return originMapOf(origins, originLetters(origins.held), new Map(sources.map(source => [source.id, source])))
}

function drawn(made: Made, width: number) {
  const titles = new Map(made.sources.map(({ id, title }) => [id, title]))
  const map: WordedMap = {
    why: 'Why',
    cards: mapOf(made).clusters.map(({ origin, letter, houses, bonds, partsIfRejected }) => ({
      key: origin.id,
      letter,
      name: `Origin ${letter}`,
      documents: `${origin.sourceIds.length}`,
      otherwise: partsIfRejected > 1 ? `or ${partsIfRejected}` : null,
      houses: houses.map(({ publisherId, sourceIds }) => ({
        id: publisherId,
        name: publisherId ?? 'nobody',
        unknown: publisherId === null,
        sources: sourceIds.map(id => ({ id, title: titles.get(id) ?? '', facts: '' })),
      })),
      bonds: bonds.map(({ ties, ...bond }) => ({ ...bond, notes: ties.map(tie => tie.type) })),
      notes: [],
    })),
  }
  return drawOriginMap(map, width)
}

/** A card's or a source's own frame. */
function outlineOf(part: Shape): readonly Box[] {
  const first = part.type === 'part' ? part.shapes[0] : undefined
  return first?.type === 'box' ? [first] : []
}

function partsIn(card: Shape): readonly Shape[] {
  return card.type === 'part' ? card.shapes.filter(({ type }) => type === 'part') : []
}

function linesIn(card: Shape): readonly Line[] {
  return card.type === 'part' ? card.shapes.filter(shape => shape.type === 'line') : []
}

function overlapping(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(b => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map(b => [a, b] as const),
  )
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Span } from '../records.ts'
import { skeletonOf } from '../text/skeleton.ts'
import { ReuseBook } from './reuseBook.ts'
import { ReuseIndex, type SharedPassage } from './reuseIndex.ts'
import { reuseKind } from './reuseKind.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const hasGold = existsSync(join(shared, 'gold'))
if (!hasGold) console.warn('NOT RUN: text reuse in the checked articles, which are not beside the checkout')

interface Place extends Span {
  readonly file: string
}
interface Pair {
  readonly id: string
  readonly a: Place
  readonly b: Place
  readonly expected: 'report' | 'boilerplate' | 'same_document' | 'weak'
}
const kinds = { report: 'reuse', boilerplate: 'formula', same_document: 'same-source', weak: 'weak' } as const

const emptyGold: Gold = { files: [], reuse: [] }

describe.skipIf(!hasGold)('text reuse in five checked articles', () => {
  const gold = hasGold ? (JSON.parse(readFileSync(join(shared, 'gold/seed-gold.json'), 'utf8')) as Gold) : emptyGold
  const names = gold.files.map(file => file.id)
  const texts = gold.files.map(file => readFileSync(join(shared, 'seeds', file.name), 'utf8'))
  const index = new ReuseIndex()
  const found = texts.flatMap(text => index.add(skeletonOf(text)))
  const judged = found.map(passage => ({ passage, kind: kindOf(passage) }))

  function kindOf(passage: SharedPassage) {
    const { earlier, later } = passage
    return reuseKind(
      passage,
      { earlier: texts[earlier.text] ?? '', later: texts[later.text] ?? '' },
      index.textsWith(passage),
    )
  }
  function isAt(pair: Pair, { earlier, later }: SharedPassage): boolean {
    const at = (place: Place, side: SharedPassage['later']) =>
      names[side.text] === place.file && side.span.start < place.end && side.span.end > place.start
    return (at(pair.a, earlier) && at(pair.b, later)) || (at(pair.a, later) && at(pair.b, earlier))
  }

  it.each(gold.reuse)('$id is $expected', pair => {
    const here = judged.filter(({ passage }) => isAt(pair, passage)).map(({ kind }) => kind)
    if (pair.expected === 'weak') expect(here.filter(kind => kind !== 'weak')).toEqual([])
    else expect(here).toEqual([kinds[pair.expected]])
  })

  it('reports no pair but those', () => {
    const reused = judged.filter(({ kind }) => kind === 'reuse')
    const expected = gold.reuse.filter(pair => pair.expected === 'report')
    expect(reused.filter(({ passage }) => !expected.some(pair => isAt(pair, passage)))).toEqual([])
    expect(reused).toHaveLength(expected.length)
  })

  it('pairs the same articles by the same passages where each is compared with each', () => {
    const book = new ReuseBook<string>()
    for (const [number, text] of texts.entries()) book.add(names[number] ?? '', text)
    const passages = book
      .reused(() => true)
      .flatMap(pair => pair.passages.map(([a, b]) => ({ names: pair.names, a, b })))
    const expected = gold.reuse.filter(pair => pair.expected === 'report')
    expect(passages).toHaveLength(expected.length)
    for (const { names: pair, a, b } of passages) {
      const earlier = { text: names.indexOf(pair[0]), span: a }
      const later = { text: names.indexOf(pair[1]), span: b }
      expect(expected.some(one => isAt(one, { earlier, later, letters: 0 }))).toBe(true)
    }
  })
})

interface Gold {
  readonly files: readonly { readonly id: string; readonly name: string }[]
  readonly reuse: readonly Pair[]
}

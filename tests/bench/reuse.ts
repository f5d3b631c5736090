import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Span } from '../../src/domain/records.ts'
import { ReuseIndex, type SharedPassage } from '../../src/domain/reuse/reuseIndex.ts'
import { reuseKind } from '../../src/domain/reuse/reuseKind.ts'
import { skeletonOf } from '../../src/domain/text/skeleton.ts'
import { inventedText } from '../support/inventedText.ts'
import { pick, randomFrom } from '../support/random.ts'
import { type Bench, duration, leastOf, percent, processorTimed, type Row, times } from './bench.ts'
import { abstracts, scifact } from './scifact.ts'

const DOCUMENTS = 5_000
const PLANTED = 250
/** Of the words of a planted passage, so many are another word or missing. */
const NOISE = 0.08
/** Documents that the naive way is given, too: it looks at every pair, so all of them would take it half an hour. */
const FEW = 400

/** Passages that texts have in common: found, missed, how fast, and beside comparing every two texts by their shingles. */
export const reuse: Bench = {
  name: 'reuse',
  run() {
    const { texts, planted } = corpusOf(DOCUMENTS, PLANTED, 20_267)
    const { ms, value } = processorTimed(() => findAll(texts))
    const { index, found } = value
    const located = planted.filter(plant => found.some(passage => holds(passage, plant)))
    const extra = found.filter(passage => !planted.some(plant => holds(passage, plant)))
    return [
      {
        measure: `${texts.length} documents, ${(lengthOf(texts) / 1e6).toFixed(1)} M characters, processor time`,
        value: duration(ms),
        goal: 'under 3 s',
      },
      {
        measure: `planted passages with ${NOISE * 100} % of their words changed, found`,
        value: `${percent(located.length, planted.length)} of ${planted.length}`,
        goal: 'at least 98 %',
      },
      { measure: 'passages found besides, which the texts had in common before', value: String(extra.length) },
      { measure: 'one more source of 10 KB', value: duration(oneMore(index)), goal: 'under 20 ms' },
      ...againstEveryPair(),
      ...amongBooks(),
    ]
  },
}

interface Plant {
  readonly from: number
  readonly into: number
  readonly place: Span
}
interface Corpus {
  readonly texts: readonly string[]
  readonly planted: readonly Plant[]
}

/** Abstracts, some of which have been given a passage of another one, with words changed; one passage a document. */
function corpusOf(documents: number, passages: number, seed: number): Corpus {
  const random = randomFrom(seed)
  const texts = sourceTexts(documents)
  const order = texts.map((_, number) => ({ number, key: random() })).toSorted((a, b) => a.key - b.key)
  const planted: Plant[] = []
  for (let n = 0; planted.length < passages && 2 * n + 1 < order.length; n++) {
    const [from, into] = [order[2 * n]?.number ?? 0, order[2 * n + 1]?.number ?? 0]
    const passage = passageOf(texts[from] ?? '', random)
    if (passage === null) continue
    const words = noisy(passage, texts, random)
    const host = texts[into] ?? ''
    const at = host.indexOf(' ', Math.floor(random() * host.length * 0.9)) + 1
    texts[into] = `${host.slice(0, at)}${words} ${host.slice(at)}`
    planted.push({ from, into, place: { start: at, end: at + words.length } })
  }
  return { texts, planted }
}

function sourceTexts(documents: number): string[] {
  const given = existsSync(scifact) ? abstracts().map(({ title, text }) => `${title}\n${text}`) : []
  const invented = Array.from({ length: Math.max(0, documents - given.length) }, (_, n) => inventedText(16, 9_000 + n))
  return [...given, ...invented].slice(0, documents)
}

/** Two to five hundred characters of whole words; `null` where a text has not as many. */
function passageOf(text: string, random: () => number): string | null {
  const length = 200 + Math.floor(random() * 300)
  if (text.length < length + 60) return null
  const start = text.indexOf(' ', Math.floor(random() * (text.length - length - 50))) + 1
  return text.slice(start, text.lastIndexOf(' ', start + length))
}

function noisy(passage: string, texts: readonly string[], random: () => number): string {
  const stranger = () => pick(pick(texts, random).split(/\s+/), random)
  return passage
    .split(' ')
    .flatMap(word => (random() >= NOISE ? word : random() < 0.3 ? [] : stranger()))
    .join(' ')
}

interface Found {
  readonly index: ReuseIndex
  readonly found: readonly SharedPassage[]
}

/** All that is done with texts that come in: folded, indexed, compared with those before, judged. */
function findAll(texts: readonly string[]): Found {
  const index = new ReuseIndex()
  const passages = texts.flatMap(text => index.add(skeletonOf(text)))
  return { index, found: passages.filter(passage => isReuse(passage, texts, index)) }
}

function isReuse(passage: SharedPassage, texts: readonly string[], index: ReuseIndex): boolean {
  const { earlier, later } = passage
  const own = { earlier: texts[earlier.text] ?? '', later: texts[later.text] ?? '' }
  return reuseKind(passage, own, index.textsWith(passage)) === 'reuse'
}

/** Whether a passage is between the two documents and covers at least half of what was planted. */
function holds({ earlier, later }: SharedPassage, { from, into, place }: Plant): boolean {
  const host = earlier.text === into && later.text === from ? earlier : later
  if (host.text !== into || (host === later ? earlier : later).text !== from) return false
  const common = Math.min(host.span.end, place.end) - Math.max(host.span.start, place.start)
  return common * 2 >= place.end - place.start
}

function oneMore(index: ReuseIndex): number {
  const all = Array.from({ length: 9 }, (_, n) => {
    const text = inventedText(120, 400 + n).slice(0, 10_000)
    return processorTimed(() => index.add(skeletonOf(text))).ms
  })
  return all.toSorted((a, b) => a - b)[4] ?? 0
}

/** The same few documents both ways: shingles of five words, every two documents compared, as is done without an index. */
function againstEveryPair(): Row[] {
  const { texts } = corpusOf(FEW, 20, 31)
  const ours = leastOf(3, () => findAll(texts))
  const naive = leastOf(1, () => everyPair(texts))
  return [
    {
      measure: `${FEW} of them, every pair by shingles of five words / ours`,
      value: `${times(naive.ms / ours.ms)} (${duration(naive.ms)} / ${duration(ours.ms)})`,
    },
  ]
}

function everyPair(texts: readonly string[]): number {
  const sets = texts.map(shinglesOf)
  let pairs = 0
  for (const [n, own] of sets.entries()) {
    for (const other of sets.slice(0, n)) {
      let common = 0
      for (const shingle of own) if (other.has(shingle)) common++
      if (common >= 3) pairs++
    }
  }
  return pairs
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.map((_, at) => words.slice(at, at + 5).join(' ')))
}

const books = resolve('../shared/data/books')
const editions = ['remember00palm', 'remembermeorholy00palm']

/** Two editions of one book, as text recognition left them, among books that have nothing of one another. */
function amongBooks(): Row[] {
  if (!existsSync(books)) return [{ measure: 'books', value: `not measured: ${books} is not here` }]
  const others = ['gospeltruth00whit', 'lifeofrevrichard00baxt', 'thoughtsonpopery00nevi', 'memoirjamesbrai00ricegoog']
  const names = [...editions, ...others]
  const texts = names.map(name => readFileSync(`${books}/${name}.txt`, 'utf8'))
  const { found } = findAll(texts)
  const pairs = new Set(found.map(({ earlier, later }) => `${earlier.text} ${later.text}`))
  return [
    {
      measure: 'two editions of one book',
      value: pairs.has('0 1') ? `reuse, ${found.filter(each => each.later.text === 1).length} passages` : 'missed',
      goal: 'reuse',
    },
    {
      measure: `pairs of unrelated books taken for reuse, of ${(names.length * (names.length - 1)) / 2 - 1}`,
      value: String([...pairs].filter(pair => pair !== '0 1').length),
      goal: '0',
    },
  ]
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

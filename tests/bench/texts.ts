import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inventedText } from '../support/inventedText.ts'

const shared = resolve('../shared/data')
const present = existsSync(shared)
if (!present) console.warn('The books and abstracts of ../shared are not here: invented text stands in for them.')

/** Millions of code units as the bench names sizes. */
const MILLION = 1_000_000

const abstracts = present ? readFileSync(`${shared}/scifact/corpus_train.csv`, 'utf8') : inventedText(60_000, 1)

/** 5 MB of old books as text recognition left them, and of abstracts. */
export function fiveMegabytes(): string {
  if (!present) return inventedText(45_000, 2).slice(0, 5.24 * MILLION)
  const books = readdirSync(`${shared}/books`).map(name => readFileSync(`${shared}/books/${name}`, 'utf8'))
  return [...books, abstracts.slice(0, 2.3 * MILLION)].join('\n').slice(0, 5.24 * MILLION)
}

/** Text that has nothing to do with {@link fiveMegabytes}. */
export function strangers(): string {
  return abstracts.slice(-0.5 * MILLION)
}

/** Texts that no rule and no number of the engine was chosen by, each with others that have nothing of it. */
export function heldOutTexts(): readonly {
  readonly name: string
  readonly text: string
  readonly strangers: string
}[] {
  const invented = { name: 'invented report', text: inventedText(12_000, 77), strangers: strangers() }
  if (!present) return [invented]
  const book = (name: string) => readFileSync(`${shared}/books/${name}.txt`, 'utf8')
  return [
    { name: 'book (OCR), 1854', text: book('practicalthought00nev'), strangers: strangers() },
    { name: 'book (OCR), 1836', text: book('thoughtsonpopery00nevi'), strangers: strangers() },
    { name: 'abstracts', text: abstracts.slice(4 * MILLION, 7 * MILLION), strangers: book('lifeofrevrichard00baxt') },
    invented,
  ]
}

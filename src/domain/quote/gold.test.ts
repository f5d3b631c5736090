import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const present = existsSync(shared)
if (!present) console.warn('Skipped: the checked quotations of ../shared are not here.')

interface GoldQuote {
  readonly id: string
  readonly file: string
  readonly quote: string
  readonly expected: 'verbatim' | 'normalised' | 'altered' | 'absent'
  readonly acceptable?: readonly 'normalised'[]
  readonly devices?: readonly string[]
  readonly target?: { readonly start: number; readonly end: number; readonly occurrence?: { readonly of: number } }
  readonly changes?: readonly string[]
  readonly warn?: string
  readonly ocrOnly?: boolean
  readonly valueEqual?: boolean
  readonly nearest?: { readonly start: number; readonly end: number }
  readonly foundIn?: readonly string[]
}

const artefacts = new Set(['whitespace', 'dehyphenation', 'soft_hyphen', 'quotes', 'dashes', 'nfkc', 'number_format'])

describe.skipIf(!present)('quotations as people typed them, checked by hand', () => {
  const gold = present
    ? (JSON.parse(readFileSync(new URL('gold/seed-gold.json', shared), 'utf8')) as {
        files: readonly { id: string; name: string }[]
        quotes: readonly GoldQuote[]
      })
    : { files: [], quotes: [] }
  const indexes = new Map(
    gold.files.map(({ id, name }) => [id, indexOfText(readFileSync(new URL(`seeds/${name}`, shared), 'utf8'))]),
  )
  const check = (file: string, quote: string) => {
    const index = indexes.get(file)
    if (index === undefined) throw new Error('Every quotation names a file.')
    return checkQuote(index, { quote })
  }
  const named = (id: string) => gold.quotes.filter(quote => quote.id === id)

  it.each(gold.quotes.map(quote => [quote.id, quote] as const))('%s has its outcome and place', (_, wanted) => {
    const { places } = check(wanted.file, wanted.quote)
    expect(outcomesOf(wanted)).toContain(places[0]?.check.outcome ?? 'absent')
    if (wanted.target === undefined) return
    expect(places[0]?.span).toEqual({ start: wanted.target.start, end: wanted.target.end })
    expect(places).toHaveLength(wanted.target.occurrence?.of ?? 1)
  })

  it.each(gold.quotes.flatMap(({ id, file, quote, changes = [] }) => changes.map(change => [id, change, file, quote])))(
    '%s names the change %s',
    (id, change, file, quote) => {
      const [differences] = check(file ?? '', quote ?? '').places.map(place => place.check.differences)
      const shown = differences?.map(({ kind, source, quote: given }) => `${kind}: ${source} -> ${given}`) ?? []
      const meant = change?.startsWith('OCR-like') ? 'ocr' : change?.replace(/^number | \(equal\)$/g, '')
      expect(shown.join('\n'), id).toContain(meant)
    },
  )

  it.each(gold.quotes.filter(({ warn }) => warn !== undefined))('$id warns of a $warn', ({ file, quote, warn }) => {
    expect(check(file, quote).places[0]?.warnings.map(({ kind }) => kind)).toContain(warn)
  })

  it('takes text recognition alone for nothing else, and says when a number is the same', () => {
    for (const { file, quote } of gold.quotes.filter(({ ocrOnly }) => ocrOnly)) {
      const kinds = check(file, quote).places[0]?.check.differences.map(({ kind }) => kind)
      expect(new Set(kinds)).toEqual(new Set(['ocr']))
    }
    for (const { file, quote } of gold.quotes.filter(({ valueEqual }) => valueEqual)) {
      expect(check(file, quote).places[0]?.warnings.map(({ kind }) => kind)).toContain('same-value')
    }
  })

  it('offers the nearest passage, and the other text that has the words', () => {
    for (const { file, quote, nearest } of gold.quotes.filter(each => each.nearest)) {
      const offered = check(file, quote).nearest
      expect(offered && nearest && offered.start < nearest.end && nearest.start < offered.end).toBe(true)
    }
    for (const { quote, foundIn = [] } of named('Q31')) {
      for (const file of foundIn) expect(check(file, quote).places[0]?.check.outcome).toBe('verbatim')
    }
  })
})

function outcomesOf({ expected, acceptable = [], devices = [] }: GoldQuote): string[] {
  const normalised = devices.length > 0 && devices.every(device => artefacts.has(device)) ? ['artefact'] : ['editorial']
  return [expected, ...acceptable].flatMap(each => (each === 'normalised' ? normalised : [each]))
}

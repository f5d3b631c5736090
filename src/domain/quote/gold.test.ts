import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { skeletonOf } from '../text/skeleton.ts'
import { findQuote } from './findQuote.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const present = existsSync(shared)
if (!present) console.warn('Skipped: the checked quotations of ../shared are not here.')

interface GoldQuote {
  readonly id: string
  readonly file: string
  readonly quote: string
  readonly expected: 'verbatim' | 'normalised' | 'altered' | 'absent'
  readonly devices?: readonly string[]
  readonly target?: { readonly start: number; readonly end: number; readonly occurrence?: { readonly of: number } }
}

const artefacts = new Set(['whitespace', 'dehyphenation', 'soft_hyphen', 'quotes', 'dashes', 'nfkc', 'number_format'])

describe.skipIf(!present)('quotations as people typed them, checked by hand', () => {
  const gold = present
    ? (JSON.parse(readFileSync(new URL('gold/seed-gold.json', shared), 'utf8')) as {
        files: readonly { id: string; name: string }[]
        quotes: readonly GoldQuote[]
      })
    : { files: [], quotes: [] }
  const skeletons = new Map(
    gold.files.map(({ id, name }) => [id, skeletonOf(readFileSync(new URL(`seeds/${name}`, shared), 'utf8'))]),
  )

  it.each(gold.quotes.map(quote => [quote.id, quote] as const))(
    '%s',
    (_, { file, quote, expected, devices, target }) => {
      const skeleton = skeletons.get(file)
      if (skeleton === undefined) throw new Error('Every quotation names a file.')
      const places = findQuote(skeleton, { quote })
      const isArtefact = expected === 'normalised' && devices?.every(device => artefacts.has(device))
      if (expected !== 'verbatim' && !isArtefact) {
        expect(places).toEqual([])
        return
      }
      expect(places[0]?.check.outcome).toBe(isArtefact ? 'artefact' : 'verbatim')
      expect(places[0]?.span).toEqual({ start: target?.start, end: target?.end })
      expect(places).toHaveLength(target?.occurrence?.of ?? 1)
    },
  )
})

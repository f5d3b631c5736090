import { expect, it } from 'vitest'
import { aClaim, anExhibit } from '../../../tests/builders.ts'
import { rowsIn } from '../../../tests/support/saidFigures.ts'
import type { Exhibit } from '../caseFile.ts'
import { anchorAt } from '../quote/anchor.ts'
import { checkAt } from '../quote/checkAt.ts'
import { daysAgainstClaim } from './daysAgainstClaim.ts'

/** An excerpt that captured these words, and was given for those. */
function captured(text: string, quoted: string): Exhibit {
  const span = { start: 0, end: text.length }
  return anExhibit('supports', {
    excerpt: { quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted) },
  })
}

const numbered = 'The Annual Report 2019\n12\n\nThe siren.\n\nThe Annual Report 2019\n13\n\nThe alarm.\n\n'

function figures(text: string, quoted: string) {
  const around = { start: numbered.length, end: numbered.length + text.length }
  const check = checkAt(numbered + text, around, quoted)
  const exhibit = anExhibit('supports', { excerpt: { quoted, anchor: anchorAt(numbered + text, around), check } })
  return rowsIn([exhibit]).map(({ shown, text: own, span, figure }) => [
    shown.text.slice(shown.span.start, shown.span.end),
    own.slice(span.start, span.end),
    figure.unit,
  ])
}

it('are none of a running head that stands within a passage', () => {
  const head = '\n\nThe Annual Report 2019\n14\n\n'
  expect(
    figures(`The safety mana-${head}ger saw 3 men flee.`, 'The safety manager saw 3 men flee.').map(([words]) => words),
  ).toEqual(['3'])
})

it('are read where a line ends within their words, and stand where they were captured', () => {
  expect(figures('He saw thir-\nty pris-\noners flee.', 'He saw thirty prisoners flee.')).toEqual([
    ['thirty', 'thir-\nty', 'prisoners'],
  ])
})

it('are parts of one another behind such a line too', () => {
  const rows = rowsIn([
    captured(
      'The ship-\nment: 26 people, of whom 11 were children.',
      'The shipment: 26 people, of whom 11 were children.',
    ),
  ])
  expect(rows.map(({ figure, partOf }) => [figure.lo, partOf?.whole?.start ?? null])).toEqual([
    [26, null],
    [11, rows[0]?.span.start],
  ])
})

it('are not the days of a running head, against those of a claim', () => {
  const head = '\n\nThe Annual Report 2019\n14\n\n'
  const words = `The siren failed on 3 May${head}2018 at noon.`
  const span = { start: numbered.length, end: numbered.length + words.length }
  const text = numbered + words
  const quoted = 'The siren failed on 3 May 2018 at noon.'
  const excerpt = { quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted) }
  const claim = aClaim({ text: 'The siren failed on 3 May 2018.' })
  expect(excerpt.check.outcome).toBe('artefact')
  expect(daysAgainstClaim({ claim, exhibits: [anExhibit('supports', { excerpt })] })).toEqual([])
})

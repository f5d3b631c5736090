import { describe, expect, it } from 'vitest'
import { aCaseFile } from '../../tests/builders.ts'
import { rowsIn, says, settledIn } from '../../tests/support/saidFigures.ts'
import { timesIn } from '../domain/figures/clock/timesIn.ts'
import { figureLedger } from '../domain/figureLedger/figureLedger.ts'
import { nothingSettled, settledFigures } from '../domain/figureLedger/settledFigures.ts'
import { catalogueOf } from './catalogue.ts'
import { sayCompared, sayFigure } from './figureWords.ts'

const say = catalogueOf('en')

/** What is said of the figures of some excerpts. */
function told(texts: readonly string[], settled = nothingSettled): string[] {
  const file = aCaseFile({ claim: { text: 'It rained.' }, exhibits: texts.map(text => says(text)) })
  return figureLedger(file, settled).scopes.flatMap(({ comparisons }) => comparisons.map(one => sayCompared(say, one)))
}

it.each([
  ['It burst at 06:20.', '06:20'],
  ['It burst at half past three.', '03:30 or 15:30'],
  ['It burst between 3 and half past three.', '03:00 to 03:30, morning or evening'],
  ['It ran by 15:30.', 'by 15:30'],
  ['It burst after 11:50 pm GMT.', 'after 23:50 GMT'],
  ['It burst between 11 pm and 1 am.', '23:00 to 01:00'],
])('a time of day is told as a clock has it: %s', (text, value) => {
  expect(timesIn(text, 'en').map(time => sayFigure(say, time))).toEqual([value])
})

describe('two figures whose words tell other places or times', () => {
  it('are still held against one another, and said to be of another scope possibly', () => {
    expect(told(['50 men died in Evin in 1988.', '55 men died in Karaj in 1990.'])).toEqual([
      '50 and 55 exclude one another. Possibly another scope: the words differ in place (“Evin”, “Karaj”) and time (“1988”, “1990”).',
    ])
    expect(told(['50 men died in Evin.', '55 men died in Karaj.', '55 men died.'])).toContain(
      '50 and 55 exclude one another. Possibly another scope in 1 of 2 pairs: there the words differ in place.',
    )
    expect(told(['50 men died in Evin.', '55 men died in Evin.'])).toEqual(['50 and 55 exclude one another.'])
  })

  it('are of another scope once that is settled, which says in what', () => {
    const exhibits = ['50 men died.', '55 men died.'].map(text => says(text))
    const file = aCaseFile({ exhibits })
    const [one, other] = settledIn(rowsIn(exhibits), { claimId: file.claim.id })
    const moved = { ...other!, scope: { ...other!.scope!, where: 'Karaj', how: 'a census' } }
    const [comparison] = figureLedger(file, settledFigures([one!, moved], [])).scopes.flatMap(
      scope => scope.comparisons,
    )
    expect(comparison).toMatchObject({ verdict: 'other-scope' })
    expect(sayCompared(say, comparison!)).toBe(
      '50 and 55 are settled to be values of two things, and not held against one another. They differ in place (“Evin”, “Karaj”) and how it was counted (“a census”, and nothing said).',
    )
  })
})

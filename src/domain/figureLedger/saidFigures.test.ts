import { describe, expect, it } from 'vitest'
import { aCaseFile, aSettledFigure, theClaimId, theDossierId } from '../../../tests/builders.ts'
import { rowsIn, says, settledIn } from '../../../tests/support/saidFigures.ts'
import { type Exhibit, withOpenFigures } from '../caseFile.ts'
import type { SaidValue, SettledFigure } from '../records.ts'
import { figureIdOf } from './figureIds.ts'
import { figureLedger } from './figureLedger.ts'
import { settledFigures } from './settledFigures.ts'
import { wordPlaces } from './wordPlaces.ts'

const scope = { what: 'prisoners', where: 'Evin', when: '1988', how: '' }
const forty: SaidValue = { lo: 40, hi: 40, bound: 'exact', sort: { kind: 'count', unit: 'prisoners' } }

/** That words of an excerpt are a figure, as a person says. */
function said(exhibit: Exhibit, words: string, fields: Partial<SettledFigure> = {}): SettledFigure {
  const text = exhibit.excerpt.quoted
  const [span] = wordPlaces(text, words)
  if (span === undefined) throw new Error(`“${words}” stands in “${text}”.`)
  const sourceId = exhibit.source.id
  const id = figureIdOf(theDossierId, theClaimId, { sourceId, text, span })
  return aSettledFigure({ id, sourceId, words, span, scope: null, value: forty, ...fields })
}

const words = (exhibits: readonly Exhibit[], figures: readonly SettledFigure[]): string[] =>
  figureLedger(aCaseFile({ claim: { text: 'It rained.' }, exhibits }), settledFigures(figures, []))
    .scopes.flatMap(({ rows }) => rows)
    .map(({ text, span, figure: { lo, hi, kind } }) => `${text.slice(span.start, span.end)}: ${lo}-${hi} ${kind}`)

describe('words that a person says are a figure', () => {
  const gross = says('They shot half a gross of prisoners.')

  it('are one of the ledger, of the kind that they say', () => {
    expect(words([gross], [said(gross, 'half a gross')])).toEqual(['half a gross: 40-40 count'])
    const sort = { kind: 'percent', unit: 'prisoners' } as const
    expect(words([gross], [said(gross, 'half a gross', { value: { ...forty, sort } })])).toEqual([
      'half a gross: 40-40 percent',
    ])
  })

  it('take the place of what is read in them, and give it back', () => {
    const nine = says('They shot 9 dozen of prisoners and 3 guards.')
    const before = words([nine], [])
    expect(before.length).toBeGreaterThan(1)
    const shown = words([nine], [said(nine, '9 dozen of prisoners')])
    expect(shown).toContain('9 dozen of prisoners: 40-40 count')
    expect(shown.filter(one => one.startsWith('9'))).toHaveLength(1)
    expect(shown).toContain('3: 3-3 count')
    expect(words([nine], [])).toEqual(before)
  })

  it.each<[string, (one: Exhibit) => SettledFigure]>([
    ['another wording', one => ({ ...said(one, 'half a gross'), ...otherWording })],
    ['another source', one => ({ ...said(one, 'half a gross'), sourceId: says('x').source.id })],
    ['words that are not there', one => ({ ...said(one, 'half a gross'), words: 'half a grosz' })],
    ['another place', one => ({ ...said(one, 'half a gross'), span: { start: 0, end: 12 } })],
    ['no place', one => ({ ...said(one, 'half a gross'), span: null })],
    ['no kind', one => said(one, 'half a gross', { value: { ...forty, sort: null } })],
  ])('are none where the record is of %s', (_, record) =>
    expect(words([gross], [record(gross)])).toEqual(words([gross], [])),
  )
  const otherWording = { id: said(says('half a gross, they said'), 'half a gross').id }

  it('seem to exclude others before their scope is settled, and do once it is', () => {
    const exhibits = [gross, says('They shot 55 prisoners.')]
    const open = withOpenFigures(aCaseFile({ exhibits, figures: [said(gross, 'half a gross')] }))
    expect([open.openFigures.length, open.figureConflicts.length]).toEqual([1, 0])
    const figures = [said(gross, 'half a gross', { scope }), ...settledIn(rowsIn([exhibits[1]!]))]
    expect(aCaseFile({ exhibits, figures }).figureConflicts).toHaveLength(1)
    expect(aCaseFile({ exhibits, figures: figures.slice(1) }).figureConflicts).toEqual([])
  })

  it('are told apart by their sort also where the program reads them', () => {
    const fifty = says('They shot 50 prisoners.')
    const [row] = rowsIn([fifty])
    const value: SaidValue = { lo: 50, hi: 50, bound: 'exact', sort: { kind: 'money', unit: 'USD' } }
    const [own] = settledIn([row!], { value, scope: null })
    const exhibits = [fifty, says('They shot 55 prisoners.')]
    expect(withOpenFigures(aCaseFile({ exhibits, figures: [own!] })).openFigures).toEqual([])
  })
})

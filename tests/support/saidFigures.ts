import type { CaseFile, Exhibit } from '../../src/domain/caseFile.ts'
import { exhibitRows, type FigureRow } from '../../src/domain/figureLedger/figureRow.ts'
import type { SettledFigure, Stance } from '../../src/domain/records.ts'
import { aCaseFile, anExhibit, aSettledFigure, type ExhibitParts } from '../builders.ts'

/** An exhibit whose excerpt says that. */
export function says(text: string, parts: ExhibitParts = {}, stance: Stance = 'supports'): Exhibit {
  const anchor = { exact: text, prefix: '', suffix: '', span: { start: 0, end: text.length } }
  return anExhibit(stance, { ...parts, excerpt: { quoted: text, anchor, ...parts.excerpt } })
}

/** The figures of some excerpts in their order, as nobody has settled them. */
export function rowsIn(exhibits: readonly Exhibit[]): FigureRow[] {
  return exhibitRows({ claim: aCaseFile().claim, exhibits }, new Map())
}

/** All settled to be values of one thing. */
export function settledIn(rows: readonly FigureRow[], fields: Partial<SettledFigure> = {}): SettledFigure[] {
  const scope = { what: 'prisoners', where: 'Evin', when: '1988', how: '' }
  return rows.map(({ id, sourceId, text, span }) =>
    aSettledFigure({ id, sourceId, words: text.slice(span.start, span.end), span, scope, ...fields }),
  )
}

/** A claim with these excerpts, all of whose figures are settled to be values of one thing. */
export function settledCase(exhibits: readonly Exhibit[]): CaseFile {
  return aCaseFile({ exhibits, figures: settledIn(rowsIn(exhibits)) })
}

import { type FigureLedger, figureLedger, isHeld, type LedgerScope } from '../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../domain/figureLedger/figureRow.ts'
import type { Say } from '../messages/catalogue.ts'
import { sayCompared, sayFigure, sayLedgerScope } from '../messages/figureWords.ts'
import { plain } from './markdownText.ts'
import type { Cases, ClaimCase } from './snapshot.ts'

/**
 * The figures of a claim that are held against one another, by scope, with what they say of each other and what a person
 * settled; nothing where there are none. Markdown.
 */
export function figuresSection({ file }: ClaimCase, { reviewer }: Pick<Cases, 'reviewer'>, say: Say): string[] {
  const ledger = figureLedger(file, file.settled)
  const scopes = ledger.scopes.filter(isHeld)
  if (scopes.length === 0 && ledger.leftOut.length === 0) return []
  const titles = new Map(file.exhibits.map(({ evidence, source }) => [evidence.id, source.title]))
  const nameOf = ({ evidenceId }: FigureRow): string => (evidenceId && titles.get(evidenceId)) ?? say('figures:claim')
  const settledBy = (rows: readonly FigureRow[]): string[] => {
    const ids = rows.flatMap(({ id }) => file.settled.figures.get(id)?.at(-1)?.reviewerId ?? [])
    return [...new Set(ids)].map(id => reviewer(id) || say('exporting:report.nobody'))
  }
  return [
    `**${say('figures:report.title')}**`,
    ...scopes.flatMap(scope => scopePart(scope, settledBy(scope.rows), nameOf, say)),
    ...leftOutPart(ledger, nameOf, say),
  ]
}

type NameOf = (row: FigureRow) => string

function scopePart(scope: LedgerScope, reviewers: readonly string[], nameOf: NameOf, say: Say): string[] {
  const words = { scope: sayLedgerScope(say, scope), reviewers }
  const heading = say(scope.settled ? 'figures:report.scopeSettled' : 'figures:report.scopeProposed', words)
  return [
    plain(heading),
    listOf([
      ...scope.rows.map(row => sayRow(row, nameOf, say)),
      ...scope.comparisons.map(one => `${say(`figures:verdict.${one.verdict}`)}: ${sayCompared(say, one)}`),
    ]),
  ]
}

function leftOutPart({ leftOut }: FigureLedger, nameOf: NameOf, say: Say): string[] {
  if (leftOut.length === 0) return []
  return [listOf(leftOut.map(row => say('figures:report.leftOut', { row: sayRow(row, nameOf, say) })))]
}

function sayRow(row: FigureRow, nameOf: NameOf, say: Say): string {
  const { shown, figure, read, said: own } = row
  const { text, span } = shown
  const words = { source: nameOf(row), words: text.slice(span.start, span.end), value: sayFigure(say, figure) }
  const said = say('figures:report.row', words)
  if (own === null) return said
  return say(read === null ? 'figures:report.said' : 'figures:report.corrected', { row: said })
}

function listOf(points: readonly string[]): string {
  return points.map(point => `- ${plain(point)}`).join('\n')
}

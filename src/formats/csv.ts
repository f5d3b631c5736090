import { discountOf, type Exhibit } from '../domain/caseFile.ts'
import { type FigureLedger, figureLedger } from '../domain/figureLedger/figureLedger.ts'
import type { CaptureId, EvidenceId } from '../domain/id.ts'
import type { Capture } from '../domain/records.ts'
import { codePointOffsets } from '../domain/text/codePoints.ts'
import type { en } from '../messages/en/index.ts'
import type { Say } from '../messages/catalogue.ts'
import { sayStandard } from '../messages/findingWords.ts'
import { sayCompared, sayFigure, sayLedgerScope } from '../messages/figureWords.ts'
import { sayDifference } from '../messages/quoteWords.ts'
import { sayAccepted } from './acceptedWords.ts'
import { type Cell, csvTable } from './csvCells.ts'
import { type Cases, casesOf, type ClaimCase, type Snapshot } from './snapshot.ts'

/**
 * The claim set as a table: a row for each claim and excerpt, one for a claim without any.
 *
 * RFC 4180. No cell can become a
 * formula, see csvCells.ts. Where several reviewers have marked a claim, its mark cells
 * hold a line for each, earliest first. Positions are in Unicode code points of the
 * captured text, as in the Web Annotation export; empty where there is no place or text.
 */
export function writeCsv(snapshot: Snapshot, say: Say): string {
  const captures = new Map(snapshot.bundle.captures.map(capture => [capture.id, capture]))
  const { claims, reviewer } = casesOf(snapshot)
  const rows = claims.flatMap(one => {
    const ledger = figureLedger(one.file, one.file.settled)
    const exhibits: readonly (Exhibit | null)[] = one.file.exhibits.length > 0 ? one.file.exhibits : [null]
    return exhibits.map(exhibit => ({
      ...claimCells(one, say),
      ...(exhibit && exhibitCells(one, exhibit, snapshot, captures, reviewer, say)),
      ...(exhibit && figureCells(exhibit.evidence.id, ledger, say)),
    }))
  })
  return csvTable([headings(say), ...rows.map(rowOf)])
}

type Column = keyof (typeof en)['exporting']['columns']

/** In the order of the table. */
const columns = [
  'claimId',
  'claim',
  'claimant',
  'saidIn',
  'mark',
  'rationale',
  'markedBy',
  'markedAt',
  'recommendation',
  'rule',
  'standard',
  'recheck',
  'supportingDocuments',
  'supportingOrigins',
  'conflictingDocuments',
  'conflictingOrigins',
  'stance',
  'exact',
  'quoted',
  'check',
  'differences',
  'accepted',
  'uncounted',
  'speaker',
  'sourceTitle',
  'publisher',
  'authors',
  'issued',
  'url',
  'origin',
  'start',
  'end',
  'original',
  'note',
  'figures',
  'figuresSay',
] as const satisfies readonly Column[]

function headings(say: Say): Cell[] {
  return columns.map(column => say(`exporting:columns.${column}`))
}

type Cells = Partial<Record<Column, Cell>>

function rowOf(cells: Cells): Cell[] {
  return columns.map(column => cells[column] ?? '')
}

function claimCells({ file, assessment, marks }: ClaimCase, say: Say): Cells {
  const { supports, conflicts } = assessment.counts
  const lines = (of: (signed: (typeof marks)[number]) => string): string => marks.map(of).join('\n')
  return {
    claimId: file.claim.id,
    claim: file.claim.text,
    claimant: file.claim.claimant ?? '',
    saidIn: file.claim.saidIn ?? '',
    mark:
      marks.length > 0 ? lines(({ mark }) => say(`exporting:verdict.${mark.verdict}`)) : say('exporting:verdict.open'),
    rationale: lines(({ mark }) => mark.rationale.replace(/\s*[\r\n]+\s*/g, ' ')),
    markedBy: lines(({ reviewer }) => reviewer),
    markedAt: lines(({ mark }) => mark.markedAt),
    recommendation: say(`exporting:verdict.${assessment.recommendation}`),
    rule: assessment.deciding.rule,
    standard: sayStandard(say, file.standard),
    recheck: lines(({ moved }) => say(moved.length > 0 ? 'exporting:yes' : 'exporting:no')),
    supportingDocuments: supports.documents,
    supportingOrigins: supports.origins,
    conflictingDocuments: conflicts.documents,
    conflictingOrigins: conflicts.origins,
  }
}

function exhibitCells(
  { file, letters }: ClaimCase,
  exhibit: Exhibit,
  { texts }: Snapshot,
  captures: ReadonlyMap<CaptureId, Capture>,
  reviewer: Cases['reviewer'],
  say: Say,
): Cells {
  const { evidence, excerpt, source, publisher, acceptances } = exhibit
  const discount = evidence.stance === 'context' ? null : discountOf(file, exhibit)
  const text = texts.get(excerpt.textId)
  const { anchor } = excerpt
  const [start, end] = anchor && text !== undefined ? codePointOffsets(text, [anchor.span.start, anchor.span.end]) : []
  return {
    stance: say(`exporting:stance.${evidence.stance}`),
    exact: anchor?.exact ?? '',
    quoted: excerpt.quoted,
    check: say(`exporting:outcome.${excerpt.check.outcome}`),
    differences: excerpt.check.differences.map(difference => sayDifference(say, difference)).join('\n'),
    accepted: acceptances.map(one => sayAccepted(say, one, reviewer(one.reviewerId))).join('\n'),
    uncounted: discount === null ? '' : say(`exporting:discount.${discount}`),
    speaker: excerpt.speaker ?? '',
    sourceTitle: source.title,
    publisher: publisher?.name ?? '',
    authors: source.authors.join('; '),
    issued: source.issued ?? '',
    url: source.url ?? '',
    origin: letters.get(source.id) ?? '',
    start: start ?? '',
    end: end ?? '',
    original: captures.get(source.captureId)?.digest ?? '',
    note: evidence.note,
  }
}

/** The figures of an excerpt, a line each, and what they say of the others of their scope. Figures left out are not told. */
function figureCells(evidenceId: EvidenceId, { scopes }: FigureLedger, say: Say): Cells {
  const figures = scopes.flatMap(scope =>
    scope.rows
      .filter(row => row.evidenceId === evidenceId)
      .map(({ text, span, figure, read, unasserted }) => {
        const told = say(scope.settled ? 'exporting:figureSettled' : 'exporting:figure', {
          words: text.slice(span.start, span.end),
          value: sayFigure(say, figure),
          scope: sayLedgerScope(say, scope),
        })
        if (unasserted !== null && !scope.settled) return say(`figures:report.${unasserted}`, { row: told })
        return read === null ? say('figures:report.said', { row: told }) : told
      }),
  )
  const comparisons = scopes.flatMap(scope =>
    scope.comparisons.filter(({ pairs }) => pairs.some(pair => pair.some(row => row.evidenceId === evidenceId))),
  )
  return {
    figures: figures.join('\n'),
    figuresSay: comparisons.map(one => `${say(`figures:verdict.${one.verdict}`)}: ${sayCompared(say, one)}`).join('\n'),
  }
}

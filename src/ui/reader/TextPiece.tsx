import { memo, type CSSProperties, type ReactNode } from 'react'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import type { Piece } from '../../domain/text/pieces.ts'
import { cx } from '../shared/cx.ts'
import { type RepairMark, repairMarksIn } from './repairMarks.ts'
import { type LaidPassage, type Look, type Segment, segmentsOf } from './segments.ts'
import css from './SourceText.module.css'

export interface TextPieceProps {
  readonly piece: Piece
  /** What the piece is of. */
  readonly reading: RepairedText
  /** Those that reach into the piece. */
  readonly passages: readonly LaidPassage[]
  /** Whether repairs are drawn: what was there, and what would go. */
  readonly marked: boolean
}

/** A block of a source's text, or a part of a long one, with its passages. */
export const TextPiece = memo(
  function TextPiece({ piece, reading, passages, marked }: TextPieceProps) {
    const { text } = reading.projection
    const marks = marked ? repairMarksIn(reading, piece) : []
    const words = segmentsOf(piece, passages, cutsOf(marks, piece)).map(segment => (
      <Stretch
        key={segment.start}
        segment={segment}
        marks={marks.filter(
          mark => mark.start === segment.start || (mark.start < segment.end && mark.end > segment.start),
        )}
        words={text.slice(segment.start, segment.end)}
      />
    ))
    return (
      <div data-piece={piece.index} className={cx(css['piece'], css[piece.kind], piece.closes && css['closes'])}>
        {frameOf(piece, bulleted.test(text.slice(piece.start, piece.start + 1)), words)}
      </div>
    )
  },
  (before, after) =>
    before.reading === after.reading &&
    before.marked === after.marked &&
    before.passages === after.passages &&
    before.piece.index === after.piece.index,
)

function cutsOf(marks: readonly RepairMark[], piece: Piece): number[] {
  return marks.flatMap(({ start, end }) => [Math.max(piece.start, start), Math.min(piece.end, end)])
}

/** The text's own bullet: none is drawn before it. */
const bulleted = /^[•‣◦▪▫●○■□⁃∙–—*-]/

function frameOf(piece: Piece, hasBullet: boolean, words: ReactNode): ReactNode {
  switch (piece.kind) {
    case 'heading':
      return heading(piece.level, words)
    case 'item':
      return (
        <ul dir="auto" style={{ '--level': Math.max(1, piece.level) }}>
          <li className={cx((hasBullet || !piece.opens) && css['bare'])}>{words}</li>
        </ul>
      )
    case 'quote':
      return <blockquote dir="auto">{words}</blockquote>
    case 'preformatted':
      return <pre dir="auto">{words}</pre>
    case 'caption':
    case 'row':
    case 'paragraph':
      return <p dir="auto">{words}</p>
  }
}

/** One below the level that the text has: the first is the source's title. */
function heading(level: number, words: ReactNode): ReactNode {
  const Heading = `h${Math.min(6, Math.max(1, level) + 1)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return <Heading dir="auto">{words}</Heading>
}

interface StretchProps {
  readonly segment: Segment
  readonly marks: readonly RepairMark[]
  readonly words: string
}

function Stretch({ segment: { start, passages, opening }, marks, words }: StretchProps) {
  const own = (
    <>
      {marks.flatMap(mark =>
        mark.on && mark.start === start && mark.was !== ''
          ? [
              <span
                key={mark.was}
                className={css['was']}
                data-was={mark.was}
                data-kind={mark.kind}
                aria-hidden="true"
              />,
            ]
          : [],
      )}
      {words}
    </>
  )
  const repair = repairOf(marks)
  if (passages.length === 0)
    return (
      <span data-start={start} data-repair={repair}>
        {own}
      </span>
    )
  const top = passages.reduce((best, passage) => (passage.span.start >= best.span.start ? passage : best))
  return (
    <mark
      data-start={start}
      data-repair={repair}
      data-look={top.look}
      title={top.reason ?? undefined}
      data-ids={[...new Set(passages.map(({ id }) => id))].join(' ')}
      data-glyphs={opening.length > 0 ? glyphsOf(opening) : undefined}
      style={linesUnder(passages)}
    >
      {own}
    </mark>
  )
}

/** How the words themselves are drawn: put there by a repair, or waiting for one. */
function repairOf(marks: readonly RepairMark[]): 'waits' | 'put' | undefined {
  if (marks.some(({ on }) => !on)) return 'waits'
  return marks.some(({ kind }) => kind === 'ligature') ? 'put' : undefined
}

/** The stances' own shapes, as everywhere: plus, not-equal, dot. */
const glyphs: Readonly<Record<Look, string>> = {
  supports: '+',
  conflicts: '≠',
  context: '•',
  appearance: '“',
  kept: '',
  uncounted: '⊘',
}

function glyphsOf(passages: readonly LaidPassage[]): string {
  return [...new Set(passages.map(({ look }) => glyphs[look]))].join('')
}

/** Each passage's own line, one below the other, in the manner of its stance. */
function linesUnder(passages: readonly LaidPassage[]): CSSProperties {
  const lowest = Math.max(...passages.map(({ lane }) => lane))
  return {
    '--lanes': lowest + 1,
    backgroundImage: passages.map(({ look }) => `var(--line-${look})`).join(', '),
    backgroundPosition: passages.map(({ lane }) => `0 calc(100% - ${(lowest - lane) * LANE_PX}px)`).join(', '),
  }
}

/** From one line to the next, as the style sheet has it. */
const LANE_PX = 4

import { type DrawnPiece, drawnQuote, drawnSource } from '../../domain/quote/drawn.ts'
import type { Anchor, DifferenceKind, QuoteCheck } from '../../domain/records.ts'
import { saySame } from '../../messages/quoteWords.ts'
import { shortened } from '../../messages/shortened.ts'
import css from './ComparedQuote.module.css'
import { cx } from './cx.ts'
import { useSay } from './useSay.tsx'
import { UserText } from './UserText.tsx'

export interface DrawnQuoteProps {
  /** The words as given. */
  readonly quoted: string
  readonly check: QuoteCheck
  /** BCP 47, of the source. */
  readonly lang?: string | null
  readonly className?: string | undefined
}

/**
 * A quote with what the source has otherwise drawn into it: form as a quiet line, a quoting hand's work a little
 * louder, and for substance both words, that of the quote struck out and that of the source beside it.
 */
export function DrawnQuote({ quoted, check, lang, className }: DrawnQuoteProps) {
  return (
    <UserText as="blockquote" {...(lang !== undefined && { lang })} className={cx(css['words'], className)}>
      {drawnQuote(quoted, check.differences).map((piece, index, pieces) => (
        <InlinePiece key={index} piece={piece} before={pieces[index - 1]?.words ?? ''} />
      ))}
    </UserText>
  )
}

interface InlinePieceProps {
  readonly piece: DrawnPiece
  /** What stands before it. */
  readonly before: string
}

function InlinePiece({ piece, before }: InlinePieceProps) {
  const say = useSay()
  if (piece.type === 'same') return <>{piece.words}</>
  const { words, difference, gravity } = piece
  if (gravity === 'artefact') {
    const shown = words === '' ? shortened(difference.source) : words
    return shown.trim() === '' ? <>{shown}</> : <span className={css['artefact']}>{shown}</span>
  }
  const theirs = shortened(difference.source).trim()
  if (words === '') {
    const follows = before === '' || /\s$/.test(before)
    return (
      <>
        {!follows && ' '}
        <ins className={css[gravity]}>{theirs}</ins>
        {follows && ' '}
      </>
    )
  }
  const same = saySame(say, difference)
  return (
    <>
      <del className={css[gravity]}>{words}</del>
      {theirs !== '' && !isWithinWord.has(difference.kind) && ' '}
      {theirs !== '' && <ins className={css[gravity]}>{theirs}</ins>}
      {same !== null && <span className={css['why']}> {same}</span>}
    </>
  )
}

export interface ComparedQuoteProps extends DrawnQuoteProps {
  readonly anchor: Anchor
  /** What the two are called, where they are not a quote and its source. */
  readonly names?: { readonly quote: string; readonly source: string }
}

/** A quote and its source side by side, with the differences drawn in both. */
export function ComparedQuote({ quoted, check, anchor, lang, names, className }: ComparedQuoteProps) {
  const say = useSay()
  return (
    <dl className={cx(css['sides'], className)}>
      <div>
        <dt dir="auto">{names?.quote ?? say('quote:side.quote')}</dt>
        <dd>
          <Side pieces={drawnQuote(quoted, check.differences)} lang={lang ?? null} />
        </dd>
      </div>
      <div>
        <dt dir="auto">{names?.source ?? say('quote:side.source')}</dt>
        <dd>
          <Side
            pieces={drawnSource(anchor.exact, anchor.span.start, check.differences)}
            lang={lang ?? null}
            before={anchor.prefix}
            after={anchor.suffix}
          />
        </dd>
      </div>
    </dl>
  )
}

interface SideProps {
  readonly pieces: readonly DrawnPiece[]
  readonly lang: string | null
  /** What stands around the passage. */
  readonly before?: string
  readonly after?: string
}

function Side({ pieces, lang, before = '', after = '' }: SideProps) {
  return (
    <UserText as="div" lang={lang} className={css['words']}>
      {before !== '' && <span className={css['around']}>…{before}</span>}
      {pieces.map((piece, index) =>
        piece.type === 'same' ? (
          <span key={index}>{piece.words}</span>
        ) : (
          <span key={index} className={cx(css[piece.gravity], piece.words === '' && css['gap'])}>
            {piece.words}
          </span>
        ),
      )}
      {after !== '' && <span className={css['around']}>{after}…</span>}
    </UserText>
  )
}

/** Differences of single letters: what replaces them stands close by. */
const isWithinWord: ReadonlySet<DifferenceKind> = new Set(['case', 'diacritics'])

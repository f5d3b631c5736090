import type { Excerpt } from '../../domain/records.ts'
import { type DrawnPiece, drawnSource } from '../../domain/quote/drawn.ts'
import { useSurroundings } from '../store/useSurroundings.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './ExcerptWords.module.css'

export interface ExcerptWordsProps {
  readonly excerpt: Excerpt
  /** BCP 47, of the source. */
  readonly lang: string | null
}

/**
 * The words of the source in their sentence, with each way in which the quote given departs from them drawn in
 * its place. Until the text is read, only so much of the sentence as is kept with the words. Words that are not there are
 * shown as they were given.
 */
export function ExcerptWords({ excerpt, lang }: ExcerptWordsProps) {
  const { anchor, check, quoted } = excerpt
  const surroundings = useSurroundings(excerpt)
  if (anchor === null) {
    return (
      <UserText as="blockquote" lang={lang} className={css['words']}>
        {quoted}
      </UserText>
    )
  }
  return (
    <UserText as="blockquote" lang={lang} className={css['words']}>
      <Around>{surroundings?.before ?? wholeWords(anchor.prefix, 'end')}</Around>
      {drawnSource(anchor.exact, anchor.span.start, check.differences).map((piece, index) => (
        <Piece key={index} piece={piece} />
      ))}
      <Around>{surroundings?.after ?? wholeWords(anchor.suffix, 'start')}</Around>
    </UserText>
  )
}

function Around({ children }: { readonly children: string }) {
  return children.trim() === '' ? null : <span className={css['around']}>{children}</span>
}

function Piece({ piece }: { readonly piece: DrawnPiece }) {
  const say = useSay()
  if (piece.type === 'same') return piece.words
  const { words, difference, gravity } = piece
  if (gravity === 'artefact') {
    return (
      <span className={css['artefact']} title={say(`quote:kind.${difference.kind}`)}>
        {difference.kind === 'hyphenation' ? words.replaceAll(/\s/g, '') : words}
      </span>
    )
  }
  return (
    <span className={css[gravity]} title={say(`quote:kind.${difference.kind}`)}>
      {difference.quote.trim() !== '' && (
        <del>
          {difference.quote}
          <Heard>{say('desk:given')}</Heard>
        </del>
      )}
      {words.trim() !== '' && (
        <ins>
          {words}
          <Heard>{say('desk:inSource')}</Heard>
        </ins>
      )}
    </span>
  )
}

/** What colour and a line through words say to the eye. */
function Heard({ children }: { readonly children: string }) {
  return <span className="visually-hidden"> ({children}) </span>
}

/** Leaves off the word that the context was cut in, and what lies across a paragraph. */
function wholeWords(context: string, near: 'start' | 'end'): string {
  const line = near === 'end' ? (context.split(/\n\s*\n/).at(-1) ?? '') : (context.split(/\n\s*\n/)[0] ?? '')
  if (line.length < context.length) return line
  return near === 'end' ? line.replace(/^\S*\s/, '… ') : line.replace(/\s\S*$/, ' …')
}

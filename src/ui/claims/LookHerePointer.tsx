import { Link } from 'react-router'
import type { PointerSide } from '../../domain/discrepancies/asideId.ts'
import type { DeskPointer } from '../../domain/discrepancies/lookHere.ts'
import type { DossierId } from '../../domain/id.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import { excerptRead, type PlacedWords } from '../../domain/quote/excerptRead.ts'
import { hiddenIn } from '../../domain/quote/warnings.ts'
import { sayPointer } from '../../messages/pointerWords.ts'
import { sayDifferences, sayWarning } from '../../messages/quoteWords.ts'
import type { Desk, DeskExhibit } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { DrawnQuote } from '../shared/ComparedQuote.tsx'
import { cx } from '../shared/cx.ts'
import { MarkedWords } from '../shared/MarkedWords.tsx'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './LookHere.module.css'
import { placeIn, readerPath } from './paths.ts'
import { showFigures } from './showPlace.ts'
import { snippetOf } from './snippet.ts'

export interface LookHerePointerProps {
  readonly dossierId: DossierId
  readonly desk: Desk
  readonly pointer: DeskPointer
  readonly onSetAside: () => void
}

/** One difference: what it is in a sentence, the words of both sides beside one another, and the ways on. */
export function LookHerePointer({ dossierId, desk, pointer, onSetAside }: LookHerePointerProps) {
  const { kind, sides, others, weight, group } = pointer
  const say = useSay()
  const sentence = sayPointer(say, pointer)
  return (
    <li className={css['pointer']}>
      <div className={css['head']}>
        <span className={css['kind']}>{say(`lookHere:kind.${kind}`)}</span>
        <p className={cx(weight === 'flag' && css['grave'])}>{sentence}</p>
        {(kind === 'number' || kind === 'composition') && (
          <Button
            size="small"
            variant="ghost"
            aria-label={say('figures:jumpOf', { what: sentence })}
            onClick={showFigures}
          >
            {say('figures:jump')}
          </Button>
        )}
        <Button
          size="small"
          variant="ghost"
          className={css['aside']}
          aria-label={say('lookHere:aside.of', { what: sentence })}
          onClick={onSetAside}
        >
          {say('lookHere:aside.button')}
        </Button>
      </div>
      <div className={css['sides']}>
        {group === 'uncarried' && sides.length === 1 ? (
          <OwnWords side={sides[0]} />
        ) : kind === 'quote' && sides.length === 2 ? (
          <>
            <QuotedSide own={sides[0]} theirs={sides[1]} />
            <Side dossierId={dossierId} desk={desk} side={sides[1]} others={others[1] ?? []} />
          </>
        ) : (
          sides.map((side, at) => (
            <Side key={at} dossierId={dossierId} desk={desk} side={side} others={others[at] ?? []} />
          ))
        )}
      </div>
    </li>
  )
}

interface SideProps extends Pick<LookHerePointerProps, 'dossierId' | 'desk'> {
  readonly side: PointerSide
  /** Other excerpts that tell the same. */
  readonly others: readonly PointerSide[]
}

/** The words of one side, and where else the same is told. */
function Side({ dossierId, desk, side, others }: SideProps) {
  const say = useSay()
  const exhibit = desk.exhibits.find(({ excerpt }) => excerpt.id === side.of)
  if (!exhibit) {
    return (
      <div className={css['side']}>
        <p className={css['from']}>{say('lookHere:inClaim')}</p>
        <Words placed={side} lang={null} />
      </div>
    )
  }
  const told = new Set(others.map(({ of }) => of).filter(of => of !== side.of))
  const also = desk.exhibits.filter(({ excerpt }) => told.has(excerpt.id))
  return (
    <div className={css['side']}>
      <From dossierId={dossierId} desk={desk} exhibit={exhibit} />
      <Words placed={excerptRead(exhibit.excerpt, side)} lang={exhibit.source.language} />
      {also.length > 0 && (
        <details className={css['also']} open={also.length <= OPEN_AT_MOST}>
          <summary>{say('lookHere:also', { count: also.length })}</summary>
          <ul className={css['list']}>
            {also.map(other => (
              <li key={other.evidence.id}>
                <From dossierId={dossierId} desk={desk} exhibit={other} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** More are folded. */
const OPEN_AT_MOST = 4

interface FromProps extends Pick<LookHerePointerProps, 'dossierId' | 'desk'> {
  readonly exhibit: DeskExhibit
}

/** Whose words an excerpt gives, with the way to them. */
function From({ dossierId, desk, exhibit: { excerpt, source, letter } }: FromProps) {
  const say = useSay()
  return (
    <p className={css['from']}>
      <OriginBadge letter={letter} />
      <Link to={readerPath(dossierId, source.id, desk.claim.id)} state={placeIn(source, excerpt)}>
        <UserText lang={source.language}>{source.title}</UserText>
      </Link>
      {excerpt.speaker !== null && <UserText>{say('desk:speaker', { speaker: excerpt.speaker })}</UserText>}
    </p>
  )
}

/** Words that the claim quotes, with what the excerpt has otherwise drawn into them and said. */
function QuotedSide({ own, theirs }: { readonly own: PointerSide; readonly theirs: PointerSide }) {
  const say = useSay()
  const quoted = own.text.slice(own.span.start, own.span.end)
  const check = checkAt(theirs.text, theirs.span, quoted)
  return (
    <div className={css['side']}>
      <p className={css['from']}>{say('lookHere:inClaim')}</p>
      <DrawnQuote quoted={quoted} check={check} lang={null} className={css['words']} />
      {check.differences.length > 0 && (
        <p className={css['quiet']}>
          {say('lookHere:differs', { differences: sayDifferences(say, check.differences) })}
        </p>
      )}
      {hiddenIn(quoted, check, theirs.text).map((warning, at) => (
        <UserText key={at} as="p" className={css['quiet']}>
          {sayWarning(say, warning)}
        </UserText>
      ))}
    </div>
  )
}

/** The claim stands above with all its marks: here only the words that are meant. */
function OwnWords({ side: { text, span } }: { readonly side: PointerSide }) {
  const words = text.slice(span.start, span.end)
  return (
    <MarkedWords
      text={words}
      marks={[{ start: 0, end: words.length }]}
      part={null}
      lang={null}
      className={css['words']}
    />
  )
}

function Words({ placed, lang }: { readonly placed: PlacedWords; readonly lang: string | null }) {
  const { text, mark } = snippetOf(placed)
  return <MarkedWords text={text} marks={mark ? [mark] : []} part={null} lang={lang} className={css['words']} />
}

import { ChevronDown, ChevronUp } from 'lucide-react'
import { Fragment } from 'react'
import type { TextId } from '../../domain/id.ts'
import type { Difference, QuoteCheck, QuoteOutcome, Span } from '../../domain/records.ts'
import { gravityOf } from '../../domain/quote/outcome.ts'
import type { QuoteWarning } from '../../domain/quote/warnings.ts'
import { sayCheck, sayDifference, saySpliced } from '../../messages/quoteWords.ts'
import type { OtherText } from '../../queries/sourceReader.ts'
import type { FoundPlace, Glimpse, NearestToQuote } from '../../workers/findQuotes.ts'
import { Button } from '../shared/Button.tsx'
import { DrawnQuote } from '../shared/ComparedQuote.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { OutcomeLabel } from '../shared/OutcomeLabel.tsx'
import { QuoteWarnings } from '../shared/QuoteWarnings.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import css from './FindQuote.module.css'
import type { QuoteHits } from './useQuoteSearch.ts'

/** A place among all that were found. */
export interface FoundRow {
  readonly key: string
  /** `null`: this source. */
  readonly other: OtherText | null
  readonly place: FoundPlace
}

export interface FoundPlacesProps {
  readonly label: string
  /** The words looked for. */
  readonly quote: string
  readonly rows: readonly FoundRow[]
  /** Whether each row names its source. */
  readonly titled: boolean
  readonly activeKey: string | null
  readonly onActive: (key: string, row: FoundRow) => void
  readonly onOpen: (row: FoundRow) => void
}

/** Where a quote stands, each place with what differs drawn into it; buttons step from one to the next. */
export function FoundPlaces({ label, quote, rows, titled, activeKey, onActive, onOpen }: FoundPlacesProps) {
  const say = useSay()
  const { number } = useFormat()
  const at = rows.findIndex(({ key }) => key === activeKey)
  const step = (by: 1 | -1) => {
    const row = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length]
    if (row) onActive(row.key, row)
  }
  return (
    <>
      {rows.length > 1 && (
        <div className={css['stepper']}>
          <span role="status">
            {at === -1
              ? say('reader:find.placesListed', { count: rows.length })
              : say('reader:inText.place', { place: number(at + 1), places: number(rows.length) })}
          </span>
          <IconButton
            label={say('reader:inText.previous')}
            size="small"
            icon={<ChevronUp aria-hidden="true" />}
            onClick={() => step(-1)}
          />
          <IconButton
            label={say('reader:inText.next')}
            size="small"
            icon={<ChevronDown aria-hidden="true" />}
            onClick={() => step(1)}
          />
        </div>
      )}
      <div className={css['places']}>
        <VirtualList
          label={label}
          items={rows}
          itemKey={row => row.key}
          estimate={heightOf(rows, titled)}
          tallest="55vb"
          activeKey={activeKey}
          onActive={onActive}
          onOpen={onOpen}
          opensOnClick
          renderItem={row => <PlaceRow row={row} quote={quote} titled={titled} />}
        />
      </div>
    </>
  )
}

interface NearestPassageProps {
  readonly nearest: NearestToQuote
  /** The source's, where it is another than the one that is read. */
  readonly title?: string
  readonly onNearest: (span: Span) => void
}

/** What the source has instead, or the passages that the quote was put together of: to be looked at, and never taken for it. */
export function NearestPassage({ nearest: { nearest, spliced }, title, onNearest }: NearestPassageProps) {
  const say = useSay()
  const shown = spliced?.parts ?? (nearest ? [nearest] : [])
  return (
    <div className={css['places']}>
      <div className={css['nearest']}>
        {title !== undefined && <UserText className={css['source']}>{title}</UserText>}
        <span className={css['source']}>{spliced ? saySpliced(say, spliced) : say('reader:find.nearest')}</span>
        {shown.map(glimpse => (
          <Fragment key={glimpse.span.start}>
            <Words glimpse={glimpse} />
            <Button size="small" onClick={() => onNearest(glimpse.span)}>
              {say('reader:find.showNearest')}
            </Button>
          </Fragment>
        ))}
      </div>
    </div>
  )
}

interface PlaceRowProps {
  readonly row: FoundRow
  readonly quote: string
  readonly titled: boolean
}

function PlaceRow({ row: { other, place }, quote, titled }: PlaceRowProps) {
  const say = useSay()
  const { check, warnings } = place
  return (
    <div className={css['place']}>
      {titled && (
        <span className={css['source']}>
          {other === null ? say('reader:find.thisSource') : <UserText>{other.title}</UserText>}
          {other?.role === 'under-check' && <span className={css['quiet']}> ({say('reader:find.underCheck')})</span>}
        </span>
      )}
      <OutcomeLabel outcome={check.outcome} warned={warnings.some(isNews)} />
      {check.outcome === 'verbatim' ? <Words glimpse={place} /> : <DrawnQuote quoted={quote} check={check} />}
      {check.outcome !== 'verbatim' && (
        <span className={css['quiet']} data-outcome={check.outcome}>
          {sayCheck(say, check)}
          {check.outcome === 'editorial' && ` ${say('reader:find.toAccept')}`}
        </span>
      )}
      {isTold.has(check.outcome) &&
        namedOf(check)
          .slice(0, MOST_DIFFERENCES)
          .map((difference, index) => (
            <span key={index} className={css['quiet']}>
              <UserText>{sayDifference(say, difference)}</UserText>
            </span>
          ))}
      <QuoteWarnings warnings={warnings.filter(isNews)} />
    </div>
  )
}

/** What somebody changed; artefacts are drawn, and not told. */
function namedOf({ differences }: QuoteCheck): readonly Difference[] {
  return differences.filter(({ kind }) => gravityOf(kind) !== 'artefact')
}

/** That a number is the same is told with the difference. */
function isNews({ kind }: QuoteWarning): boolean {
  return kind !== 'same-value'
}

/** Outcomes whose differences are told one by one. */
const isTold: ReadonlySet<QuoteOutcome> = new Set(['editorial', 'altered'])
/** Differences told one by one; the sentence above counts them all. */
const MOST_DIFFERENCES = 4

function Words({ glimpse: { prefix, exact, suffix } }: { readonly glimpse: Glimpse }) {
  return (
    <UserText className={css['words']}>
      …{prefix}
      <strong>{exact}</strong>
      {suffix}…
    </UserText>
  )
}

/** Every place listed, of one text after the other. */
export function rowsOf(hits: readonly QuoteHits[], others: ReadonlyMap<TextId, OtherText>): readonly FoundRow[] {
  return hits.flatMap(({ textId, places }) =>
    places.map(place => ({
      key: `${textId} ${place.span.start} ${place.span.end}`,
      other: others.get(textId) ?? null,
      place,
    })),
  )
}

/** About how high a row is, in px. */
function heightOf(rows: readonly FoundRow[], titled: boolean): number {
  const lines = rows.slice(0, MOST_WEIGHED).map(({ place: { check, warnings, exact } }) => {
    const told = isTold.has(check.outcome) ? namedOf(check).length : 0
    const words = Math.min(4, Math.ceil((exact.length + 64) / 36))
    const sentences =
      (check.outcome === 'verbatim' ? 1.3 : 3.3) +
      2 * Math.min(told, MOST_DIFFERENCES) +
      2 * warnings.filter(isNews).length
    return words * 24 + sentences * 18 + (titled ? 24 : 0) + 22
  })
  const measured = lines.reduce((sum, height) => sum + height, 0)
  return lines.length === 0 ? 0 : Math.round(measured / lines.length)
}

/** Rows by which the rest are judged. */
const MOST_WEIGHED = 40

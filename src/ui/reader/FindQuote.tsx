import { type KeyboardEvent, type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react'
import type { TextId } from '../../domain/id.ts'
import { counts } from '../../domain/quote/checkAt.ts'
import type { Span } from '../../domain/records.ts'
import { sayCheck, sayDifference, sayWarning } from '../../messages/quoteWords.ts'
import type { OtherText } from '../../queries/sourceReader.ts'
import type { FoundPlace, Glimpse } from '../../workers/findQuotes.ts'
import { Button } from '../shared/Button.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import css from './FindQuote.module.css'
import { type QuoteHits, type SearchedText, useQuoteSearch } from './useQuoteSearch.ts'

/** A quote and where to look for it: kept while one looks at a place and comes back. */
export interface QuoteQuestion {
  readonly quote: string
  readonly everywhere: boolean
}

export interface FindQuoteHandle {
  readonly focus: () => void
  /** Looks for words in this source, and takes the focus. */
  readonly ask: (words: string) => void
}

export interface FindQuoteProps {
  readonly ref: Ref<FindQuoteHandle>
  readonly here: SearchedText
  readonly others: readonly OtherText[]
  /** What is looked for at once. */
  readonly initial: QuoteQuestion
  readonly onQuestion: (question: QuoteQuestion) => void
  /** A place in this text is looked at; the focus stays where it is. */
  readonly onPeek: (place: FoundPlace) => void
  /** A place in this text is chosen. */
  readonly onPlace: (place: FoundPlace, quote: string) => void
  /** The nearest passage of this text is chosen, its own words. */
  readonly onNearest: (span: Span) => void
  /** A place in another source is chosen. */
  readonly onElsewhere: (other: OtherText, place: FoundPlace, quote: string) => void
}

/** A place among all that were found. */
interface Row {
  readonly key: string
  /** `null`: this source. */
  readonly other: OtherText | null
  readonly place: FoundPlace
}

/** Looks for given words in the text or in all sources, as they are typed, and says in what they differ. */
export function FindQuote(props: FindQuoteProps) {
  const { ref, here, others, initial, onQuestion, onPeek, onPlace, onNearest, onElsewhere } = props
  const say = useSay()
  const box = useRef<HTMLElement>(null)
  const [{ quote, everywhere }, setQuestion] = useState(initial)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const search = useQuoteSearch()
  const rows = rowsOf(search.hits, others)
  const focus = () => box.current?.querySelector('textarea')?.focus()

  const ask = (question: QuoteQuestion) => {
    setQuestion(question)
    setActiveKey(null)
    onQuestion(question)
    search.look(question.quote, question.everywhere ? [here, ...others] : [here])
  }
  useImperativeHandle(ref, () => ({
    focus,
    ask: words => {
      ask({ quote: words, everywhere: false })
      focus()
    },
  }))
  const askAtFirst = useEffectEvent(() => {
    if (initial.quote !== '') search.look(initial.quote, initial.everywhere ? [here, ...others] : [here])
  })
  useEffect(() => askAtFirst(), [])

  const open = ({ other, place }: Row) => {
    if (other === null) onPlace(place, search.looked ?? quote)
    else onElsewhere(other, place, search.looked ?? quote)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.find(({ key }) => key === activeKey) ?? rows[0]
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !row) return
    event.preventDefault()
    open(row)
  }
  const ended = search.looked !== null && search.share === null && !search.failed
  return (
    <section ref={box} aria-label={say('reader:find.title')} className={css['find']}>
      <Field label={say('reader:find.title')} hint={say('reader:find.hint')}>
        <TextArea
          value={quote}
          onChange={words => ask({ quote: words, everywhere })}
          rows={2}
          onKeyDown={onKeyDown}
          className={css['quote']}
        />
      </Field>
      {others.length > 0 && (
        <SegmentedControl
          label={say('reader:find.scope')}
          segments={[
            { value: 'here', label: say('reader:find.here') },
            { value: 'everywhere', label: say('reader:find.everywhere') },
          ]}
          value={everywhere ? 'everywhere' : 'here'}
          onChange={scope => ask({ quote, everywhere: scope === 'everywhere' })}
        />
      )}
      {search.share !== null && everywhere && (
        <Progress
          label={say('quote:found.searching', { count: others.length + 1 })}
          share={search.share}
          onCancel={search.cancel}
        />
      )}
      {search.failed && <Notice tone="error">{say('reader:find.failed')}</Notice>}
      <p role="status" className={css['outcome']}>
        {search.looked !== null && search.share !== null && !everywhere && say('common:working')}
        {ended && sayOutcome(say, search.hits, everywhere)}
      </p>
      {ended && rows.length === 0 && !everywhere && others.length > 0 && (
        <Button size="small" onClick={() => ask({ quote, everywhere: true })}>
          {say('reader:find.everywhereInstead')}
        </Button>
      )}
      {ended && rows.length === 0 && search.nearest && (
        <NearestPassage nearest={search.nearest} onNearest={onNearest} />
      )}
      {search.unread > 0 && <p className={css['outcome']}>{say('reader:find.unread', { count: search.unread })}</p>}
      {rows.length > 0 && (
        <div className={css['places']} style={{ blockSize: `min(${heightOf(rows, everywhere)}px, 55vb)` }}>
          <VirtualList
            label={say('reader:find.results')}
            items={rows}
            itemKey={row => row.key}
            estimate={Math.round(heightOf(rows, everywhere) / rows.length)}
            activeKey={activeKey}
            onActive={(key, row) => {
              setActiveKey(key)
              if (row.other === null) onPeek(row.place)
            }}
            onOpen={open}
            opensOnClick
            renderItem={row => <PlaceRow row={row} everywhere={everywhere} />}
          />
        </div>
      )}
      {search.hits.map(({ textId, places, total }) =>
        total > places.length ? (
          <p key={textId} className={css['outcome']}>
            {say('reader:find.firstOf', { shown: places.length, count: total })}
          </p>
        ) : null,
      )}
    </section>
  )
}

interface NearestPassageProps {
  readonly nearest: Glimpse
  readonly onNearest: (span: Span) => void
}

/** What the source has instead: to be looked at, and never taken for the quote. */
function NearestPassage({ nearest, onNearest }: NearestPassageProps) {
  const say = useSay()
  return (
    <div className={css['places']}>
      <div className={css['place']}>
        <span className={css['source']}>{say('reader:find.nearest')}</span>
        <Words glimpse={nearest} />
        <Button size="small" onClick={() => onNearest(nearest.span)}>
          {say('reader:find.showNearest')}
        </Button>
      </div>
    </div>
  )
}

function PlaceRow({ row: { other, place }, everywhere }: { readonly row: Row; readonly everywhere: boolean }) {
  const say = useSay()
  return (
    <div className={css['place']}>
      {everywhere && (
        <span className={css['source']}>
          {other === null ? say('reader:find.thisSource') : <UserText>{other.title}</UserText>}
          {other?.role === 'under-check' && <span className={css['quiet']}> ({say('reader:find.underCheck')})</span>}
        </span>
      )}
      <Words glimpse={place} />
      <span className={css['quiet']} data-outcome={place.check.outcome}>
        {sayCheck(say, place.check)}
      </span>
      {(place.check.outcome === 'editorial' || place.check.outcome === 'altered') &&
        place.check.differences.slice(0, MOST_DIFFERENCES).map(difference => (
          <span key={difference.quoteSpan.start} className={css['quiet']}>
            <UserText>{sayDifference(say, difference)}</UserText>
          </span>
        ))}
      {place.warnings.map(warning => (
        <span key={`${warning.kind} ${warning.quoteSpan.start}`} className={css['quiet']}>
          <UserText>{sayWarning(say, warning)}</UserText>
        </span>
      ))}
    </div>
  )
}

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

function rowsOf(hits: readonly QuoteHits[], others: readonly OtherText[]): readonly Row[] {
  const byText = new Map<TextId, OtherText>(others.map(other => [other.textId, other]))
  return hits.flatMap(({ textId, places }) =>
    places.map(place => ({
      key: `${textId} ${place.span.start} ${place.span.end}`,
      other: byText.get(textId) ?? null,
      place,
    })),
  )
}

/** About how high the rows are together, in px: as much of the pane as they need. */
function heightOf(rows: readonly Row[], everywhere: boolean): number {
  const lines = rows.slice(0, MOST_WEIGHED).map(({ place: { check, warnings, exact } }) => {
    const told = check.outcome === 'editorial' || check.outcome === 'altered' ? check.differences.length : 0
    const words = Math.min(4, Math.ceil((exact.length + 64) / 36))
    const sentences =
      (check.outcome === 'verbatim' ? 1 : 2) + 2 * Math.min(told, MOST_DIFFERENCES) + 2 * warnings.length
    return words * 21 + sentences * 18 + (everywhere ? 24 : 0) + 30
  })
  const measured = lines.reduce((sum, height) => sum + height, 0)
  return lines.length === 0 ? 0 : Math.round((measured / lines.length) * rows.length)
}

/** Rows by which the rest are judged. */
const MOST_WEIGHED = 40

function sayOutcome(say: ReturnType<typeof useSay>, hits: readonly QuoteHits[], everywhere: boolean): string {
  if (hits.length === 0) return say(everywhere ? 'quote:found.nowhere' : 'quote:check.absent')
  const same = hits.filter(({ places }) => places[0] !== undefined && counts(places[0].check))
  if (everywhere && same.length > 0) return say('reader:find.inSources', { count: same.length })
  if (everywhere) return say('reader:find.changedInSources', { count: hits.length })
  const count = hits[0]?.total ?? 0
  return same.length > 0 ? say('quote:found.places', { count }) : say('reader:find.changed', { count })
}

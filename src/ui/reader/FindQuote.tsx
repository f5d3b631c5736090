import { useEffect, useRef, useState, type KeyboardEvent, type Ref, useImperativeHandle } from 'react'
import type { TextId } from '../../domain/id.ts'
import { sayCheck } from '../../messages/quoteWords.ts'
import type { OtherText } from '../../queries/sourceReader.ts'
import type { FoundPlace } from '../../workers/findQuotes.ts'
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
  const { ref, here, others, initial, onQuestion, onPeek, onPlace, onElsewhere } = props
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
  const askedAtFirst = useRef(false)
  useEffect(() => {
    if (askedAtFirst.current || initial.quote === '') return
    askedAtFirst.current = true
    search.look(initial.quote, initial.everywhere ? [here, ...others] : [here])
  })

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
      {search.unread > 0 && <p className={css['outcome']}>{say('reader:find.unread', { count: search.unread })}</p>}
      {rows.length > 0 && (
        <div className={css['places']} style={{ blockSize: `min(${rows.length * 7}rem, 50vb)` }}>
          <VirtualList
            label={say('reader:find.results')}
            items={rows}
            itemKey={row => row.key}
            estimate={112}
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
      <UserText className={css['words']}>
        …{place.prefix}
        <strong>{place.exact}</strong>
        {place.suffix}…
      </UserText>
      <span className={css['quiet']} data-outcome={place.check.outcome}>
        {sayCheck(say, place.check)} {place.cutsWord && say('quote:found.cutsWord')}
      </span>
    </div>
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

function sayOutcome(say: ReturnType<typeof useSay>, hits: readonly QuoteHits[], everywhere: boolean): string {
  if (hits.length === 0) return say(everywhere ? 'quote:found.nowhere' : 'quote:check.absent')
  if (everywhere) return say('reader:find.inSources', { count: hits.length })
  return say('quote:found.places', { count: hits[0]?.total ?? 0 })
}

import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { DossierId } from '../../domain/id.ts'
import { counts } from '../../domain/quote/checkAt.ts'
import { quotedSpeechIn } from '../../domain/quote/quotedSpeech.ts'
import type { Span } from '../../domain/records.ts'
import type { OtherText } from '../../queries/sourceReader.ts'
import type { FoundPlace } from '../../workers/findQuotes.ts'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { SpeakerVariants, useSpeakerNames } from '../shared/SpeakerInput.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './FindQuote.module.css'
import { type FoundRow, FoundPlaces, NearestPassage, rowsOf } from './FoundPlaces.tsx'
import type { Said } from './passage.ts'
import { PastedSpeaker, speakerAlong } from './PastedSpeaker.tsx'
import { type QuoteSearchState, type SearchedText, useQuoteSearch } from './useQuoteSearch.ts'

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
  readonly dossierId: DossierId
  readonly ref: Ref<FindQuoteHandle>
  readonly here: SearchedText
  readonly others: readonly OtherText[]
  /** What is looked for at once. */
  readonly initial: QuoteQuestion
  readonly onQuestion: (question: QuoteQuestion) => void
  /** A place in this text is looked at; the focus stays where it is. */
  readonly onPeek: (place: FoundPlace) => void
  /** A place in this text is chosen. */
  readonly onPlace: (place: FoundPlace, quote: string, said: Said | null) => void
  /** The nearest passage of this text is chosen, its own words. */
  readonly onNearest: (span: Span) => void
  /** A place in another source is chosen, for the quote; `null`: for its own words. */
  readonly onElsewhere: (
    other: OtherText,
    place: Pick<FoundPlace, 'span'>,
    quote: string | null,
    said: Said | null,
  ) => void
}

/** Looks for given words in the text or in all sources, as they are typed, and says in what they differ. */
export function FindQuote(props: FindQuoteProps) {
  const { ref, dossierId, here, others, initial, onQuestion, onPeek, onPlace, onNearest, onElsewhere } = props
  const say = useSay()
  const box = useRef<HTMLElement>(null)
  const [{ quote, everywhere }, setQuestion] = useState(initial)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const [insists, setInsists] = useState(false)
  const search = useQuoteSearch(dossierId)
  const speech = quotedSpeechIn(quote)
  const known = useSpeakerNames(dossierId)
  const otherOf = useMemo(() => new Map(others.map(other => [other.textId, other])), [others])
  const rows = useMemo(() => rowsOf(search.hits, otherOf), [search.hits, otherOf])
  const elsewhere = useMemo(() => rowsOf(search.elsewhere, otherOf), [search.elsewhere, otherOf])
  /** Whether what is listed answers words, or a name, that were there before the last letter. */
  const isBehind =
    search.looked !== null && (search.looked !== wordsOf({ quote }) || search.speaker !== (speech?.speaker ?? null))
  const focus = () => box.current?.querySelector('textarea')?.focus()

  const look = (question: QuoteQuestion, isTyped: boolean) =>
    search.look({
      quote: wordsOf(question),
      speaker: quotedSpeechIn(question.quote)?.speaker ?? null,
      texts: question.everywhere ? [here, ...others] : [here],
      otherwise: question.everywhere ? [] : others,
      isTyped,
    })
  const ask = (question: QuoteQuestion) => {
    const added = question.quote.length - quote.length
    setQuestion(question)
    setActiveKey(null)
    setInsists(false)
    onQuestion(question)
    look(question, Math.abs(added) === 1)
  }
  useImperativeHandle(ref, () => ({
    focus,
    ask: words => {
      ask({ quote: words, everywhere: false })
      focus()
    },
  }))
  const makeReady = () => search.makeReady([here, ...others])
  const askAtFirst = useEffectEvent(() => {
    if (initial.quote !== '') look(initial, false)
    else makeReady()
  })
  useEffect(() => askAtFirst(), [])

  const open = ({ other, place }: FoundRow, claims = false) => {
    const speaker = isBehind || !speech ? null : speakerAlong(speech.speaker, place.saidBy, insists)
    const said = speaker === null ? null : { speaker, claims }
    if (other === null) onPlace(place, search.looked ?? quote, said)
    else onElsewhere(other, place, search.looked ?? quote, said)
  }
  const chosen = [...rows, ...elsewhere].find(({ key }) => key === activeKey) ?? rows[0] ?? elsewhere[0]
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    if (isBehind) look({ quote, everywhere }, false)
    else if (chosen) open(chosen)
    else return
    event.preventDefault()
  }
  const onActive = (key: string, { other, place }: FoundRow) => {
    setActiveKey(key)
    if (other === null) onPeek(place)
  }
  const ended = search.looked !== null && (search.share === null || search.sameKnown) && !search.failed
  const inParts = search.partsIn && otherOf.get(search.partsIn.textId)
  const hasParts = rows.length === 0 && elsewhere.length === 0 && !search.nearest?.spliced
  const listed = { quote: search.looked ?? quote, activeKey, onActive, onOpen: open }
  return (
    <section ref={box} aria-label={say('reader:find.title')} className={css['find']}>
      <Field label={say('reader:find.title')} hint={say('reader:find.hint')}>
        <TextArea
          value={quote}
          onChange={words => ask({ quote: words, everywhere })}
          rows={2}
          onKeyDown={onKeyDown}
          onFocus={quote === '' ? makeReady : undefined}
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
        {ended && sayOutcome(say, search, everywhere)}
      </p>
      {ended && !isBehind && speech && (
        <PastedSpeaker
          pasted={speech.speaker}
          saidBy={chosen?.place.saidBy ?? null}
          isReported={chosen?.place.isReported ?? false}
          insists={insists}
          onInsist={setInsists}
          onClaim={chosen ? () => open(chosen, true) : null}
        />
      )}
      {ended && !isBehind && speech && <SpeakerVariants known={known} value={speech.speaker} onChange={null} />}
      {rows.length > 0 && (
        <FoundPlaces {...listed} rows={rows} label={say('reader:find.results')} titled={everywhere} />
      )}
      {ended && search.nearest && (rows.length === 0 || search.nearest.spliced) && (
        <NearestPassage nearest={search.nearest} onNearest={onNearest} />
      )}
      {ended && hasParts && search.partsIn && inParts && (
        <NearestPassage
          nearest={search.partsIn}
          title={inParts.title}
          onNearest={span => onElsewhere(inParts, { span }, null, null)}
        />
      )}
      {search.shareElsewhere !== null && (
        <Progress
          label={say('reader:find.lookingElsewhere', { count: others.length })}
          share={search.shareElsewhere}
          onCancel={search.cancel}
        />
      )}
      {elsewhere.length > 0 && (
        <>
          {rows.length > 0 && (
            <p className={css['outcome']}>{say('reader:find.standsElsewhere', { count: search.elsewhere.length })}</p>
          )}
          <FoundPlaces {...listed} rows={elsewhere} label={say('reader:find.resultsElsewhere')} titled />
        </>
      )}
      {search.unread > 0 && <p className={css['outcome']}>{say('reader:find.unread', { count: search.unread })}</p>}
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

/** The words to be looked for in what was pasted: those that it quotes, where it quotes somebody. */
function wordsOf({ quote }: Pick<QuoteQuestion, 'quote'>): string {
  return quotedSpeechIn(quote)?.words ?? quote
}

function sayOutcome(
  say: ReturnType<typeof useSay>,
  { hits, elsewhere, nearest, partsIn, share, shareElsewhere, stopped }: QuoteSearchState,
  everywhere: boolean,
): string {
  if (hits.length === 0 && share !== null) return say('reader:find.notAsItIs')
  if (hits.length === 0 && elsewhere.length === 0 && stopped) return say('reader:find.stopped')
  if (hits.length === 0 && elsewhere.length > 0) return say('quote:found.elsewhereMany', { count: elsewhere.length })
  if (hits.length === 0 && (everywhere || shareElsewhere === null))
    return say(nearest?.spliced || partsIn !== null ? 'quote:found.nowhereWhole' : 'quote:found.nowhere')
  if (hits.length === 0) return say(nearest?.spliced ? 'quote:found.notWhole' : 'quote:check.absent')
  const same = hits.filter(({ places }) => places[0] !== undefined && counts(places[0].check))
  if (everywhere && same.length > 0) return say('reader:find.inSources', { count: same.length })
  if (everywhere) return say('reader:find.changedInSources', { count: hits.length })
  const count = hits[0]?.total ?? 0
  return same.length > 0 ? say('quote:found.places', { count }) : say('reader:find.changed', { count })
}

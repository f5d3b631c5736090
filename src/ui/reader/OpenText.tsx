import { PanelRight, Search } from 'lucide-react'
import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import type { Span } from '../../domain/records.ts'
import { blockAround, pieceIndexAt } from '../../domain/text/pieces.ts'
import type { KeptExcerpt, OtherText, SourceReader } from '../../queries/sourceReader.ts'
import type { ReadableText } from '../../workers/readableText.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { ClaimBar } from './ClaimBar.tsx'
import { drawnPassages } from './drawnPassages.ts'
import { FindBar } from './FindBar.tsx'
import { FindQuote, type FindQuoteHandle } from './FindQuote.tsx'
import { FoldedPart } from './FoldedPart.tsx'
import { placeAt } from './highlights.ts'
import { MarginNotes } from './MarginNotes.tsx'
import { type Passage, passageAt, passageOfQuote, passageRead, type Said, wordsOfPassage } from './passage.ts'
import { PassageWork } from './PassageWork.tsx'
import { ReaderAside } from './ReaderAside.tsx'
import css from './reader.module.css'
import { keepQuestion, keptQuestion, type ReaderRequest, requestOf } from './readerState.ts'
import { layPassages } from './segments.ts'
import { RepairsPanel } from './RepairsPanel.tsx'
import { SourceHeading } from './SourceHeading.tsx'
import { SourceText, type TextHandle } from './SourceText.tsx'
import { useFindInText } from './useFindInText.ts'
import { useReadingView } from './useReadingView.ts'
import { useRepairChoices } from './useRepairChoices.ts'

export interface OpenTextProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
  readonly readable: ReadableText
}

/** A source with its text: what is selected in it, and what can be done with that. */
export function OpenText({ dossierId, data, readable }: OpenTextProps) {
  const say = useSay()
  const navigate = useNavigate()
  const location = useLocation()
  const { text, pieces } = readable
  const reading = useReadingView(data, readable)
  const { shown, placeOf, capturedAt } = reading
  const request = requestOf(location.search, location.state)
  const claim = data.claims.find(({ id }) => id === request.claimId) ?? null

  const scroller = useRef<HTMLDivElement>(null)
  const region = useRef<HTMLDivElement>(null)
  const handle = useRef<TextHandle>(null)
  const quoteBox = useRef<FindQuoteHandle>(null)
  const [passage, setPassage] = useState(() => passageAsked(text, request))
  const [peeked, setPeeked] = useState<Span | null>(null)
  const [pane, setPane] = useState<'text' | 'aside'>('text')
  const [finds, setFinds] = useState<number | null>(null)
  const [drawn, setDrawn] = useState<Span>({ start: 0, end: 0 })
  const isDragging = useDragging(region)
  const announce = useAnnounce()
  const repairs = useRepairChoices(dossierId, data)

  const kept = useMemo(
    () => data.excerpts.filter(({ excerpt }) => excerpt.textId === data.text.id && excerpt.anchor !== null),
    [data.excerpts, data.text.id],
  )
  const passages = useMemo(() => layPassages(kept.flatMap(one => drawnPassages(one, shown, say))), [kept, shown, say])
  const find = useFindInText(
    shown.projection,
    data.text.digest,
    () => handle.current?.place() ?? 0,
    span => handle.current?.show(span),
  )

  const onSelect = useCallback(
    (span: Span | null) => {
      const selected = span && passageRead(shown, span)
      setPeeked(null)
      setPassage(before => (before && selected && isSame(before.span, selected.span) ? before : selected))
    },
    [shown],
  )
  const onDrawn = useCallback(
    (start: number, end: number) => setDrawn(before => (isSame(before, { start, end }) ? before : { start, end })),
    [],
  )
  const choose = (chosen: Passage | null) => {
    if (chosen === null) return
    setPane('text')
    setPassage(chosen)
    requestAnimationFrame(() => goTo(chosen.span, 'select')) // once the text is there in a narrow window
  }
  const chooseSpan = (span: Span) => choose(passageRead(shown, placeOf(span)) ?? passageAt(text, span))
  const goTo = (span: Span, how: 'select' | 'show') => {
    const place = placeOf(span)
    if (place.start < place.end) return handle.current?.[how](place)
    reading.setView('captured')
    announce(say('repairs:takenOut'))
    return requestAnimationFrame(() => handle.current?.[how](span)) // as captured, its place is its own
  }
  const peek = (span: Span) => {
    setPeeked(span)
    goTo(span, 'show')
  }
  /** A repair may have left nothing to show: then where it was. */
  const peekNear = (span: Span) => {
    setPeeked(span)
    requestAnimationFrame(() => handle.current?.show(placeOf(span))) // once the text is there in a narrow window
  }
  const finish = () => {
    setPassage(null)
    requestAnimationFrame(() => handle.current?.leave()) // once the dialog has given the focus back
  }
  const goToRequest = useEffectEvent(() => {
    const { passage: wanted } = request
    if (wanted && wanted.span.end <= text.length) requestAnimationFrame(() => goTo(wanted.span, 'select'))
  })
  useEffect(() => goToRequest(), [])

  const backToClaim = (claimId: ClaimId) => void navigate(`/d/${dossierId}/claims/${encodeURIComponent(claimId)}`)
  const goElsewhere = (other: OtherText, span: Span, quoted: string | null, said: Said | null) => {
    const search = claim === null ? '' : `?claim=${encodeURIComponent(claim.id)}`
    const path = `/d/${dossierId}/sources/${encodeURIComponent(other.sourceId)}${search}`
    void navigate(path, { state: { passage: { span, quoted, said } } })
  }
  const closeFind = () => {
    const place = placeAt(find.found.places, find.found.current)
    setFinds(null)
    find.clear()
    if (place) handle.current?.select(place)
    else handle.current?.leave()
  }
  const stepPassage = (by: 1 | -1) => {
    const spans = kept.flatMap(({ excerpt }) => (excerpt.anchor ? [excerpt.anchor.span] : []))
    const here = passage?.span.start ?? capturedAt(handle.current?.place() ?? 0)
    const next = by === 1 ? spans.find(({ start }) => start > here) : spans.findLast(({ start }) => start < here)
    if (next) chooseSpan(next)
  }
  const openFind = () => {
    setPane('text')
    setFinds(before => (before ?? 0) + 1)
  }
  const openQuote = () => {
    setPane('aside')
    requestAnimationFrame(() => quoteBox.current?.focus())
  }

  const chosenPlace = peeked ?? passage?.span ?? null
  const group = say('reader:group')
  const stepping = { group, enabled: kept.length > 0 && data.source.role === 'source' } // else through sentences
  const whileFinding = { group, enabled: finds !== null }
  useShortcut('Mod+f', say('reader:shortcut.find'), openFind, { group })
  useShortcut('/', say('reader:shortcut.find'), openFind, { group })
  useShortcut('Mod+g', say('reader:shortcut.findNext'), () => find.step(1), whileFinding)
  useShortcut('Mod+Shift+g', say('reader:shortcut.findPrevious'), () => find.step(-1), whileFinding)
  useShortcut('q', say('reader:shortcut.quote'), openQuote, { group })
  useShortcut('r', say('repairs:key'), () => reading.setView(reading.view === 'marked' ? 'repaired' : 'marked'), {
    group,
  })
  useShortcut('t', say('reader:shortcut.text'), () => handle.current?.leave(), { group })
  useShortcut('j', say('reader:shortcut.nextPassage'), () => stepPassage(1), stepping)
  useShortcut('k', say('reader:shortcut.previousPassage'), () => stepPassage(-1), stepping)
  useShortcut('Escape', say('reader:shortcut.letGo'), finish, { group, enabled: passage !== null && finds === null })
  useShortcut('Escape', say('reader:inText.close'), closeFind, whileFinding)

  return (
    <div className={css['screen']} data-pane={pane}>
      <div className={css['reading']}>
        {claim && (
          <ClaimBar
            claim={claim}
            onBack={() => backToClaim(claim.id)}
            onStop={() => void navigate(location.pathname, { replace: true })}
          />
        )}
        {finds !== null && <FindBar key={finds} find={find} onClose={closeFind} />}
        <div ref={scroller} className={css['scroller']}>
          <div className={css['page']}>
            <div className={css['head']}>
              <SourceHeading data={data} />
              <div className={css['tools']}>
                <IconButton
                  label={say('reader:shortcut.find')}
                  keys="Mod+f"
                  icon={<Search aria-hidden="true" />}
                  onClick={openFind}
                />
                <Button
                  size="small"
                  className={css['toAside']}
                  icon={<PanelRight aria-hidden="true" />}
                  onClick={() => setPane('aside')}
                >
                  {say('reader:pane.aside')}
                </Button>
              </div>
              {readable.structureLost && <Notice tone="warn">{say('reader:structureLost')}</Notice>}
              <p id="reader-text-keys" className={css['keys']}>
                {say(data.source.role === 'source' ? 'reader:keys' : 'reader:keysUnderCheck')}
              </p>
            </div>
            <div className={css['column']}>
              <FoldedPart kind="menu" reading={shown} onBack={repairs.choose} />
              <SourceText
                ref={handle}
                region={region}
                scroller={scroller}
                reading={shown}
                marked={reading.view === 'marked'}
                passages={passages}
                language={data.source.language ?? data.text.language}
                chosen={chosenPlace && placeOf(chosenPlace)}
                found={finds === null ? null : find.found}
                onSelect={onSelect}
                onDrawn={onDrawn}
              />
              <FoldedPart kind="footer" reading={shown} onBack={repairs.choose} />
            </div>
            <MarginNotes
              dossierId={dossierId}
              excerpts={kept.filter(one => isDrawn(one, drawn, placeOf))}
              region={region}
            />
          </div>
        </div>
        {passage && (
          <PassageWork
            key={`${passage.span.start} ${passage.span.end} ${passage.quoted.length} ${JSON.stringify(passage.said)}`}
            dossierId={dossierId}
            data={data}
            text={text}
            passage={passage}
            place={placeOf(passage.span)}
            words={wordsOfPassage(shown, passage)}
            block={blockAround(pieces, pieceIndexAt(pieces, passage.span.start))}
            claim={claim}
            region={region}
            scroller={scroller}
            shown={!isDragging && pane === 'text' && finds === null}
            onDone={finish}
            onBackToClaim={backToClaim}
          />
        )}
      </div>
      <aside className={css['aside']} aria-label={say('reader:margin')}>
        <Button size="small" className={css['toText']} onClick={() => setPane('text')}>
          {say('reader:pane.text')}
        </Button>
        <ReaderAside
          dossierId={dossierId}
          data={data}
          readable={readable}
          reading={shown}
          onShow={chooseSpan}
          onPoint={peek}
          selecting={passage !== null}
          onFind={words => quoteBox.current?.ask(words)}
          repairs={
            <RepairsPanel
              reading={reading}
              onChoose={repairs.choose}
              onPoint={peekNear}
              onGo={span => {
                setPane('text')
                peekNear(span)
              }}
            />
          }
        >
          <FindQuote
            dossierId={dossierId}
            ref={quoteBox}
            here={{ textId: data.text.id, digest: data.text.digest }}
            others={data.others}
            initial={keptQuestion(location.key)}
            onQuestion={question => keepQuestion(location.key, question)}
            onPeek={({ span }) => peek(span)}
            onPlace={({ span, check }, quoted, said) => choose({ span, quoted: quoted.trim(), check, said })}
            onNearest={chooseSpan}
            onElsewhere={(other, { span }, quoted, said) => goElsewhere(other, span, quoted?.trim() ?? null, said)}
          />
        </ReaderAside>
      </aside>
    </div>
  )
}

/** The passage that one comes for, with the words by which it was found. */
function passageAsked(text: string, { passage }: ReaderRequest): Passage | null {
  if (!passage || passage.span.end > text.length) return null
  const { span, quoted, said } = passage
  return quoted === null ? passageAt(text, span) : passageOfQuote(text, span, quoted, said)
}

function isDrawn({ excerpt: { anchor } }: KeptExcerpt, drawn: Span, placeOf: (span: Span) => Span): boolean {
  const place = anchor && placeOf(anchor.span)
  return place !== null && place.start < drawn.end && place.end > drawn.start
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** Whether a selection is being drawn with a pointer that is held down: what appears beside it would be in the way. */
function useDragging(region: RefObject<HTMLElement | null>): boolean {
  const [isDragging, setDragging] = useState(false)
  useEffect(() => {
    const down = (event: PointerEvent) => {
      if (event.target instanceof Node && region.current?.contains(event.target)) setDragging(true)
    }
    const up = () => setDragging(false)
    const listening = new AbortController()
    document.addEventListener('pointerdown', down, listening)
    document.addEventListener('pointerup', up, listening)
    document.addEventListener('pointercancel', up, listening)
    return () => listening.abort()
  }, [region])
  return isDragging
}

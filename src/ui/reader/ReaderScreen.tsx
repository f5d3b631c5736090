import { useCallback, useMemo, useRef, useState } from 'react'
import { useLocation, useParams } from 'react-router'
import type { DossierId, SourceId } from '../../domain/id.ts'
import type { Span } from '../../domain/records.ts'
import { type KeptExcerpt, sourceReader, type SourceReader } from '../../queries/sourceReader.ts'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { type ReadableText, useBlocks } from '../store/useText.ts'
import { FindQuote } from './FindQuote.tsx'
import { type Passage, passageAt } from './passage.ts'
import { type PassageKeys, PassageWork } from './PassageWork.tsx'
import { ReaderAside } from './ReaderAside.tsx'
import css from './reader.module.css'
import type { DrawnPassage } from './segments.ts'
import { SourceText } from './SourceText.tsx'
import { rangeOfSpan } from './spanOfSelection.ts'

/** One source: to be read, and taken passages from. */
export function ReaderScreen() {
  const say = useSay()
  const { dossier = '', source = '' } = useParams()
  const dossierId = dossier as DossierId
  const { data, isError } = useStored(sourceReader, dossierId, source as SourceId)
  if (isError) return <Notice tone="error">{say('reader:notRead')}</Notice>
  if (data === undefined) return <p role="status">{say('common:working')}</p>
  if (data === null) return <EmptyState title={say('reader:missing.title')} text={say('reader:missing.text')} />
  return <Reader key={`${data.source.id} ${data.text.id}`} dossierId={dossierId} data={data} />
}

interface ReaderProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
}

function Reader({ dossierId, data }: ReaderProps) {
  const say = useSay()
  const format = useFormat()
  const { source, publisher } = data
  const { data: readable, isError } = useBlocks(data.text)
  return (
    <div className={css['screen']}>
      <header className={css['header']}>
        <h1>
          <UserText lang={source.language}>{source.title}</UserText>
        </h1>
        <SourceLine
          title={publisher?.name ?? say('reader:noPublisher')}
          facts={[source.authors.join(', '), source.issued && format.partialDate(source.issued)]}
        />
        {source.role === 'under-check' && <p className={css['quiet']}>{say('reader:underCheck')}</p>}
      </header>
      {isError && <Notice tone="error">{say('reader:textNotRead')}</Notice>}
      {!isError && !readable && <p role="status">{say('common:working')}</p>}
      {readable && <OpenText dossierId={dossierId} data={data} readable={readable} />}
    </div>
  )
}

function OpenText({ dossierId, data, readable }: ReaderProps & { readonly readable: ReadableText }) {
  const say = useSay()
  const { state } = useLocation()
  const { text, blocks } = readable
  const region = useRef<HTMLDivElement>(null)
  const keys = useRef<PassageKeys>(null)
  const [passage, setPassage] = useState<Passage | null>(null)
  const passages = useMemo(
    () => data.excerpts.filter(({ excerpt }) => excerpt.textId === data.text.id).flatMap(drawn),
    [data.excerpts, data.text.id],
  )
  const onSelect = useCallback(
    (span: Span | null) => {
      const selected = span && passageAt(text, span)
      setPassage(before => (before && selected && isSame(before.span, selected.span) ? before : selected))
    },
    [text],
  )
  const show = (shown: Passage | null) => {
    setPassage(shown)
    if (region.current && shown) select(region.current, shown.span)
  }
  const finish = () => {
    setPassage(null)
    const selection = document.getSelection()
    if (selection && selection.rangeCount > 0) selection.collapseToEnd()
    requestAnimationFrame(() => region.current?.focus({ preventScroll: true })) // once the dialog has given it back
  }
  return (
    <div className={css['columns']}>
      <div className={css['main']}>
        <p id="reader-text-keys" className={css['quiet']}>
          {say(data.source.role === 'source' ? 'reader:keys' : 'reader:keysUnderCheck')}
        </p>
        <SourceText
          region={region}
          text={text}
          blocks={blocks}
          passages={passages}
          language={data.source.language ?? data.text.language}
          onSelect={onSelect}
          onKey={key => keys.current?.press(key) ?? false}
        />
        {passage && (
          <PassageWork ref={keys} dossierId={dossierId} data={data} text={text} passage={passage} onDone={finish} />
        )}
      </div>
      <aside className={css['margin']} aria-label={say('reader:margin')}>
        <ReaderAside dossierId={dossierId} data={data} text={text} onShow={span => show(passageAt(text, span))}>
          <FindQuote
            dossierId={dossierId}
            text={text}
            others={data.others}
            initialQuote={quoteIn(state)}
            onPlace={show}
          />
        </ReaderAside>
      </aside>
    </div>
  )
}

function drawn({ excerpt: { id, anchor }, evidence }: KeptExcerpt): DrawnPassage[] {
  return anchor ? [{ id, span: anchor.span, look: evidence[0]?.evidence.stance ?? 'appearance' }] : []
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function select(region: HTMLElement, span: Span): void {
  const range = rangeOfSpan(region, span)
  const selection = document.getSelection()
  if (!range || !selection) return
  region.focus({ preventScroll: true })
  selection.removeAllRanges()
  selection.addRange(range)
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** The words that a link from another source's search brings along. */
function quoteIn(state: unknown): string {
  const holds = typeof state === 'object' && state !== null && 'quote' in state
  return holds && typeof state.quote === 'string' ? state.quote : ''
}

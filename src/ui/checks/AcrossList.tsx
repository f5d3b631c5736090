import { Fragment, useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { wordsApart } from '../../domain/discrepancies/wordsApart.ts'
import type { Likeness, Span } from '../../domain/records.ts'
import { sayPointer } from '../../messages/pointerWords.ts'
import { Button } from '../shared/Button.tsx'
import { marked } from '../shared/MarkedWords.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import type { AcrossItem, AcrossSide, AcrossVoice } from './acrossItems.ts'
import css from './Checks.module.css'

export interface AcrossListProps {
  readonly dossierId: DossierId
  readonly title: string
  readonly items: readonly AcrossItem[]
  /** Of sources, by id. */
  readonly titles: ReadonlyMap<string, string>
  readonly busy: boolean
  readonly onSettle: (item: AcrossItem, settled: Likeness) => void
  readonly onSetAside: (item: AcrossItem) => void
}

/** Names or sayings, some at a time. Nothing where there are none. */
export function AcrossList({ title, items, ...props }: AcrossListProps) {
  const say = useSay()
  const [most, setMost] = useState(AT_ONCE)
  if (items.length === 0) return null
  return (
    <div>
      <h3 className={css['label']}>{title}</h3>
      <ul className={css['pairs']} aria-label={title}>
        {items.slice(0, most).map(item => (
          <Item key={item.id} {...props} item={item} />
        ))}
      </ul>
      {items.length > most && (
        <Button size="small" variant="ghost" onClick={() => setMost(most + AT_ONCE)}>
          {say('lookHere:dossier.more', { count: Math.min(AT_ONCE, items.length - most) })}
        </Button>
      )}
    </div>
  )
}

const AT_ONCE = 12

interface ItemProps extends Omit<AcrossListProps, 'title' | 'items'> {
  readonly item: AcrossItem
}

function Item({ dossierId, item, titles, busy, onSettle, onSetAside }: ItemProps) {
  const say = useSay()
  const isSaying = item.kind === 'attribution'
  const isNear = item.how === 'same-words' && item.sides.length > 1
  const marks = useMemo(() => (isNear ? marksIn(item.sides) : []), [isNear, item.sides])
  const what = item.words.join(' · ').slice(0, LONGEST_NAME)
  const settle = (settled: Likeness, word: 'same' | 'apart' | 'saying') => (
    <Button
      size="small"
      disabled={busy}
      aria-label={say(`lookHere:settle.${word}Of`, { what })}
      onClick={() => onSettle(item, settled)}
    >
      {say(`lookHere:settle.${word}`)}
    </Button>
  )
  return (
    <li className={css['pair']}>
      <p className={css['quiet']}>
        {isNear ? say('lookHere:betweenSays.attribution-near-words') : sayPointer(say, { group: 'between', ...item })}
      </p>
      <div className={css['sides']}>
        {item.sides.map((side, at) => (
          <Side
            key={at}
            dossierId={dossierId}
            side={side}
            marks={marks[at] ?? []}
            isSaying={isSaying}
            titles={titles}
          />
        ))}
      </div>
      <div className={css['settle']}>
        {isSaying ? settle('same', 'saying') : settle('same', 'same')}
        {!isSaying && settle('apart', 'apart')}
        <Button
          size="small"
          variant="ghost"
          aria-label={say('lookHere:aside.of', { what })}
          onClick={() => onSetAside(item)}
        >
          {say('lookHere:aside.button')}
        </Button>
      </div>
    </li>
  )
}

/** The words of each side that the first has not; of the first, those that the second has not. */
function marksIn([first, ...others]: readonly AcrossSide[]): readonly (readonly Span[])[] {
  const apart = others.map(({ words }) => wordsApart(first?.words ?? '', words))
  return [apart[0]?.a ?? [], ...apart.map(({ b }) => b)]
}

/** Code units of a button's name. */
const LONGEST_NAME = 80

interface SideProps extends Pick<AcrossListProps, 'dossierId' | 'titles'> {
  readonly side: AcrossSide
  /** What is marked of its words. */
  readonly marks: readonly Span[]
  readonly isSaying: boolean
}

function Side({ dossierId, side: { words, voices }, marks, isSaying, titles }: SideProps) {
  return (
    <div className={css['sideWords']}>
      <UserText as="p" className={css['said']}>
        {marked(words, marks)}
      </UserText>
      {voices.map((voice, at) => (
        <p key={at} className={css['quiet']}>
          <Voice dossierId={dossierId} voice={voice} words={words} isSaying={isSaying} titles={titles} />
        </p>
      ))}
    </div>
  )
}

interface VoiceProps extends Omit<SideProps, 'side' | 'marks'> {
  readonly voice: AcrossVoice
  readonly words: string
}

function Voice({ dossierId, voice: { speaker, isQuoted, places, sources }, words, isSaying, titles }: VoiceProps) {
  const say = useSay()
  return (
    <>
      {isSaying && (
        <>
          <UserText>{speaker ?? say(isQuoted ? 'lookHere:dossier.quoted' : 'lookHere:dossier.own')}</UserText>
          {' · '}
        </>
      )}
      {places.length === 0 && say('lookHere:dossier.sheet')}
      {places.map(({ sourceId, span }, at) => (
        <Fragment key={`${sourceId} ${span.start}`}>
          {at > 0 && ' · '}
          <Link
            to={`/d/${dossierId}/sources/${encodeURIComponent(sourceId)}`}
            state={{ passage: { span, quoted: words } }}
          >
            <UserText>{titles.get(sourceId) ?? ''}</UserText>
          </Link>
        </Fragment>
      ))}
      {!isSaying && sources > 1 && ` · ${say('lookHere:dossier.found', { count: sources })}`}
    </>
  )
}

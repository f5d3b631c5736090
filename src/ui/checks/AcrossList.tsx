import { useState } from 'react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { sayPointer } from '../../messages/pointerWords.ts'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import type { AcrossPair, AcrossSide } from './acrossPairs.ts'
import css from './Checks.module.css'

export interface AcrossListProps {
  readonly dossierId: DossierId
  readonly title: string
  readonly pairs: readonly AcrossPair[]
  /** Of sources, by id. */
  readonly titles: ReadonlyMap<string, string>
  readonly onSetAside: (pair: AcrossPair) => void
}

/** Pairs of names or sayings, some at a time. Nothing where there are none. */
export function AcrossList({ dossierId, title, pairs, titles, onSetAside }: AcrossListProps) {
  const say = useSay()
  const [most, setMost] = useState(AT_ONCE)
  if (pairs.length === 0) return null
  return (
    <div>
      <h3 className={css['label']}>{title}</h3>
      <ul className={css['pairs']} aria-label={title}>
        {pairs.slice(0, most).map(pair => (
          <li key={pair.id} className={css['pair']}>
            <div className={css['pairHead']}>
              <p className={css['quiet']}>{sayPointer(say, { group: 'between', ...pair })}</p>
              <Button
                size="small"
                variant="ghost"
                aria-label={say('lookHere:aside.of', { what: pair.words.join(' · ').slice(0, LONGEST_NAME) })}
                onClick={() => onSetAside(pair)}
              >
                {say('lookHere:aside.button')}
              </Button>
            </div>
            <div className={css['sides']}>
              {pair.sides.map((side, at) => (
                <Side
                  key={at}
                  dossierId={dossierId}
                  side={side}
                  isSaying={pair.kind === 'attribution'}
                  titles={titles}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {pairs.length > most && (
        <Button size="small" variant="ghost" onClick={() => setMost(most + AT_ONCE)}>
          {say('lookHere:dossier.more', { count: Math.min(AT_ONCE, pairs.length - most) })}
        </Button>
      )}
    </div>
  )
}

const AT_ONCE = 12
/** Code units of a button's name. */
const LONGEST_NAME = 80

interface SideProps extends Pick<AcrossListProps, 'dossierId' | 'titles'> {
  readonly side: AcrossSide
  readonly isSaying: boolean
}

function Side({ dossierId, side: { words, place, sources, speaker, isQuoted }, isSaying, titles }: SideProps) {
  const say = useSay()
  const voice = speaker ?? say(isQuoted ? 'lookHere:dossier.quoted' : 'lookHere:dossier.own')
  const title = place && titles.get(place.sourceId)
  return (
    <div className={css['sideWords']}>
      <UserText as="p" className={css['said']}>
        {words}
      </UserText>
      <p className={css['quiet']}>
        {isSaying && (
          <>
            <UserText>{voice}</UserText>
            {' · '}
          </>
        )}
        {place && title !== undefined ? (
          <Link
            to={`/d/${dossierId}/sources/${encodeURIComponent(place.sourceId)}`}
            state={{ passage: { span: place.span, quoted: words } }}
          >
            <UserText>{title}</UserText>
          </Link>
        ) : (
          say('lookHere:dossier.sheet')
        )}
        {!isSaying && sources > 1 && ` · ${say('lookHere:dossier.found', { count: sources })}`}
      </p>
    </div>
  )
}

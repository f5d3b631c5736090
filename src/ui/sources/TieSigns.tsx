import { ArrowUpRight } from 'lucide-react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import type { TieSign } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { signWords } from '../shared/tieReasons.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './TieSigns.module.css'

interface SignsProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly signs: readonly TieSign[]
}

/** What told the program of a tie: the words, whose they are, and the way to where they stand. Nothing where nothing did. */
export function TieSigns({ dossierId, list, signs }: SignsProps) {
  const say = useSay()
  if (signs.length === 0) return null
  return (
    <ul className={css['signs']} aria-label={say('sources:signs.list')}>
      {signs.slice(0, MOST_SHOWN).map(sign => (
        <li key={JSON.stringify(sign)}>
          <Sign dossierId={dossierId} list={list} sign={sign} />
        </li>
      ))}
      {signs.length > MOST_SHOWN && (
        <li className={css['quiet']}>{say('sources:signs.more', { count: signs.length - MOST_SHOWN })}</li>
      )}
    </ul>
  )
}

/** One is enough to decide by; more only confirm it. */
const MOST_SHOWN = 3

function Sign({ dossierId, list, sign }: Omit<SignsProps, 'signs'> & { readonly sign: TieSign }) {
  const say = useSay()
  const { sourceId, place, words } = sign
  const source = list.byId.get(sourceId)
  const worded = signWords(say, list, sign)
  if (!source || !worded) return null
  const isShown = place !== null && place.textId === source.textId
  return (
    <>
      <span dir="auto" className={css['quiet']}>
        {worded.told}
      </span>{' '}
      <UserText as="em" className={css['words']}>
        {worded.quoted}
      </UserText>{' '}
      <Link
        className={css['open']}
        to={`/d/${dossierId}/sources/${encodeURIComponent(sourceId)}`}
        state={isShown ? { passage: { span: place.span, quoted: words } } : null}
        aria-label={say('sources:signs.openOf', { title: insideQuotes(source.title), words: insideQuotes(words) })}
      >
        {say('sources:signs.open')}
        <ArrowUpRight aria-hidden="true" />
      </Link>
    </>
  )
}

import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import type { KeptExcerpt } from '../../queries/sourceReader.ts'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './MarginNotes.module.css'

export interface MarginNotesProps {
  readonly dossierId: DossierId
  /** Those whose passages are drawn, in the text's order. */
  readonly excerpts: readonly KeptExcerpt[]
  readonly region: RefObject<HTMLElement | null>
}

/** The claims of each passage, beside where it begins; those that would overlap move down. */
export function MarginNotes({ dossierId, excerpts, region }: MarginNotesProps) {
  const say = useSay()
  const list = useRef<HTMLUListElement>(null)
  const place = useEffectEvent(() => {
    if (list.current && region.current) placeNotes(list.current, region.current)
  })
  useLayoutEffect(() => place())
  useEffect(() => {
    const observer = new ResizeObserver(() => place())
    if (region.current) observer.observe(region.current)
    if (list.current) observer.observe(list.current)
    return () => observer.disconnect()
  }, [region])
  return (
    <ul ref={list} className={css['notes']} aria-label={say('reader:beside')}>
      {excerpts.map(({ excerpt, discount, evidence, appears }) => {
        const lines = [
          ...evidence.map(({ evidence: { id, stance }, claim }) => ({ id, stance, claim })),
          ...appears.map(claim => ({ id: claim.id, stance: null, claim })),
        ]
        return lines.length === 0 ? null : (
          <li key={excerpt.id} data-of={excerpt.id} className={css['note']}>
            {lines.slice(0, MOST_LINES).map(({ id, stance, claim }) => (
              <p key={id} className={css['line']}>
                {stance === null ? (
                  <span aria-hidden="true">“</span>
                ) : (
                  <StanceIcon stance={stance} size={14} named quiet={discount !== null} />
                )}
                <Link to={`/d/${dossierId}/claims/${encodeURIComponent(claim.id)}`}>
                  {stance === null && <span className="visually-hidden">{say('reader:excerpts.appears')} </span>}
                  <UserText>{claim.text}</UserText>
                </Link>
              </p>
            ))}
            {discount !== null && evidence.length > 0 && (
              <p className={css['uncounted']}>{say(`desk:discount.${discount}`)}</p>
            )}
            {lines.length > MOST_LINES && (
              <p className={css['more']}>{say('reader:besideMore', { count: lines.length - MOST_LINES })}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Claims of one passage that the margin has room for. */
const MOST_LINES = 3
/** Px between notes. */
const GAP = 6

function placeNotes(list: HTMLElement, region: HTMLElement): void {
  if (list.clientHeight === 0 && list.offsetParent === null) return // no room for a margin
  const top = list.getBoundingClientRect().top
  const marks = [...region.querySelectorAll<HTMLElement>('mark[data-ids]')]
  let free = 0
  for (const note of list.querySelectorAll<HTMLElement>('[data-of]')) {
    const id = note.dataset['of'] ?? ''
    const mark = marks.find(candidate => candidate.dataset['ids']?.split(' ').includes(id))
    note.hidden = mark === undefined
    if (mark === undefined) continue
    const wanted = (mark.getClientRects()[0]?.top ?? top) - top
    const y = Math.max(wanted, free)
    note.style.translate = `0 ${Math.round(y)}px`
    free = y + note.offsetHeight + GAP
  }
}

import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { setPointerAside, settleLikeness, showPointerAgain } from '../../commands/setPointerAside.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Aside, Likeness } from '../../domain/records.ts'
import { sayWhyAside } from '../../messages/pointerWords.ts'
import { asidesOf } from '../../queries/asides.ts'
import { textsAcross } from '../../queries/textsAcross.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { NoteDialog } from '../shared/NoteDialog.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useAcross } from '../store/useAcross.ts'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import { type AcrossItem, acrossItems } from './acrossItems.ts'
import { AcrossList } from './AcrossList.tsx'
import css from './Checks.module.css'

export interface NamesAndSpeakersProps {
  readonly dossierId: DossierId
}

/** Across all texts: names that may be one, like names to be kept apart, and the same words under different speakers. */
export function NamesAndSpeakers({ dossierId }: NamesAndSpeakersProps) {
  const say = useSay()
  const announce = useAnnounce()
  const { data: across } = useStored(textsAcross, dossierId)
  const { data: asides } = useStored(asidesOf, dossierId, null)
  const { found, share, failed, again, cancel } = useAcross(across && across.sources.length > 0 ? across : null)
  const aside = useCommand(dossierId, setPointerAside)
  const likeness = useCommand(dossierId, settleLikeness)
  const shownAgain = useCommand(dossierId, showPointerAgain)
  const [asked, setAsked] = useState<AcrossItem | null>(null)
  const all = useMemo(() => (found ? acrossItems(dossierId, found) : []), [dossierId, found])
  const items = useMemo(() => {
    const settled = new Set<string>(asides?.map(one => one.aside.id))
    return all.filter(item => !item.isAmong(settled))
  }, [all, asides])
  const titles = new Map<string, string>(across?.sources.map(({ id, title }) => [id, title]))

  const setAside = async (reason: string): Promise<void> => {
    if (!asked) return
    const result = await aside.run({ ids: [asked.id], claimId: null, kind: asked.kind, words: asked.words, reason })
    setAsked(null)
    if (result.ok) return announce(say('lookHere:aside.done'))
    const { error } = result
    announce({
      message: error.type === 'storage' ? say(`shell:storage.${error.cause}`) : say('lookHere:aside.gone'),
      tone: 'error',
    })
  }
  const settle = async ({ id, kind, words }: AcrossItem, as: Likeness): Promise<void> => {
    const result = await likeness.run({ id, kind, words, settled: as })
    if (result.ok) announce(say('lookHere:settle.done'))
    else announce({ message: say(`shell:storage.${result.error.cause}`), tone: 'error' })
  }
  const bringBack = async ({ id, settled }: Aside): Promise<void> => {
    const result = await shownAgain.run([id])
    if (result.ok) announce(say(settled === null ? 'lookHere:aside.shown' : 'lookHere:settle.reopened'))
    else announce({ message: say(`shell:storage.${result.error.cause}`), tone: 'error' })
  }
  const heading = useRef<HTMLHeadingElement>(null)
  const isThere = across !== undefined && across.sources.length > 0
  const isMeant = useLocation().hash === '#names'
  useEffect(() => {
    if (!isThere || !isMeant) return
    heading.current?.focus()
    heading.current?.scrollIntoView()
  }, [isThere, isMeant])
  if (!isThere) return null
  return (
    <section className={css['across']} aria-label={say('lookHere:dossier.title')}>
      <h2 ref={heading} tabIndex={-1}>
        {say('lookHere:dossier.title')}
      </h2>
      <p className={css['quiet']}>{say('lookHere:dossier.lead')}</p>
      {share !== null && <Progress label={say('lookHere:dossier.reading')} share={share} onCancel={cancel} />}
      {failed && (
        <Notice
          tone="error"
          actions={
            <Button size="small" onClick={again}>
              {say('lookHere:dossier.again')}
            </Button>
          }
        >
          {say('lookHere:dossier.broke')}
        </Notice>
      )}
      {!found && share === null && !failed && (
        <Notice
          actions={
            <Button size="small" onClick={again}>
              {say('lookHere:dossier.again')}
            </Button>
          }
        >
          {say('lookHere:dossier.cancelled')}
        </Notice>
      )}
      {found && found.unread > 0 && <Notice>{say('lookHere:dossier.unread', { count: found.unread })}</Notice>}
      {found && items.length === 0 && <p className={css['quiet']}>{say('lookHere:dossier.none')}</p>}
      {(['names', 'speech'] as const).map(group => (
        <AcrossList
          key={group}
          dossierId={dossierId}
          title={say(`lookHere:dossier.${group}`)}
          items={items.filter(({ kind }) => (group === 'speech') === (kind === 'attribution'))}
          titles={titles}
          busy={likeness.isRunning}
          onSettle={(item, as) => void settle(item, as)}
          onSetAside={setAsked}
        />
      ))}
      {asides && asides.length > 0 && (
        <details>
          <summary>{say('lookHere:dossier.heading', { count: asides.length })}</summary>
          <ul className={css['pairs']}>
            {asides.map(({ aside: one, reviewer }) => (
              <li key={one.id} className={css['pair']}>
                <UserText as="p">{one.words.join(' · ')}</UserText>
                <UserText as="p" className={css['quiet']}>
                  {say('lookHere:aside.by', {
                    reviewer: reviewer === '' ? say('lookHere:aside.unnamed') : reviewer,
                    reason: sayWhyAside(say, one),
                  })}
                </UserText>
                <Button
                  size="small"
                  variant="ghost"
                  aria-label={say(one.settled === null ? 'lookHere:aside.againOf' : 'lookHere:settle.againOf', {
                    what: one.words.join(' · '),
                  })}
                  onClick={() => void bringBack(one)}
                >
                  {say(one.settled === null ? 'lookHere:aside.again' : 'lookHere:settle.again')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asked !== null && (
        <NoteDialog
          title={say('lookHere:aside.title')}
          lead={say('lookHere:aside.lead')}
          label={say('lookHere:aside.reason')}
          action={say('lookHere:aside.button')}
          missing={say('lookHere:aside.missing')}
          busy={aside.isRunning}
          onClose={() => setAsked(null)}
          onSubmit={reason => void setAside(reason)}
        />
      )}
    </section>
  )
}

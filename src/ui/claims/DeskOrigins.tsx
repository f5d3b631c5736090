import { useState } from 'react'
import { Link } from 'react-router'
import { restoreTie, setTieAside } from '../../commands/setTieAside.ts'
import type { DossierId } from '../../domain/id.ts'
import { type OriginTie, tieIdOf } from '../../domain/originTies.ts'
import type { Exception, Source } from '../../domain/records.ts'
import { sayTie, type TieNames } from '../../messages/findingWords.ts'
import type { Desk, DeskException, DeskOrigin } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './DeskOrigins.module.css'
import { NoteDialog } from '../shared/NoteDialog.tsx'
import { namingPath, originsPath, readerPath, timelinePath } from './paths.ts'
import { originElementId } from './showPlace.ts'
import { useReport } from './useReport.ts'

export interface DeskOriginsProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** The voices behind the claim's evidence: each with its documents, why they are one, and the way to part them for this claim. */
export function DeskOrigins({ dossierId, desk }: DeskOriginsProps) {
  const { claim, origins, appearances, setAside } = desk
  const say = useSay()
  const report = useReport()
  const aside = useCommand(dossierId, setTieAside)
  const restore = useCommand(dossierId, restoreTie)
  const [asked, setAsked] = useState<Exception['tieId'] | null>(null)
  const names: TieNames = {
    publisher: id => desk.publisherNames.get(id) ?? say('desk:nobody'),
    source: id => insideQuotes(desk.sourceTitles.get(id) ?? ''),
  }
  const part = async (reason: string): Promise<void> => {
    if (asked === null) return
    const result = await aside.run({ claimId: claim.id, tieId: asked, reason })
    setAsked(null)
    if (result.ok) return report.done(say('desk:setAside.done'))
    if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say('desk:claimGone'))
  }
  const rejoin = async ({ exception }: DeskException): Promise<void> => {
    const result = await restore.run(exception.id)
    if (result.ok) report.done(say('desk:setAside.restored'))
    else report.notKept(result.error)
  }
  return (
    <section aria-label={say('desk:origins')} className={css['origins']}>
      <h2 className={css['label']}>{say('desk:origins')}</h2>
      {origins.length === 0 && <p className={css['quiet']}>{say('desk:originsNone')}</p>}
      <ul className={css['views']}>
        {origins.length > 0 && (
          <li>
            <Link to={originsPath(dossierId, claim.id)}>{say('origins:screen.drawn')}</Link>
          </li>
        )}
        {origins.length + appearances.length > 0 && (
          <li>
            <Link to={timelinePath(dossierId, claim.id)}>{say('origins:timeline.seeFirst')}</Link>
          </li>
        )}
      </ul>
      {origins.map(origin => (
        <OriginDetails
          key={origin.id}
          dossierId={dossierId}
          desk={desk}
          origin={origin}
          names={names}
          onSetAside={setAsked}
        />
      ))}
      {setAside.length > 0 && (
        <>
          <h3 className={css['label']}>{say('desk:setAside.heading')}</h3>
          <ul className={css['ties']}>
            {setAside.map(one => (
              <li key={one.exception.id}>
                <UserText as="p">{one.tie === null ? say('desk:setAside.gone') : sayTie(say, one.tie, names)}</UserText>
                <UserText as="p" className={css['reason']}>
                  {one.exception.reason}
                </UserText>
                <Button size="small" variant="ghost" busy={restore.isRunning} onClick={() => void rejoin(one)}>
                  {say('desk:setAside.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked !== null && (
        <NoteDialog
          title={say('desk:setAside.title')}
          lead={say('desk:setAside.lead')}
          label={say('desk:setAside.reason')}
          hint={say('desk:setAside.reasonHint')}
          action={say('desk:setAside.button')}
          missing={say('desk:setAside.reasonMissing')}
          busy={aside.isRunning}
          onClose={() => setAsked(null)}
          onSubmit={reason => void part(reason)}
        />
      )}
    </section>
  )
}

interface OriginDetailsProps extends DeskOriginsProps {
  readonly origin: DeskOrigin
  readonly names: TieNames
  readonly onSetAside: (tieId: Exception['tieId']) => void
}

function OriginDetails({ dossierId, desk, origin, names, onSetAside }: OriginDetailsProps) {
  const { letter, elsewhere, documents, others, ties } = origin
  const say = useSay()
  const isUnnamed = documents.every(({ id }) => desk.unnamed.has(id))
  const count = documents.length
  const heading =
    elsewhere.length > 1 && !isUnnamed
      ? say('desk:originDocumentsTogether', { count, letters: elsewhere })
      : say(isUnnamed ? 'desk:originUnnamed' : 'desk:originDocuments', { count })
  const publisherOf = ({ publisherId }: Source): string | undefined =>
    publisherId === null ? undefined : desk.publisherNames.get(publisherId)
  const tieText = (tie: OriginTie): string => sayTie(say, tie, names)
  return (
    <details className={css['origin']} id={originElementId(letter)} open={documents.length > 1}>
      <summary>
        <OriginBadge letter={letter} />
        <span>{heading}</span>
      </summary>
      {isUnnamed && <p className={css['quiet']}>{say('desk:unnamedMay')}</p>}
      <ul className={css['documents']}>
        {documents.map(source => (
          <li key={source.id}>
            <Link to={readerPath(dossierId, source.id, desk.claim.id)}>
              <UserText lang={source.language}>{source.title}</UserText>
            </Link>
            <UserText className={css['quiet']}>{publisherOf(source) ?? say('desk:nobody')}</UserText>
            {publisherOf(source) === undefined && (
              <Link to={namingPath(dossierId, [source.id])}>{say('desk:nameIt', { count: 1 })}</Link>
            )}
          </li>
        ))}
      </ul>
      {others > 0 && <p className={css['quiet']}>{say('desk:originOthers', { count: others })}</p>}
      {ties.length > 0 && (
        <>
          <h3 className={css['label']}>{say('desk:originWhy')}</h3>
          <ul className={css['ties']}>
            {ties.map(tie => {
              const tieId = tieIdOf(tie)
              return (
                <li key={tieText(tie)}>
                  <UserText as="p">{tieText(tie)}</UserText>
                  {tieId !== null && (
                    <Button size="small" variant="ghost" onClick={() => onSetAside(tieId)}>
                      {say('desk:setAside.button')}
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </details>
  )
}

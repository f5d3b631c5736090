import { useState } from 'react'
import { removeSources } from '../../commands/removeSources.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Source } from '../../domain/records.ts'
import { type SourceUses, sourceUses } from '../../queries/sourceUses.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import css from './forms.module.css'
import { sayChangeProblem } from './problemWords.ts'

/** Asks before sources are taken out, and says what rests on them. */
export function RemoveSourcesDialog(props: {
  readonly dossierId: DossierId
  readonly sources: readonly Source[]
  readonly onClose: () => void
}) {
  const { dossierId, sources, onClose } = props
  const say = useSay()
  const announce = useAnnounce()
  const { run, isRunning } = useCommand(dossierId, removeSources)
  const ids = sources.map(({ id }) => id)
  const { data: uses } = useStored(sourceUses, dossierId, ids)
  const [error, setError] = useState<string | null>(null)
  const [only] = sources
  const remove = async (): Promise<void> => {
    const removed = await run(ids)
    if (!removed.ok) return setError(sayChangeProblem(say, removed.error))
    announce(say('sources:remove.done', { count: sources.length }))
    return onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      role="alertdialog"
      title={
        sources.length === 1 && only
          ? say('sources:remove.title', { title: insideQuotes(only.title) })
          : say('sources:remove.titleMany', { count: sources.length })
      }
      footer={
        <>
          <Button onClick={onClose} data-autofocus>
            {say('common:cancel')}
          </Button>
          <Button variant="danger" busy={isRunning || !uses} onClick={() => void remove()}>
            {say('sources:remove.action')}
          </Button>
        </>
      }
    >
      {error !== null && <Notice tone="error">{error}</Notice>}
      {uses ? <Losses uses={uses} /> : <p role="status">{say('common:working')}</p>}
    </Dialog>
  )
}

/** Claims named before the rest is only counted. */
const MOST_CLAIMS = 8

function Losses({ uses: { excerpts, claims } }: { readonly uses: SourceUses }) {
  const say = useSay()
  if (excerpts === 0) return <p>{say('sources:remove.nothing')}</p>
  return (
    <>
      <p>{say('sources:remove.excerpts', { count: excerpts })}</p>
      {claims.length > 0 && (
        <>
          <p>{say('sources:remove.claims', { count: claims.length })}</p>
          <ul className={css['uses']}>
            {claims.slice(0, MOST_CLAIMS).map(({ id, text, evidence, isMarked }) => (
              <li key={id}>
                <UserText>{text}</UserText>{' '}
                <span className={css['quiet']}>
                  ({say('sources:remove.evidence', { count: evidence })}
                  {isMarked && `; ${say('sources:remove.recheck')}`})
                </span>
              </li>
            ))}
            {claims.length > MOST_CLAIMS && (
              <li className={css['quiet']}>{say('sources:remove.more', { count: claims.length - MOST_CLAIMS })}</li>
            )}
          </ul>
        </>
      )}
      <p>{say('sources:remove.undo')}</p>
    </>
  )
}

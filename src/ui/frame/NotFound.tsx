import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { restoreDossier } from '../../commands/removeDossier.ts'
import type { DossierId } from '../../domain/id.ts'
import { dossierList } from '../../queries/dossierList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button, buttonClass } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import { Bar } from './Bar.tsx'
import css from './Frame.module.css'
import { Main } from './Main.tsx'

/** An address that leads nowhere, to a dossier of another machine, or to one in the bin. */
export function NotFound() {
  const say = useSay()
  const dossierId = (useParams()['dossier'] ?? '') as DossierId
  const { data: shelf } = useStored(dossierList)
  const isBinned = shelf?.binned.some(({ dossier }) => dossier.id === dossierId) ?? false
  const home = (
    <Link className={buttonClass({})} to="/">
      {say('shell:toDossiers')}
    </Link>
  )
  return (
    <div className={css['frame']}>
      <Bar />
      <Main>
        {isBinned ? (
          <Binned dossierId={dossierId} home={home} />
        ) : (
          shelf && <EmptyState headingLevel={1} title={say('shell:notFound')} actions={home} />
        )}
      </Main>
    </div>
  )
}

function Binned({ dossierId, home }: { readonly dossierId: DossierId; readonly home: ReactNode }) {
  const say = useSay()
  const announce = useAnnounce()
  const { run, isRunning } = useCommand(dossierId, restoreDossier)
  async function putBack(): Promise<void> {
    const result = await run()
    if (!result.ok) announce({ message: say(`shell:storage.${result.error.cause}`), tone: 'error' })
  }
  return (
    <EmptyState
      headingLevel={1}
      title={say('shell:binned')}
      actions={
        <>
          <Button variant="primary" busy={isRunning} onClick={() => void putBack()}>
            {say('shell:putBack')}
          </Button>
          {home}
        </>
      }
    />
  )
}

import { useState } from 'react'
import { Link } from 'react-router'
import type { Dossier } from '../../domain/records.ts'
import { removeDossier } from '../../commands/removeDossier.ts'
import { dossierList, type DossierSummary } from '../../queries/dossierList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Card } from '../shared/Card.tsx'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import css from './DossiersScreen.module.css'
import { ExampleButton } from './ExampleButton.tsx'
import { NewDossierDialog } from './NewDossierDialog.tsx'
import { OpenPackageButton } from './OpenPackageButton.tsx'

/** The first screen: the dossiers on this machine, and how to come by one. */
export function DossiersScreen() {
  const say = useSay()
  const { data: dossiers } = useStored(dossierList)
  const [isNaming, setNaming] = useState(false)
  const actions = (
    <>
      <Button variant="primary" onClick={() => setNaming(true)}>
        {say('dossiers:new')}
      </Button>
      <OpenPackageButton />
      <ExampleButton />
    </>
  )
  return (
    <main className={css['screen']}>
      <header className={css['head']}>
        <h1>{say('shell:name')}</h1>
        <p>{say('dossiers:lead')}</p>
      </header>
      <section aria-label={say('dossiers:title')}>
        {dossiers && dossiers.length > 0 && (
          <>
            <div className={css['actions']}>{actions}</div>
            <ul className={css['list']}>
              {dossiers.map(each => (
                <DossierRow key={each.dossier.id} summary={each} />
              ))}
            </ul>
          </>
        )}
        {dossiers?.length === 0 && (
          <EmptyState title={say('dossiers:empty')} text={say('dossiers:emptyText')} actions={actions} />
        )}
      </section>
      {isNaming && <NewDossierDialog onClose={() => setNaming(false)} />}
    </main>
  )
}

function DossierRow({ summary: { dossier, claims, sources } }: { readonly summary: DossierSummary }) {
  const say = useSay()
  const [isRemoving, setRemoving] = useState(false)
  return (
    <Card as="li" className={css['row'] ?? ''}>
      <Link className={css['open']} to={`/d/${dossier.id}`}>
        <UserText>{dossier.title}</UserText>
      </Link>
      {dossier.invented && <em>{say('dossiers:invented')}</em>}
      <span className={css['counts']}>
        {say('dossiers:claims', { count: claims })} · {say('dossiers:sources', { count: sources })}
      </span>
      <Button variant="ghost" size="small" onClick={() => setRemoving(true)}>
        {say('dossiers:remove')}
      </Button>
      {isRemoving && <RemoveDialog dossier={dossier} onClose={() => setRemoving(false)} />}
    </Card>
  )
}

function RemoveDialog({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }) {
  const say = useSay()
  const announce = useAnnounce()
  const { run, isRunning } = useCommand(dossier.id, removeDossier)
  async function remove(): Promise<void> {
    const result = await run()
    onClose()
    if (!result.ok) announce({ message: say(`shell:storage.${result.error.cause}`), tone: 'error' })
  }
  return (
    <ConfirmDialog
      open
      danger
      title={say('dossiers:removeTitle')}
      text={say('dossiers:removeText', { title: dossier.title })}
      confirmLabel={say('dossiers:remove')}
      busy={isRunning}
      onConfirm={() => void remove()}
      onCancel={onClose}
    />
  )
}

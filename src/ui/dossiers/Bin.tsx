import { restoreDossier } from '../../commands/removeDossier.ts'
import type { DossierSummary } from '../../queries/dossierList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Timestamp } from '../shared/Timestamp.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './DossiersScreen.module.css'

/** The dossiers that were removed, each whole and ready to be put back. */
export function Bin({ binned }: { readonly binned: readonly DossierSummary[] }) {
  const say = useSay()
  return (
    <details className={css['bin']}>
      <summary>{say('dossiers:binned', { count: binned.length })}</summary>
      <p>{say('dossiers:binText')}</p>
      <ul aria-label={say('dossiers:bin')}>
        {binned.map(summary => (
          <BinnedDossier key={summary.dossier.id} summary={summary} />
        ))}
      </ul>
    </details>
  )
}

function BinnedDossier({ summary: { dossier, claims, sources } }: { readonly summary: DossierSummary }) {
  const say = useSay()
  const announce = useAnnounce()
  const { id, title, deletedAt } = dossier
  const { run, isRunning } = useCommand(id, restoreDossier)
  async function putBack(): Promise<void> {
    const result = await run()
    if (result.ok) announce(say('dossiers:broughtBack', { title }))
    else announce({ message: say(`shell:storage.${result.error.cause}`), tone: 'error' })
  }
  return (
    <li>
      <UserText className={css['binnedTitle']}>{title}</UserText>
      <span className={css['counts']}>
        <span>{say('dossiers:sources', { count: sources })}</span>
        <span>{say('dossiers:claims', { count: claims })}</span>
        {deletedAt !== null && (
          <span>
            {say('dossiers:binnedAt')} <Timestamp at={deletedAt} />
          </span>
        )}
      </span>
      <Button
        size="small"
        busy={isRunning}
        aria-label={say('dossiers:putBackNamed', { title })}
        onClick={() => void putBack()}
      >
        {say('dossiers:putBack')}
      </Button>
    </li>
  )
}

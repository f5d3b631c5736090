import { Archive, Download, Ellipsis, PencilLine } from 'lucide-react'
import { Link, useNavigate } from 'react-router'
import { removeDossier, restoreDossier } from '../../commands/removeDossier.ts'
import type { DossierId } from '../../domain/id.ts'
import type { DossierSummary } from '../../queries/dossierList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Menu } from '../shared/Menu.tsx'
import { Timestamp } from '../shared/Timestamp.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useCommand } from '../store/useCommand.ts'
import { useWeighed } from '../store/useWeighed.ts'
import css from './DossiersScreen.module.css'

/** One dossier on the shelf: the way in, how far the work is, and what can be done with the whole. */
export function DossierCard({
  summary: { dossier, claims, sources, texts, touchedAt },
}: {
  readonly summary: DossierSummary
}) {
  const say = useSay()
  const { id, title, invented } = dossier
  return (
    <li className={css['card']}>
      <div className={css['main']}>
        <Link className={css['open']} to={`/d/${id}/${sources + texts === 0 ? 'sources' : 'claims'}`}>
          <UserText>{title}</UserText>
        </Link>
        {invented && <em className={css['invented']}>{say('dossiers:invented')}</em>}
        <p className={css['counts']}>
          <span>{say('dossiers:sources', { count: sources })}</span>
          {texts > 0 && <span>{say('dossiers:texts', { count: texts })}</span>}
          <span>{say('dossiers:claims', { count: claims })}</span>
          <Progress dossierId={id} />
        </p>
      </div>
      <p className={css['touched']}>
        <span>{say('dossiers:touched')}</span> <Timestamp at={touchedAt} />
      </p>
      <CardMenu dossierId={id} title={title} />
    </li>
  )
}

/** What is left to do; nothing where nothing is, and until it is known. */
function Progress({ dossierId }: { readonly dossierId: DossierId }) {
  const say = useSay()
  const { actor } = useStore()
  const { data: progress } = useWeighed('dossier-progress', dossierId, actor.person)
  if (!progress) return null
  const { open, needsRecheck } = progress
  return (
    <>
      {open > 0 && <span>{say('dossiers:openClaims', { count: open })}</span>}
      {needsRecheck > 0 && (
        <strong className={css['recheck']}>{say('dossiers:recheck', { count: needsRecheck })}</strong>
      )}
    </>
  )
}

function CardMenu({ dossierId, title }: { readonly dossierId: DossierId; readonly title: string }) {
  const say = useSay()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const remove = useCommand(dossierId, removeDossier)
  const restore = useCommand(dossierId, restoreDossier)

  async function putBack(): Promise<void> {
    const result = await restore.run()
    if (result.ok) announce(say('dossiers:broughtBack', { title }))
    else announce({ message: say(`shell:storage.${result.error.cause}`), tone: 'error' })
  }
  async function toBin(): Promise<void> {
    const result = await remove.run()
    if (!result.ok) return announce({ message: say(`shell:storage.${result.error.cause}`), tone: 'error' })
    announce({
      message: say('dossiers:removed', { title }),
      action: { label: say('dossiers:putBack'), onAction: () => void putBack() },
    })
  }
  return (
    <Menu
      label={say('dossiers:more', { title })}
      icon={<Ellipsis aria-hidden="true" />}
      iconOnly
      align="end"
      items={[
        {
          id: 'sheet',
          label: say('dossiers:editSheet'),
          icon: <PencilLine aria-hidden="true" />,
          onSelect: () => void navigate(`/d/${dossierId}/sheet`),
        },
        {
          id: 'export',
          label: say('shell:export'),
          icon: <Download aria-hidden="true" />,
          onSelect: () => void navigate(`/d/${dossierId}/export`),
        },
        {
          id: 'bin',
          label: say('dossiers:remove'),
          icon: <Archive aria-hidden="true" />,
          onSelect: () => void toBin(),
          startsGroup: true,
        },
      ]}
    />
  )
}

import { Link, NavLink, Outlet, useParams } from 'react-router'
import type { BatchId, DossierId } from '../../domain/id.ts'
import { oneDossier } from '../../queries/dossierList.ts'
import { Button } from '../shared/Button.tsx'
import { useAnnounce } from '../shared/Announce.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useStored } from '../store/useStored.ts'
import { useUndo } from '../store/useUndo.ts'
import css from './DossierFrame.module.css'
import { NotFound } from './NotFound.tsx'

/** The bar above every screen of a dossier: its name, its screens, Undo and Redo. */
export function DossierFrame() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const { data: dossier, isPending } = useStored(oneDossier, dossierId)
  if (isPending) return <main aria-busy="true" aria-label={say('shell:loading')} />
  if (!dossier) return <NotFound />
  return (
    <div className={css['frame']}>
      <a className="visually-hidden" href="#content">
        {say('shell:skip')}
      </a>
      <header className={css['bar']}>
        <Link className={css['home']} to="/">
          {say('shell:name')}
        </Link>
        <UserText as="strong" className={css['title'] ?? ''}>
          {dossier.title}
        </UserText>
        {dossier.invented && <em className={css['invented']}>{say('shell:example')}</em>}
        <nav className={css['nav']} aria-label={say('shell:main')}>
          <NavLink to="claims">{say('shell:claims')}</NavLink>
          <NavLink to="sources">{say('shell:sources')}</NavLink>
          <NavLink to="export">{say('shell:export')}</NavLink>
        </nav>
        <UndoButtons dossierId={dossierId} />
      </header>
      <main id="content" className={css['main']}>
        <Outlet />
      </main>
    </div>
  )
}

function UndoButtons({ dossierId }: { readonly dossierId: DossierId }) {
  const say = useSay()
  const announce = useAnnounce()
  const { undo, redo, takeBack } = useUndo(dossierId)

  async function take(batch: BatchId | undefined, done: string, nothing: string): Promise<void> {
    if (!batch) return announce(nothing)
    const result = await takeBack(batch)
    if (result.ok) return announce(done)
    const { error } = result
    const message =
      error.type === 'storage'
        ? say(`shell:storage.${error.cause}`)
        : error.type === 'changed-since'
          ? say('shell:changedSince')
          : nothing
    announce({ message, tone: 'error' })
  }
  const undoNow = (): void => void take(undo?.batch, say('shell:undone'), say('shell:nothingToUndo'))
  const redoNow = (): void => void take(redo?.batch, say('shell:redone'), say('shell:nothingToRedo'))
  useShortcut('Mod+z', say('shell:undo'), undoNow)
  useShortcut('Mod+Shift+z', say('shell:redo'), redoNow)

  return (
    <div className={css['undo']}>
      <Button variant="ghost" size="small" aria-disabled={!undo} onClick={undoNow}>
        {say('shell:undo')}
      </Button>
      <Button variant="ghost" size="small" aria-disabled={!redo} onClick={redoNow}>
        {say('shell:redo')}
      </Button>
    </div>
  )
}

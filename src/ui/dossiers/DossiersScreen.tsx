import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { dossierList } from '../../queries/dossierList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { useFileDrop } from '../shared/useFileDrop.ts'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useStored } from '../store/useStored.ts'
import { Bin } from './Bin.tsx'
import { DossierCard } from './DossierCard.tsx'
import css from './DossiersScreen.module.css'
import { ExampleButton } from './ExampleButton.tsx'
import { OpenPackageButton } from './OpenPackageButton.tsx'
import { StorageLine } from './StorageLine.tsx'
import { useOpenPackage } from './useOpenPackage.ts'
import { Welcome } from './Welcome.tsx'

const NewDossierDialog = lazy(async () => ({ default: (await import('./NewDossierDialog.tsx')).NewDossierDialog }))

/** The first screen: the dossiers on this machine, and how to come by one. */
export function DossiersScreen() {
  const say = useSay()
  const announce = useAnnounce()
  const { data: shelf, isError } = useStored(dossierList)
  const [isNaming, setNaming] = useState(false)
  const opening = useOpenPackage()
  const drop = useFileDrop(files => {
    const [file] = files
    if (file && files.length === 1) opening.open(file)
    else announce({ message: say('dossiers:onePackage'), tone: 'error' })
  })
  useShortcut('n', say('dossiers:new'), () => setNaming(true), { group: say('dossiers:keys') })
  const actions = (
    <div className={css['actions']}>
      <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setNaming(true)}>
        {say('dossiers:new')}
      </Button>
      <OpenPackageButton opening={opening} />
      <ExampleButton variant={shelf?.standing.length === 0 ? 'quiet' : 'ghost'} />
    </div>
  )
  return (
    <div className={cx(css['screen'], drop.isOver && css['over'])} {...drop.handlers}>
      {isError && <Notice tone="error">{say('dossiers:unread')}</Notice>}
      {shelf?.standing.length === 0 && <Welcome actions={actions} />}
      {shelf && shelf.standing.length > 0 && (
        <header className={css['head']}>
          <h1>{say('dossiers:title')}</h1>
          {actions}
        </header>
      )}
      {opening.reading !== null && (
        <Progress
          label={say(opening.reading.type === 'opening' ? 'dossiers:unpacking' : 'dossiers:takingIn')}
          share={opening.reading.share}
          detail={opening.reading.fileName}
          onCancel={opening.cancel}
        />
      )}
      {shelf && shelf.standing.length > 0 && (
        <ul className={css['list']}>
          {shelf.standing.map(summary => (
            <DossierCard key={summary.dossier.id} summary={summary} />
          ))}
        </ul>
      )}
      {shelf && (
        <footer className={css['foot']}>
          {shelf.binned.length > 0 && <Bin binned={shelf.binned} />}
          <StorageLine />
        </footer>
      )}
      {drop.isOver && (
        <p className={css['dropHere']} role="status">
          {say('dossiers:dropHere')}
        </p>
      )}
      {isNaming && (
        <Suspense>
          <NewDossierDialog onClose={() => setNaming(false)} />
        </Suspense>
      )}
    </div>
  )
}

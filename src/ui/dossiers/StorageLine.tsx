import { HardDrive } from 'lucide-react'
import { Link } from 'react-router'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useBrowserStorage } from '../store/useBrowserStorage.ts'
import css from './DossiersScreen.module.css'

/** Where everything is kept, and whether it is safe there. */
export function StorageLine() {
  const say = useSay()
  const format = useFormat()
  const { storage } = useBrowserStorage()
  if (!storage || storage.used === null) return null
  const { used, persisted } = storage
  return (
    <p className={css['storage']}>
      <HardDrive aria-hidden="true" />
      <span>
        {say('dossiers:stored.used', { used: format.bytes(used) })}{' '}
        {persisted === true && say('dossiers:stored.persisted')}
        {persisted === false && (
          <>
            {say('dossiers:stored.notPersisted')} <Link to="/settings">{say('dossiers:stored.toSettings')}</Link>
          </>
        )}
      </span>
    </p>
  )
}

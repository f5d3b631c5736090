import { ShieldCheck, ShieldQuestionMark } from 'lucide-react'
import { useId, useState } from 'react'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { type BrowserStorage, useBrowserStorage } from '../store/useBrowserStorage.ts'
import css from './SettingsScreen.module.css'

/** How much room is used, whether the browser may take it back, and a way to ask it not to. */
export function StoragePart() {
  const say = useSay()
  const { storage, askToKeep, isAsking } = useBrowserStorage()
  const announce = useAnnounce()
  const [declined, setDeclined] = useState(false)
  async function ask(): Promise<void> {
    const granted = await askToKeep()
    setDeclined(!granted)
    if (granted) announce(say('settings:storage.granted'))
  }
  if (!storage) return null
  const standing = standingOf(storage)
  const Icon = standing === 'persisted' ? ShieldCheck : ShieldQuestionMark
  return (
    <>
      <p className={css['quiet']}>{say('settings:storage.lead')}</p>
      <Room storage={storage} />
      <div className={css['standing']}>
        <Icon aria-hidden="true" />
        <div>
          <h3>{say(`settings:storage.${standing}`)}</h3>
          <p>{say(`settings:storage.${standing}Text`)}</p>
        </div>
      </div>
      {standing === 'notPersisted' && (
        <Button busy={isAsking} onClick={() => void ask()}>
          {say('settings:storage.ask')}
        </Button>
      )}
      {declined && standing !== 'persisted' && <Notice tone="warn">{say('settings:storage.declined')}</Notice>}
      <p className={css['quiet']}>{say('settings:storage.backup')}</p>
    </>
  )
}

function Room({ storage: { used, quota } }: { readonly storage: BrowserStorage }) {
  const say = useSay()
  const format = useFormat()
  const id = useId()
  if (used === null) return <p>{say('settings:storage.unknown')}</p>
  if (quota === null) return <p>{say('settings:storage.used', { used: format.bytes(used) })}</p>
  return (
    <div className={css['room']}>
      <p id={id}>{say('settings:storage.usedOf', { used: format.bytes(used), quota: format.bytes(quota) })}</p>
      <meter
        aria-label={say('settings:storage.share')}
        aria-describedby={id}
        min={0}
        max={quota}
        high={quota * NEARLY_FULL}
        value={used}
      />
    </div>
  )
}

/** Share of the room from which the bar warns. */
const NEARLY_FULL = 0.8

function standingOf({ persisted }: BrowserStorage): 'persisted' | 'notPersisted' | 'unsupported' {
  if (persisted === null) return 'unsupported'
  return persisted ? 'persisted' : 'notPersisted'
}

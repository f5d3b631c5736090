import { useSyncExternalStore } from 'react'
import { Button } from '../shared/Button.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Frame.module.css'

interface Props {
  /** What the app knows of newer versions of itself. */
  readonly updates: {
    readonly state: () => string
    readonly subscribe: (changed: () => void) => () => void
    readonly applyUpdate: () => void
  }
}

/** Offers a newer version; never loads it unasked. */
export function UpdatePrompt({ updates }: Props) {
  const say = useSay()
  const state = useSyncExternalStore(updates.subscribe, updates.state)
  if (state !== 'update-waiting') return null
  return (
    <div className={css['update']}>
      <Notice actions={<Button onClick={updates.applyUpdate}>{say('shell:updateNow')}</Button>}>
        {say('shell:update')}
      </Notice>
    </div>
  )
}

import { useState } from 'react'
import { Link } from 'react-router'
import { Dialog } from '../shared/Dialog.tsx'
import { KeyList } from '../shared/KeyList.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { type Shortcut, useShortcutList, useSingleKeys } from '../shared/useShortcut.tsx'

/** All that keys do on the screen behind it. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const shortcuts = useShortcutList()
  const singleKeys = useSingleKeys()
  const listKeys = useListKeys()
  const [hasList] = useState(() => document.querySelector('[data-row]') !== null)
  return (
    <Dialog open onClose={onClose} title={say('shell:keysHelp')} lead={say('shell:keys.lead')} size="wide">
      {!singleKeys && (
        <Notice
          actions={
            <Link to="/settings" onClick={onClose}>
              {say('shell:keys.toSettings')}
            </Link>
          }
        >
          {say('shell:keys.off')}
        </Notice>
      )}
      <KeyList shortcuts={[...shortcuts, ...(hasList ? listKeys : [])]} ungrouped={say('shell:everywhere')} />
    </Dialog>
  )
}

/** What lists hear by themselves, while one of their rows has the focus. */
function useListKeys(): readonly Shortcut[] {
  const say = useSay()
  const group = say('shell:keys.list')
  return [
    { keys: 'ArrowDown', label: say('shell:keys.arrows'), group },
    { keys: 'ArrowUp', label: say('shell:keys.arrows'), group },
    { keys: 'PageDown', label: say('shell:keys.page'), group },
    { keys: 'PageUp', label: say('shell:keys.page'), group },
    { keys: 'Home', label: say('shell:keys.ends'), group },
    { keys: 'End', label: say('shell:keys.ends'), group },
    { keys: 'Enter', label: say('shell:keys.enter'), group },
  ]
}

import css from './Kbd.module.css'
import { keysForPeople } from './shortcutKeys.ts'

/** Keys to press, as this machine names them: `Mod+k` is Ctrl K, or ⌘ K on a Mac. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={css['kbd']}>{keysForPeople(keys, isApple())}</kbd>
}

function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
}

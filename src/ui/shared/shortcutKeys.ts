/** What a pressed key tells, as `KeyboardEvent` has it. */
export interface KeyPress {
  readonly key: string
  /** The key's place on the board, e.g. `KeyJ`. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * Whether a press is the keys that a shortcut names: `j`, `?`, `Shift+Enter`, `Mod+k`.
 *
 * `Mod` is Ctrl, or Command on a Mac. A letter also counts by its place on the board, so
 * that `j` works while a Persian or Russian layout is on. Shift is looked at only where it
 * is named or the key is no character: on some boards `/` and `?` need it, on others not.
 */
export function isPressed(keys: string, press: KeyPress): boolean {
  const { key, mod, shift, alt } = partsOf(keys)
  if (mod !== (press.ctrlKey || press.metaKey) || alt !== press.altKey) return false
  if ((shift || key.length > 1 || isLetter(key)) && shift !== press.shiftKey) return false
  return press.key.toLowerCase() === key || (isForeign(press.key) && press.code === codeOf(key))
}

/** Whether a shortcut is one plain character: what WCAG 2.1.4 wants to be possible to turn off. */
export function isSingleKey(keys: string): boolean {
  const { key, mod, alt } = partsOf(keys)
  return !mod && !alt && key.length === 1
}

/** Whether the keys do something to a text that somebody writes in: undo, redo, copy, select all. */
export function editsText(keys: string): boolean {
  const { key, mod, alt } = partsOf(keys)
  return mod && !alt && 'acvxyz'.includes(key)
}

/** The keys as people read them on this machine: `Ctrl K`, `⌘ K`, `Shift Enter`. */
export function keysForPeople(keys: string, apple: boolean): string {
  const { key, mod, shift, alt } = partsOf(keys)
  return [
    mod && (apple ? '⌘' : 'Ctrl'),
    alt && (apple ? '⌥' : 'Alt'),
    shift && (apple ? '⇧' : 'Shift'),
    keyNames[key] ?? key.toUpperCase(),
  ]
    .filter(part => part !== false)
    .join(' ')
}

const keyNames: Readonly<Record<string, string>> = {
  escape: 'Esc',
  enter: 'Enter',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  backspace: 'Backspace',
  delete: 'Delete',
  pageup: 'Page Up',
  pagedown: 'Page Down',
  home: 'Home',
  end: 'End',
  ' ': 'Space',
}

interface Parts {
  readonly key: string
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
}

function partsOf(keys: string): Parts {
  const names = keys === '+' ? ['+'] : keys.toLowerCase().split('+')
  const has = (name: string) => names.slice(0, -1).includes(name)
  return { key: names.at(-1) ?? '', mod: has('mod'), shift: has('shift'), alt: has('alt') }
}

function isLetter(key: string): boolean {
  return /^[a-z]$/.test(key)
}

function isForeign(key: string): boolean {
  return key.length === 1 && key > '\u007f'
}

function codeOf(key: string): string {
  if (isLetter(key)) return `Key${key.toUpperCase()}`
  return /^\d$/.test(key) ? `Digit${key}` : ''
}

import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { editsText, isPressed, isSingleKey } from './shortcutKeys.ts'

/** One thing that keys do, as `?` lists it. */
export interface Shortcut {
  /** `j`, `?`, `Mod+k`, `Shift+Enter`; empty where no keys do it. */
  readonly keys: string
  /** What it does, in words. */
  readonly label: string
  /** The heading under which it is listed; empty for none. */
  readonly group: string
}

/** One thing that can be done now, by keys or from the palette. */
export interface Action extends Shortcut {
  readonly act: () => void
}

export interface ShortcutOptions {
  readonly group?: string
  /** Off while false: not listed, not heard. */
  readonly enabled?: boolean
  /** Heard while a modal dialog is open. A shortcut of the screen behind must not act then. */
  readonly inDialog?: boolean
  /** Whether it acts again and again while the keys are held down. */
  readonly repeats?: boolean
}

interface Registered extends Action {
  readonly inDialog: boolean
  readonly repeats: boolean
}

/** Shortcuts of everything on screen, latest last. Tells its listeners when one comes or goes. */
class ShortcutRegistry {
  private all: readonly Registered[] = []
  private readonly listeners = new Set<() => void>()

  readonly list = (): readonly Registered[] => this.all
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  add(shortcut: Registered): () => void {
    this.set([...this.all, shortcut])
    return () => this.set(this.all.filter(other => other !== shortcut))
  }
  private set(all: readonly Registered[]): void {
    this.all = all
    for (const listener of this.listeners) listener()
  }
}

interface ShortcutSetting {
  readonly registry: ShortcutRegistry
  readonly singleKeys: boolean
}

const ShortcutContext = createContext<ShortcutSetting | null>(null)

export interface ShortcutProviderProps {
  /** Whether single characters act (WCAG 2.1.4): a person who dictates turns them off. */
  readonly singleKeys: boolean
  readonly children: ReactNode
}

/** Listens for the keys of all shortcuts below it. Stands once, at the root. */
export function ShortcutProvider({ singleKeys, children }: ShortcutProviderProps) {
  const [registry] = useState(() => new ShortcutRegistry())
  /** What the key that is held down did when it was pressed: a key that goes on does nothing else. */
  const pressed = useRef<string | null>(null)
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = registry.list().findLast(candidate => isHeard(candidate, event, singleKeys))
    if (!event.repeat) pressed.current = shortcut?.label ?? null
    if (shortcut === undefined) return
    event.preventDefault()
    if (!event.repeat || (shortcut.repeats && shortcut.label === pressed.current)) shortcut.act()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
  const setting = useMemo(() => ({ registry, singleKeys }), [registry, singleKeys])
  return <ShortcutContext value={setting}>{children}</ShortcutContext>
}

/**
 * Does something when keys are pressed, or when it is chosen in the palette, while the component
 * is on screen. Without keys (`''`) it is in the palette alone.
 *
 * A single character is not heard while somebody writes, nor with single keys turned off; and
 * while somebody writes, keys that edit text edit it: `Mod+z` takes back a word, not an act.
 * Where two want the same keys, the one that came later wins.
 */
export function useShortcut(keys: string, label: string, act: () => void, options: ShortcutOptions = {}): void {
  const { group = '', enabled = true, inDialog = false, repeats = true } = options
  const { registry } = useSetting()
  const latest = useEffectEvent(act)
  useEffect(() => {
    if (!enabled) return undefined
    return registry.add({ keys, label, group, inDialog, repeats, act: () => latest() })
  }, [registry, keys, label, group, enabled, inDialog, repeats])
}

/** All shortcuts that work now, for the page that `?` opens. */
export function useShortcutList(): readonly Shortcut[] {
  const { singleKeys } = useSetting()
  const all = useActions()
  return useMemo(() => all.filter(({ keys }) => keys !== '' && (singleKeys || !isSingleKey(keys))), [all, singleKeys])
}

/** All that can be done now, for the palette: also what single keys would do while they are turned off. */
export function useActions(): readonly Action[] {
  const { registry } = useSetting()
  return useSyncExternalStore(registry.subscribe, registry.list, registry.list)
}

/** Whether single characters act at all. True outside a provider. */
export function useSingleKeys(): boolean {
  return useContext(ShortcutContext)?.singleKeys ?? true
}

function useSetting(): ShortcutSetting {
  const setting = useContext(ShortcutContext)
  if (setting === null) throw new Error('Every shortcut stands below a ShortcutProvider.')
  return setting
}

function isHeard({ keys, inDialog }: Registered, event: KeyboardEvent, singleKeys: boolean): boolean {
  if (keys === '' || event.defaultPrevented || event.isComposing || !isPressed(keys, event)) return false
  if (isSingleKey(keys) && !singleKeys) return false
  if ((isSingleKey(keys) || editsText(keys)) && isWritingIn(event.target)) return false
  return inDialog || document.querySelector('dialog[open]') === null
}

const noText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'])

/** Whether a key pressed there puts a character into a text, or chooses in a list by its letter. */
function isWritingIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !noText.has(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[role=menu]') !== null) return true
  return target.isContentEditable && target.closest('[aria-readonly=true]') === null // a text that is only read has a caret too
}

/** The part of a key press that lists look at, as `KeyboardEvent` has it. */
export interface ListKeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export interface ListPosition {
  /** The active row, from 0; -1 for none. */
  readonly index: number
  readonly count: number
  /** Rows that a page holds. */
  readonly page: number
  /** Whether `j` and `k` move too. */
  readonly letters: boolean
}

export type ListAction =
  | { readonly type: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly type: 'open' }
  | { readonly type: 'toggle' }
  | { readonly type: 'select-all' }

/** What a key does in a list; `null` where it does nothing, and the browser should have it. */
export function listAction(press: ListKeyPress, position: ListPosition): ListAction | null {
  if (press.altKey || position.count === 0) return null
  if (press.ctrlKey || press.metaKey) return commandOf(press.key)
  if (press.key === 'Enter') return position.index < 0 ? null : { type: 'open' }
  if (press.key === ' ') return position.index < 0 ? null : { type: 'toggle' }
  const to = targetOf(press.key, position)
  return to === null ? null : { type: 'move', to, extend: press.shiftKey }
}

/** Row to go to, inside the list; `null` where the key goes nowhere. */
export function targetOf(key: string, { index, count, page, letters }: ListPosition): number | null {
  const to = step(letters ? (letterKeys[key] ?? key) : key, index, count, Math.max(1, page - 1))
  return to === null ? null : Math.max(0, Math.min(count - 1, to))
}

/** Next in a ring (menu, tabs): past the last comes the first. Skips what is disabled; `null`: goes nowhere. */
export function ringTarget(key: string, index: number, disabled: readonly boolean[]): number | null {
  const free = disabled.flatMap((isDisabled, at) => (isDisabled ? [] : [at]))
  if (free.length === 0) return null
  switch (key) {
    case 'ArrowDown':
      return free.find(at => at > index) ?? free[0] ?? null
    case 'ArrowUp':
      return free.findLast(at => at < index) ?? free.at(-1) ?? null
    case 'Home':
      return free[0] ?? null
    case 'End':
      return free.at(-1) ?? null
    default:
      return null
  }
}

/** Index of the next label that begins with what was typed, round the end; -1 for none. */
export function typeaheadTarget(typed: string, from: number, labels: readonly string[]): number {
  const wanted = typed.toLocaleLowerCase()
  const isSame = Array.from(wanted).every(letter => letter === wanted[0])
  const begin = isSame ? (wanted[0] ?? '') : wanted
  const start = isSame ? from + 1 : Math.max(0, from)
  for (let step = 0; step < labels.length; step++) {
    const at = (start + step) % labels.length
    if (labels[at]?.toLocaleLowerCase().startsWith(begin)) return at
  }
  return -1
}

const letterKeys: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp', J: 'ArrowDown', K: 'ArrowUp' }

function step(key: string, index: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index < 0 ? count - 1 : index - 1
    case 'PageDown':
      return Math.max(0, index) + page
    case 'PageUp':
      return Math.max(0, index) - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

function commandOf(key: string): ListAction | null {
  if (key === 'a' || key === 'A') return { type: 'select-all' }
  return key === ' ' ? { type: 'toggle' } : null
}

import { Kbd } from './Kbd.tsx'
import css from './KeyList.module.css'
import type { Shortcut } from './useShortcut.tsx'

export interface KeyListProps {
  readonly shortcuts: readonly Shortcut[]
  /** The heading of those that name no group. */
  readonly ungrouped: string
  readonly headingLevel?: 3 | 4
}

/** What keys do, group by group; of two shortcuts with the same keys only the later, for that is the one heard. */
export function KeyList({ shortcuts, ungrouped, headingLevel = 3 }: KeyListProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={css['groups']}>
      {groupsOf(shortcuts).map(([group, rows]) => (
        <section key={group}>
          <Heading className={css['heading']}>{group || ungrouped}</Heading>
          <dl className={css['list']}>
            {rows.map(({ label, keys }) => (
              <div key={label} className={css['row']}>
                <dt>{label}</dt>
                <dd>
                  {keys.map(key => (
                    <Kbd key={key} keys={key} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

interface Row {
  readonly label: string
  readonly keys: readonly string[]
}

/** Groups in order of appearance, those of no group last; keys that do the same stand in one row. */
function groupsOf(shortcuts: readonly Shortcut[]): readonly (readonly [group: string, rows: readonly Row[]])[] {
  const heard = [...new Map(shortcuts.map(shortcut => [shortcut.keys, shortcut])).values()]
  const groups = [...new Set(heard.map(({ group }) => group))].toSorted((a, b) => Number(a === '') - Number(b === ''))
  return groups.map(group => {
    const own = heard.filter(shortcut => shortcut.group === group)
    const labels = [...new Set(own.map(({ label }) => label))]
    const keysOf = (label: string) => own.filter(shortcut => shortcut.label === label).map(({ keys }) => keys)
    return [group, labels.map(label => ({ label, keys: keysOf(label) }))]
  })
}

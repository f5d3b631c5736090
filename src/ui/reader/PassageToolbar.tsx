import { Copy, Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Stance } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './reader.module.css'

/** What can be done with a passage. */
export type PassageAction = 'claim' | Stance | 'copy'

export interface PassageToolbarProps {
  /** Of the source: a text under check gives no evidence. */
  readonly role: 'source' | 'under-check'
  readonly onAction: (action: PassageAction) => void
}

/** The action that a key stands for while the text has the focus; `null` where it stands for none. */
export function actionOfKey(key: string, role: PassageToolbarProps['role']): PassageAction | null {
  if (key === keys.claim) return 'claim'
  if (role === 'under-check') return null
  return stances.find(stance => keys[stance] === key) ?? null
}

/** What can be done with the passage selected. */
export function PassageToolbar({ role, onAction }: PassageToolbarProps) {
  const say = useSay()
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={say('reader:toolbar.label')}
      className={css['toolbar']}
      onPointerDown={event => event.preventDefault()}
      onKeyDown={moveFocus}
    >
      <Button
        size="small"
        variant="primary"
        icon={<Plus aria-hidden="true" />}
        trailing={<Kbd keys={keys.claim} />}
        onClick={() => onAction('claim')}
      >
        {say('reader:toolbar.claim')}
      </Button>
      {role === 'source' &&
        stances.map(stance => (
          <Button
            key={stance}
            size="small"
            icon={<StanceIcon stance={stance} />}
            trailing={stance === 'context' ? undefined : <Kbd keys={keys[stance]} />}
            onClick={() => onAction(stance)}
          >
            {say(`reader:toolbar.${stance}`)}
          </Button>
        ))}
      <Button size="small" variant="ghost" icon={<Copy aria-hidden="true" />} onClick={() => onAction('copy')}>
        {say('reader:toolbar.copy')}
      </Button>
    </div>
  )
}

const stances = ['supports', 'conflicts', 'context'] as const satisfies readonly Stance[]
const keys = { claim: 'c', supports: 's', conflicts: 'x', context: null } as const

/** The arrows move between the buttons, as in every toolbar. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const now = buttons.findIndex(button => button === document.activeElement)
  buttons.at((now + step) % buttons.length)?.focus()
  event.preventDefault()
}

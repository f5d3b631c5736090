import { Copy, Eye, MessageCircle, MessageCircleQuestion, Plus } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Evidence } from '../../domain/records.ts'
import type { ClaimChoice } from '../../queries/sourceReader.ts'
import { Button } from '../shared/Button.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { Menu } from '../shared/Menu.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { MOST_KEPT } from './passage.ts'
import { type PassageAction, passageKeys, stances } from './passageActions.ts'
import css from './PassageToolbar.module.css'

export interface PassageToolbarProps {
  /** Of the source: a text under check gives no evidence. */
  readonly role: 'source' | 'under-check'
  /** Code units of the passage. */
  readonly length: number
  /** How the words given compare with the passage; `null` where they are its own. */
  readonly note: string | null
  /** The claim that is worked on; `null` where a claim is chosen for each passage. */
  readonly claim: ClaimChoice | null
  readonly use: Evidence['use']
  /** Who says it, once somebody has said so; `null` where the source itself speaks. */
  readonly speaker: string | null
  /** Who might say it, by the text around; `null` where nothing there tells. */
  readonly suggestion: string | null
  readonly onAction: (action: PassageAction) => void
  readonly onUse: () => void
  readonly onSpeaker: () => void
}

/** What can be done with the passage selected. */
export function PassageToolbar(props: PassageToolbarProps) {
  const { role, length, note, claim, onAction } = props
  const say = useSay()
  const { number } = useFormat()
  const keeps = length <= MOST_KEPT
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={say('reader:toolbar.label')}
      className={css['toolbar']}
      onPointerDown={event => event.preventDefault()}
      onKeyDown={moveFocus}
    >
      {claim !== null && role === 'source' && (
        <p className={css['claim']}>
          <UserText>{claim.text}</UserText>
        </p>
      )}
      {note !== null && <p className={css['note']}>{note}</p>}
      <div className={css['row']}>
        {keeps && role === 'source' && claim !== null && <HoldButtons {...props} />}
        {keeps && (claim === null || role === 'under-check') && (
          <Button
            size="small"
            variant="primary"
            icon={<Plus aria-hidden="true" />}
            trailing={<Kbd keys={passageKeys.claim} />}
            onClick={() => onAction({ type: 'claim' })}
          >
            {say('reader:toolbar.claim')}
          </Button>
        )}
        {keeps && role === 'source' && claim === null && <HoldButtons {...props} />}
        {keeps && role === 'source' && claim !== null && <OtherClaims onAction={onAction} />}
      </div>
      <div className={css['row']}>
        {keeps && role === 'source' && <Particulars {...props} />}
        <Button
          size="small"
          variant="ghost"
          className={css['toggle']}
          icon={<Copy aria-hidden="true" />}
          trailing={<Kbd keys={passageKeys.copy} />}
          onClick={() => onAction({ type: 'copy' })}
        >
          <span aria-hidden="true">{say('reader:toolbar.copyShort')}</span>
          <span className="visually-hidden">{say('reader:toolbar.copy')}</span>
        </Button>
      </div>
      {!keeps && (
        <p className={css['note']}>
          {say('reader:toolbar.tooLong', { most: number(MOST_KEPT), length: number(length) })}
        </p>
      )}
    </div>
  )
}

/** For a claim that is worked on the buttons act at once; else they ask which claim. */
function HoldButtons({ claim, onAction }: PassageToolbarProps): ReactNode {
  const say = useSay()
  return stances.map(stance => (
    <Button
      key={stance}
      size="small"
      icon={<StanceIcon stance={stance} />}
      trailing={<Kbd keys={passageKeys[stance]} />}
      onClick={() => onAction({ type: 'hold', stance, another: false })}
    >
      {say(claim === null ? `reader:toolbar.${stance}` : `reader:toolbar.${stance}It`)}
    </Button>
  ))
}

function OtherClaims({ onAction }: Pick<PassageToolbarProps, 'onAction'>) {
  const say = useSay()
  return (
    <Menu
      label={say('reader:toolbar.other')}
      size="small"
      items={[
        {
          id: 'claim',
          label: say('reader:toolbar.claim'),
          keys: passageKeys.claim,
          icon: <Plus aria-hidden="true" />,
          onSelect: () => onAction({ type: 'claim' }),
        },
        ...stances.map(stance => ({
          id: stance,
          label: say(`reader:toolbar.${stance}`),
          icon: <StanceIcon stance={stance} />,
          onSelect: () => onAction({ type: 'hold', stance, another: true }),
        })),
      ]}
    />
  )
}

/** What holds for this use of the passage. Nothing of it has to be touched. */
function Particulars({ use, speaker, suggestion, onUse, onSpeaker }: PassageToolbarProps) {
  const say = useSay()
  const words =
    speaker !== null
      ? say('reader:toolbar.saidBy', { speaker })
      : suggestion !== null
        ? say('reader:toolbar.suggested', { speaker: suggestion })
        : say('reader:toolbar.speaker')
  return (
    <>
      <Button
        size="small"
        variant="ghost"
        className={css['toggle']}
        aria-pressed={use === 'primary'}
        icon={<Eye aria-hidden="true" />}
        trailing={<Kbd keys={passageKeys.use} />}
        onClick={onUse}
      >
        {say('reader:toolbar.firstHand')}
      </Button>
      <Button
        size="small"
        variant="ghost"
        className={css['toggle']}
        aria-pressed={speaker !== null}
        icon={speaker === null ? <MessageCircleQuestion aria-hidden="true" /> : <MessageCircle aria-hidden="true" />}
        trailing={<Kbd keys={passageKeys.speaker} />}
        onClick={onSpeaker}
      >
        {words}
      </Button>
    </>
  )
}

/** The arrows move between the buttons, as in every toolbar; right is onwards, from right to left it is back. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented) return
  const onwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
  const step = { ArrowRight: onwards, ArrowLeft: -onwards }[event.key]
  if (step === undefined) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const now = buttons.findIndex(button => button === document.activeElement)
  buttons.at((now + step) % buttons.length)?.focus()
  event.preventDefault()
}

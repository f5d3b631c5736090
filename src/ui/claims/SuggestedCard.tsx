import { X } from 'lucide-react'
import { type FocusEvent, useRef } from 'react'
import { Link } from 'react-router'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import type { Stance } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { Card } from '../shared/Card.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { MarkedWords } from '../shared/MarkedWords.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useSingleKeys } from '../shared/useShortcut.tsx'
import { UserText } from '../shared/UserText.tsx'
import { readerPath } from './paths.ts'
import css from './Suggested.module.css'
import { keyOf, type Suggestion } from './suggestions.ts'

export interface SuggestedCardProps {
  readonly dossierId: DossierId
  readonly claimId: ClaimId
  readonly suggestion: Suggestion
  /** The one that the stance keys attach. */
  readonly isChosen: boolean
  readonly onChosen: (isChosen: boolean) => void
  readonly onAttach: (stance: Stance) => void
  readonly onDismiss: () => void
}

/** One suggested passage: the sentence in its surroundings, where it stands, and the stances it can be attached with. */
export function SuggestedCard(props: SuggestedCardProps) {
  const { dossierId, claimId, suggestion, isChosen, onChosen, onAttach, onDismiss } = props
  const { found, source, publisher, letter, otherFigure } = suggestion
  const { view, anchor } = found
  const say = useSay()
  const format = useFormat()
  const singleKeys = useSingleKeys()
  const buttons = useRef<HTMLDivElement>(null)
  const onBlur = (event: FocusEvent): void => {
    if (!buttons.current?.contains(event.relatedTarget)) onChosen(false)
  }
  const watched = { onFocus: () => onChosen(true), onBlur }
  return (
    <Card
      as="article"
      label={say('search:suggested.from', { source: source.title })}
      className={isChosen ? css['chosen'] : undefined}
    >
      <MarkedWords
        text={view.text}
        marks={view.marks}
        part={view.part}
        lang={source.language}
        className={css['words']}
        partClassName={css['part']}
      />
      <SourceLine
        origin={letter}
        title={
          <Link
            to={readerPath(dossierId, source.id, claimId)}
            state={{ passage: { span: anchor.span, quoted: anchor.exact } }}
          >
            {source.title}
          </Link>
        }
        facts={[publisher?.name ?? null, source.issued && format.partialDate(source.issued)]}
      />
      {otherFigure !== null && (
        <p className={css['other']}>
          <UserText>{say('search:suggested.otherFigure', { words: otherFigure })}</UserText>
        </p>
      )}
      <div ref={buttons} data-suggestion={keyOf(suggestion)} className={css['buttons']}>
        {stances.map(({ stance, key }) => (
          <Button
            key={stance}
            size="small"
            icon={<StanceIcon stance={stance} />}
            {...(isChosen && singleKeys && { trailing: <Kbd keys={key} /> })}
            onClick={() => onAttach(stance)}
            {...watched}
          >
            {say(`common:stance.${stance}`)}
          </Button>
        ))}
        <IconButton
          size="small"
          className={css['dismiss']}
          label={say('search:suggested.dismiss')}
          icon={<X aria-hidden="true" />}
          onClick={onDismiss}
          {...watched}
        />
      </div>
    </Card>
  )
}

const stances = [
  { stance: 'supports', key: 's' },
  { stance: 'conflicts', key: 'x' },
  { stance: 'context', key: 'c' },
] as const satisfies readonly { readonly stance: Stance; readonly key: string }[]

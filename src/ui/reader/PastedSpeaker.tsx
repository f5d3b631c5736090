import type { SaidBy } from '../../domain/names/saidBy.ts'
import type { Say } from '../../messages/catalogue.ts'
import { Button } from '../shared/Button.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './FindQuote.module.css'

export interface PastedSpeakerProps {
  readonly pasted: string
  /** What the text has of that name at the place chosen; `null` where none is. */
  readonly saidBy: SaidBy | null
  /** Whether the text reports the words there, in no quotation marks: those that were pasted are not its own. */
  readonly isReported: boolean
  /** Whether the name pasted is to go along all the same. */
  readonly insists: boolean
  readonly onInsist: (insists: boolean) => void
  /** Makes a claim of the quote and of who goes along; `null` where no place is chosen. */
  readonly onClaim: (() => void) | null
}

/**
 * Says that a name came with the quote, and whether the text has that person say it. Where it has not, whom the text
 * names goes along, or nobody, until a person chooses the name pasted.
 */
export function PastedSpeaker({ pasted, saidBy, isReported, insists, onInsist, onClaim }: PastedSpeakerProps) {
  const say = useSay()
  const isDoubtful = saidBy !== null && saidBy.type !== 'theirs'
  const textual = saidBy?.type === 'others' ? saidBy.speaker : say('reader:find.speechNobody')
  return (
    <div className={css['speech']} data-doubtful={isDoubtful || undefined}>
      <div role="status">
        <UserText as="p">{sayPasted(say, pasted, saidBy)}</UserText>
        {isReported && <p>{say('reader:find.speechReported')}</p>}
      </div>
      {isDoubtful && (
        <SegmentedControl
          label={say('reader:find.speechAlong')}
          labelShown
          segments={[
            { value: 'text', label: textual },
            { value: 'pasted', label: pasted },
          ]}
          value={insists ? 'pasted' : 'text'}
          onChange={value => onInsist(value === 'pasted')}
        />
      )}
      {onClaim && speakerAlong(pasted, saidBy, insists) !== null && (
        <Button size="small" onClick={onClaim}>
          {say('reader:find.speechClaim')}
        </Button>
      )}
    </div>
  )
}

/** Who goes along with a quote that was pasted with a name; `null`: nobody. */
export function speakerAlong(pasted: string, saidBy: SaidBy | null, insists: boolean): string | null {
  if (insists || saidBy === null || saidBy.type === 'theirs') return pasted
  return saidBy.type === 'others' ? saidBy.speaker : null
}

function sayPasted(say: Say, pasted: string, saidBy: SaidBy | null): string {
  if (saidBy?.type === 'others') return say('reader:find.speechOthers', { speaker: saidBy.speaker, pasted })
  if (saidBy?.type === 'unsaid') return say('reader:find.speechUnsaid', { pasted })
  if (saidBy?.type === 'unknown') return say('reader:find.speechUnknown', { pasted })
  return say('reader:find.speech', { speaker: pasted })
}

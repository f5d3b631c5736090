import { useState } from 'react'
import { counts } from '../../domain/quote/checkAt.ts'
import type { ClaimKind, QuoteCheck, Stance } from '../../domain/records.ts'
import { sayCheck } from '../../messages/quoteWords.ts'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { OutcomeLabel } from '../shared/OutcomeLabel.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './reader.module.css'

/** A claim as the dialog gives it; `stance` is `null` where the passage is only where it appears. */
export interface ClaimWording {
  readonly text: string
  readonly claimant: string | null
  readonly stance: Stance | null
  readonly kind: ClaimKind
}

export interface NewClaimDialogProps {
  readonly onClose: () => void
  readonly wording: string
  /** Who is quoted with these words; `null` where no name came with them. */
  readonly speaker: string | null
  /** `null`: the passage may only be where the claim appears. */
  readonly stance: Stance | null
  /** Whether a person chose the stance: where the words are altered, nothing else chooses it for them. */
  readonly isChosen: boolean
  /** How the words compare with the passage. */
  readonly check: QuoteCheck
  readonly busy: boolean
  readonly onSubmit: (claim: ClaimWording) => void
}

/** Words a claim after a passage, and says what the passage is to it, and whether it can count. */
export function NewClaimDialog(props: NewClaimDialogProps) {
  const { onClose, wording, speaker, stance, check, busy, onSubmit } = props
  const say = useSay()
  const saying = speaker === null ? wording : say('reader:newClaim.saying', { speaker, words: bare(wording) })
  const [text, setText] = useState(saying)
  const [claimant, setClaimant] = useState('')
  const [isSaying, setSaying] = useState(speaker !== null)
  const [holds, setHolds] = useState(holdsAtFirst(props))
  const [asked, setAsked] = useState(false)
  const submit = () => {
    setAsked(true)
    if (text.trim() === '' || holds === null) return
    const kind = isSaying ? 'quotation' : 'other'
    onSubmit({ text, claimant: claimant.trim() || null, stance: holds ? stance : null, kind })
  }
  const chooseSaying = (chosen: boolean) => {
    setSaying(chosen)
    setText(chosen ? saying : bare(wording))
    setClaimant(chosen ? '' : (speaker ?? ''))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('reader:newClaim.title')}
      lead={say('reader:newClaim.lead')}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>{say('common:cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {say('reader:newClaim.add')}
          </Button>
        </>
      }
    >
      {speaker !== null && (
        <SegmentedControl
          label={say('reader:newClaim.what')}
          labelShown
          segments={[
            { value: 'saying', label: say('reader:newClaim.whatSaying') },
            { value: 'said', label: say('reader:newClaim.whatSaid') },
          ]}
          value={isSaying ? 'saying' : 'said'}
          onChange={value => chooseSaying(value === 'saying')}
        />
      )}
      <Field
        label={say('reader:newClaim.wording')}
        error={asked && text.trim() === '' ? say('reader:problem.empty-claim') : null}
      >
        <TextArea value={text} onChange={setText} rows={3} />
      </Field>
      <Field label={say('reader:newClaim.claimant')} hint={say('reader:newClaim.claimantHint')} need="optional">
        <TextInput value={claimant} onChange={setClaimant} />
      </Field>
      {stance !== null && (
        <div className={css['toClaim']}>
          <SegmentedControl
            label={say('reader:newClaim.passage')}
            labelShown
            segments={[
              { value: 'holds', label: say(`reader:newClaim.${stance}`) },
              { value: 'appears', label: say('reader:newClaim.appears') },
            ]}
            value={holds === null ? null : holds ? 'holds' : 'appears'}
            onChange={value => setHolds(value === 'holds')}
          />
          {asked && holds === null && (
            <p className={css['unchosen']} role="alert">
              {say('reader:newClaim.unchosen')}
            </p>
          )}
          {!counts(check) && <Outcome check={check} />}
        </div>
      )}
    </Dialog>
  )
}

/** Whether the passage holds its stance before anybody has said so; `null` where a person must say. */
function holdsAtFirst({ stance, isChosen, check }: NewClaimDialogProps): boolean | null {
  if (stance === null) return false
  return isChosen || check.outcome !== 'altered' ? true : null
}

/** Why the passage does not count as it is. */
function Outcome({ check }: { readonly check: QuoteCheck }) {
  const say = useSay()
  return (
    <div role="note">
      <OutcomeLabel outcome={check.outcome} />
      <p>
        {sayCheck(say, check)}{' '}
        {say(check.outcome === 'editorial' ? 'reader:find.toAccept' : 'reader:newClaim.uncounted')}
      </p>
    </div>
  )
}

/** Without the quotation marks around it. */
function bare(words: string): string {
  return words.replace(/^["“„«]+|["”»“]+$/gu, '')
}

import { Check } from 'lucide-react'
import { useState } from 'react'
import { claimKind } from '../../domain/figures/claimKind.ts'
import type { DossierId, PublisherId } from '../../domain/id.ts'
import { counts } from '../../domain/quote/checkAt.ts'
import type { QuoteWarning } from '../../domain/quote/warnings.ts'
import type { ClaimKind, Publisher, QuoteCheck, Stance } from '../../domain/records.ts'
import { sayCheck } from '../../messages/quoteWords.ts'
import { claimNames } from '../../queries/claimNames.ts'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { OutcomeLabel } from '../shared/OutcomeLabel.tsx'
import { QuoteWarnings } from '../shared/QuoteWarnings.tsx'
import { PublisherMeant } from '../shared/PublisherMeant.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'
import css from './reader.module.css'

/** A claim as the dialog gives it; `stance` is `null` where the passage is only where it appears. */
export interface ClaimWording {
  readonly text: string
  readonly claimant: string | null
  readonly claimantPublisherId: PublisherId | null
  readonly stance: Stance | null
  readonly kind: ClaimKind
}

export interface NewClaimDialogProps {
  readonly dossierId: DossierId
  readonly onClose: () => void
  readonly wording: string
  /** Of the source, BCP 47; `null`: nobody knows it. */
  readonly language: string | null
  /** Who is quoted with these words; `null` where no name came with them. */
  readonly speaker: string | null
  /** The source's publisher, where it has a name. */
  readonly publisher: Publisher | null
  /** Whether the passage gives the publisher's own words, as somebody has said. */
  readonly isPublishers: boolean
  /** `null`: the passage may only be where the claim appears. */
  readonly stance: Stance | null
  /** Whether a person chose the stance: where the words are altered, nothing else chooses it for them. */
  readonly isChosen: boolean
  /** How the words compare with the passage. */
  readonly check: QuoteCheck
  /** What to look at in its words besides. */
  readonly warnings: readonly QuoteWarning[]
  readonly busy: boolean
  /** Gives what went wrong; `null`: nothing. */
  readonly onSubmit: (claim: ClaimWording) => Promise<string | null>
}

/** Words a claim after a passage, and says what the passage is to it, and whether it can count. */
export function NewClaimDialog(props: NewClaimDialogProps) {
  const {
    dossierId,
    onClose,
    wording,
    language,
    speaker,
    publisher,
    isPublishers,
    stance,
    check,
    warnings,
    busy,
    onSubmit,
  } = props
  const say = useSay()
  const saying = speaker === null ? wording : say('reader:newClaim.saying', { speaker, words: bare(wording) })
  const [text, setText] = useState(saying)
  const [claimant, setClaimant] = useState<Claimant>(speaker === null && isPublishers ? claimantOf(publisher) : nobody)
  const [isSaying, setSaying] = useState(speaker !== null)
  const [holds, setHolds] = useState(holdsAtFirst(props))
  const [asked, setAsked] = useState(false)
  const submit = async (): Promise<void> => {
    setAsked(true)
    if (text.trim() === '' || holds === null) return
    const kind = isSaying ? 'quotation' : claimKind(text, language)
    const { name, publisherId } = claimant
    const problem = await onSubmit({
      text,
      claimant: name.trim() || null,
      claimantPublisherId: publisherId,
      stance: holds ? stance : null,
      kind,
    })
    if (problem === 'publisher-not-found') setClaimant({ name, publisherId: null })
  }
  const chooseSaying = (chosen: boolean) => {
    setSaying(chosen)
    setText(chosen ? saying : bare(wording))
    const publisherId = isPublishers ? (publisher?.id ?? null) : null
    setClaimant(chosen ? nobody : { name: speaker ?? '', publisherId })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('reader:newClaim.title')}
      lead={say('reader:newClaim.lead')}
      onSubmit={() => void submit()}
      footer={
        <>
          <CancelButton />
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
      <ClaimantPart dossierId={dossierId} publisher={publisher} value={claimant} onChange={setClaimant} />
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
          {(!counts(check) || warnings.length > 0) && <Outcome check={check} warnings={warnings} />}
        </div>
      )}
    </Dialog>
  )
}

/** Who makes a claim: a name, and the publisher that it is by a person's word. */
interface Claimant {
  readonly name: string
  readonly publisherId: PublisherId | null
}

const nobody: Claimant = { name: '', publisherId: null }

interface ClaimantPartProps extends Pick<NewClaimDialogProps, 'dossierId' | 'publisher'> {
  readonly value: Claimant
  readonly onChange: (value: Claimant) => void
}

/** Asks who makes the claim. The source's publisher is one press away; another name is held against all publishers. */
function ClaimantPart({ dossierId, publisher, value, onChange }: ClaimantPartProps) {
  const say = useSay()
  const { actor } = useStore()
  const publishers = useStored(claimNames, dossierId, actor.person).data?.publishers ?? []
  const isChosen = publisher !== null && value.publisherId === publisher.id
  return (
    <div className={css['toClaim']}>
      <Field label={say('reader:newClaim.claimant')} hint={say('reader:newClaim.claimantHint')} need="optional">
        <TextInput value={value.name} onChange={name => onChange({ name, publisherId: null })} />
      </Field>
      {publisher !== null && (
        <Button
          size="small"
          className={css['ofPublisher']}
          aria-pressed={isChosen}
          icon={isChosen ? <Check aria-hidden="true" /> : null}
          onClick={() => onChange(isChosen ? nobody : claimantOf(publisher))}
        >
          <UserText>{say('reader:newClaim.ofPublisher', { publisher: publisher.name })}</UserText>
        </Button>
      )}
      <PublisherMeant
        claimant={value.name}
        chosen={value.publisherId}
        publishers={publishers}
        onChoose={publisherId => onChange({ ...value, publisherId })}
      />
    </div>
  )
}

function claimantOf(publisher: Publisher | null): Claimant {
  return publisher === null ? nobody : { name: publisher.name, publisherId: publisher.id }
}

/** Whether the passage holds its stance before anybody has said so; `null` where a person must say. */
function holdsAtFirst({ stance, isChosen, check }: NewClaimDialogProps): boolean | null {
  if (stance === null) return false
  return isChosen || check.outcome !== 'altered' ? true : null
}

/** Why the passage does not count as it is, and what to look at. */
function Outcome({ check, warnings }: Pick<NewClaimDialogProps, 'check' | 'warnings'>) {
  const say = useSay()
  return (
    <div role="note">
      <OutcomeLabel outcome={check.outcome} warned={warnings.length > 0} />
      <p>
        {sayCheck(say, check)}{' '}
        {!counts(check) && say(check.outcome === 'editorial' ? 'reader:find.toAccept' : 'reader:newClaim.uncounted')}
      </p>
      <QuoteWarnings warnings={warnings} />
    </div>
  )
}

/** Without the quotation marks around it. */
function bare(words: string): string {
  return words.replace(/^["“„«]+|["”»“]+$/gu, '')
}

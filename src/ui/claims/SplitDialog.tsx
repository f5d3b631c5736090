import { useState } from 'react'
import { type SplitProblem, splitSaying } from '../../commands/splitSaying.ts'
import { isAboutWords } from '../../domain/caseFile.ts'
import type { ClaimId, DossierId, EvidenceId } from '../../domain/id.ts'
import { sayingIn } from '../../domain/text/saying.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { Desk, DeskExhibit } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { SpeakerInput, SpeakerVariants, useSpeakerNames } from '../shared/SpeakerInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './Split.module.css'
import { useReport } from './useReport.ts'

export interface SplitDialogProps {
  readonly dossierId: DossierId
  readonly desk: Desk
  readonly onClose: () => void
  /** Called with the claim of what was said, before the dialog closes. */
  readonly onDone: (claimId: ClaimId) => void
}

/** Splits a claim into that somebody said something and what they said. Proposes both wordings; a person decides. */
export function SplitDialog({ dossierId, desk, onClose, onDone }: SplitDialogProps) {
  const say = useSay()
  const report = useReport()
  const known = useSpeakerNames(dossierId)
  const split = useCommand(dossierId, splitSaying)
  const [seen] = useState(desk.claim.text)
  const [draft, setDraft] = useState(() => proposalFor(desk, say))
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceId>>(new Set())
  const [problem, setProblem] = useState<SplitProblem['type'] | null>(null)
  const set = (fields: Partial<Proposal>): void => setDraft({ ...draft, ...fields })
  const bearing = desk.exhibits.filter(({ evidence }) => evidence.stance === 'supports')

  const submit = async (): Promise<void> => {
    const result = await split.run({ claimId: desk.claim.id, seen, ...draft, evidenceIds: [...chosen] })
    if (!result.ok) {
      if (result.error.type === 'storage') report.notKept(result.error)
      else setProblem(result.error.type)
      return
    }
    report.done(say('claims:split.done'))
    onDone(result.value)
    onClose()
  }
  const missing = (text: string): string | null =>
    problem === 'empty-claim' && text.trim() === '' ? say('claims:form.textMissing') : null
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('claims:split.title')}
      lead={say('claims:split.lead')}
      onSubmit={() => void submit()}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={split.isRunning}>
            {say('claims:split.action')}
          </Button>
        </>
      }
    >
      {problem === 'changed-meanwhile' && <Notice tone="error">{say('claims:split.changed')}</Notice>}
      {problem === 'claim-not-found' && <Notice tone="error">{say('claims:form.gone')}</Notice>}
      <Field
        label={say('claims:split.speaker')}
        need="required"
        error={problem === 'no-speaker' ? say('claims:split.speakerMissing') : null}
      >
        <SpeakerInput known={known} data-autofocus value={draft.speaker} onChange={speaker => set({ speaker })} />
      </Field>
      <SpeakerVariants known={known} value={draft.speaker} onChange={speaker => set({ speaker })} />
      <Field
        label={say('claims:split.saying')}
        hint={say('claims:split.sayingHint')}
        need="required"
        error={missing(draft.saying)}
      >
        <TextArea value={draft.saying} onChange={saying => set({ saying })} />
      </Field>
      <Field
        label={say('claims:split.said')}
        hint={say('claims:split.saidHint')}
        need="required"
        error={missing(draft.said)}
      >
        <TextArea value={draft.said} onChange={said => set({ said })} />
      </Field>
      {bearing.length > 0 && (
        <fieldset className={css['excerpts']}>
          <legend>{say('claims:split.excerpts')}</legend>
          <p className={css['hint']}>{say('claims:split.excerptsHint', { speaker: draft.speaker.trim() })}</p>
          {bearing.map(exhibit => (
            <ExcerptChoice
              key={exhibit.evidence.id}
              exhibit={exhibit}
              isChosen={chosen.has(exhibit.evidence.id)}
              onChoose={isChosen => setChosen(withOrWithout(chosen, exhibit.evidence.id, isChosen))}
            />
          ))}
        </fieldset>
      )}
    </Dialog>
  )
}

interface ExcerptChoiceProps {
  readonly exhibit: DeskExhibit
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function ExcerptChoice({ exhibit: { excerpt, source }, isChosen, onChoose }: ExcerptChoiceProps) {
  const say = useSay()
  const speaker =
    excerpt.speaker === null ? say('claims:split.nobody') : say('desk:speaker', { speaker: excerpt.speaker })
  return (
    <Checkbox
      checked={isChosen}
      onChange={onChoose}
      label={
        <UserText lang={source.language} className={css['words']}>
          {excerpt.anchor?.exact ?? excerpt.quoted}
        </UserText>
      }
      hint={<UserText>{`${source.title} · ${speaker}`}</UserText>}
    />
  )
}

interface Proposal {
  readonly speaker: string
  readonly saying: string
  readonly said: string
}

/** From the claim's own wording where that says who said what; else from whom its excerpts quote. */
function proposalFor({ claim, exhibits }: Desk, say: Say): Proposal {
  const saying = sayingIn(claim.text)
  if (saying) return { ...saying, saying: claim.text }
  const quoted = exhibits.find(({ excerpt }) => excerpt.speaker !== null)?.excerpt.speaker
  const speaker = quoted ?? claim.claimant ?? ''
  if (isAboutWords(claim)) return { speaker, saying: claim.text, said: '' }
  return { speaker, saying: say('claims:split.proposed', { speaker, said: claim.text }), said: claim.text }
}

function withOrWithout(ids: ReadonlySet<EvidenceId>, id: EvidenceId, isIn: boolean): ReadonlySet<EvidenceId> {
  const next = new Set(ids)
  if (isIn) next.add(id)
  else next.delete(id)
  return next
}

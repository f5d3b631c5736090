import { useImperativeHandle, useState, type Ref } from 'react'
import { addClaims } from '../../commands/addClaims.ts'
import { attachEvidence, type AttachProblem } from '../../commands/attachEvidence.ts'
import type { ExcerptDraft } from '../../commands/excerptDraft.ts'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import type { Result } from '../../domain/result.ts'
import type { Stance } from '../../domain/records.ts'
import type { ClaimChoice, SourceReader } from '../../queries/sourceReader.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { type ClaimWording, NewClaimDialog } from './NewClaimDialog.tsx'
import { draftOf, oneLine, type Passage } from './passage.ts'
import { actionOfKey, type PassageAction, PassageToolbar } from './PassageToolbar.tsx'

export interface PassageWorkProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
  readonly text: string
  readonly passage: Passage
  /** Takes the keys that are pressed in the text. */
  readonly ref: Ref<PassageKeys>
  /** The passage was kept: nothing is left to do with it. */
  readonly onDone: () => void
}

export interface PassageKeys {
  /** Does what a key stands for; `false` where it stands for nothing. */
  readonly press: (key: string) => boolean
}

type Step =
  | { readonly type: 'pick'; readonly stance: Stance }
  | { readonly type: 'new'; readonly stance: Stance | null; readonly wording: string }

/** The toolbar for the passage selected, and the dialogs that follow from it. */
export function PassageWork({ dossierId, data, text, passage, ref, onDone }: PassageWorkProps) {
  const say = useSay()
  const announce = useAnnounce()
  const [step, setStep] = useState<Step | null>(null)
  const attach = useCommand(dossierId, attachEvidence)
  const add = useCommand(dossierId, addClaims)
  const { source } = data
  const draft = draftOf(source, text, passage)

  const copy = async () => {
    const parts = [source.title, data.publisher?.name, source.issued, source.url].filter(Boolean).join(', ')
    try {
      await navigator.clipboard.writeText(
        say('reader:citation', { words: oneLine(draft.anchor?.exact ?? ''), source: parts }),
      )
      announce(say('reader:copied'))
    } catch {
      announce({ message: say('reader:notCopied'), tone: 'error' })
    }
  }
  const start = (action: PassageAction) => {
    if (action === 'copy') void copy()
    else if (action !== 'claim') setStep({ type: 'pick', stance: action })
    else
      setStep({ type: 'new', stance: source.role === 'source' ? 'supports' : null, wording: oneLine(passage.quoted) })
  }
  useImperativeHandle(ref, () => ({
    press: key => {
      const action = actionOfKey(key, source.role)
      if (action !== null) start(action)
      return action !== null
    },
  }))

  const settle = (result: Result<unknown, AttachProblem | { readonly type: 'storage' }>, message: string) => {
    if (!result.ok) return announce({ message: say(`reader:problem.${result.error.type}`), tone: 'error' })
    setStep(null)
    onDone()
    announce(message)
  }
  const attachTo = async (claimId: ClaimId, stance: Stance) => {
    const claim = { type: 'existing', claimId } as const
    const result = await attach.run({ passage: { type: 'draft', draft }, claim, stance, use: 'secondary', note: '' })
    settle(result, say(`reader:attached.${stance}`))
  }
  const addClaim = async ({ text: wording, claimant, stance }: ClaimWording) => {
    const claim = newClaim(wording, claimant, stance === null ? draft : null)
    if (stance === null) return settle(await add.run([claim]), say('reader:attached.appears'))
    const made = { type: 'new', claim } as const
    const result = await attach.run({
      passage: { type: 'draft', draft },
      claim: made,
      stance,
      use: 'secondary',
      note: '',
    })
    settle(result, say('reader:attached.new'))
  }

  return (
    <>
      <PassageToolbar role={source.role} onAction={start} />
      {step?.type === 'pick' && (
        <PickerDialog<ClaimChoice>
          open
          onClose={() => setStep(null)}
          title={say(`reader:pick.${step.stance}`)}
          placeholder={say('reader:pick.placeholder')}
          emptyText={say('reader:pick.empty')}
          options={data.claims}
          optionKey={claim => claim.id}
          optionText={claim => claim.text}
          onPick={claim => void attachTo(claim.id, step.stance)}
          create={{
            label: query => say('reader:pick.create', { query }),
            onCreate: wording => setStep({ type: 'new', stance: step.stance, wording }),
          }}
        />
      )}
      {step?.type === 'new' && (
        <NewClaimDialog
          onClose={() => setStep(null)}
          wording={step.wording}
          stance={step.stance}
          busy={attach.isRunning || add.isRunning}
          onSubmit={claim => void addClaim(claim)}
        />
      )}
    </>
  )
}

function newClaim(text: string, claimant: string | null, appearance: ExcerptDraft | null) {
  const original = appearance?.anchor?.exact ?? null
  return { text, original, claimant, claimantPublisherId: null, kind: 'other', appearance } as const
}

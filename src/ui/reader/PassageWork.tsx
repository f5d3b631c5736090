import { useMemo, useState, type ReactNode, type RefObject } from 'react'
import { addClaims } from '../../commands/addClaims.ts'
import { attachEvidence, type AttachProblem } from '../../commands/attachEvidence.ts'
import type { ExcerptDraft } from '../../commands/excerptDraft.ts'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { keptWarnings } from '../../domain/quote/keptWarnings.ts'
import type { Evidence, Source, Span, Stance } from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import { speakersNear } from '../../domain/text/speakersNear.ts'
import { publishersMeant } from '../../domain/ties/publishersMeant.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayCheck, sayWarning } from '../../messages/quoteWords.ts'
import type { ClaimChoice, SourceReader } from '../../queries/sourceReader.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useCommand } from '../store/useCommand.ts'
import { type ClaimWording, NewClaimDialog } from './NewClaimDialog.tsx'
import { draftOf, MOST_KEPT, nobody, type Passage, type PassageSpeaker, wordingOf } from './passage.ts'
import { oneLine } from '../shared/oneLine.ts'
import { type PassageAction, passageKeys } from './passageActions.ts'
import { PassageToolbar } from './PassageToolbar.tsx'
import css from './reader.module.css'
import { noteRecent, recentClaims, recentFirst } from './recentClaims.ts'
import { SpeakerDialog } from './SpeakerDialog.tsx'
import { usePlaceBesideText } from './usePlaceBesideText.ts'

export interface PassageWorkProps {
  readonly dossierId: DossierId
  readonly data: SourceReader
  readonly text: string
  readonly passage: Passage
  /** Where it is shown. */
  readonly place: Span
  /** Its words, as they are read. */
  readonly words: string
  /** The block that the passage begins in: who says it is looked for there. */
  readonly block: Span
  /** The claim that is worked on; `null` for none. */
  readonly claim: ClaimChoice | null
  readonly region: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  /** False while the selection is still being drawn. */
  readonly shown: boolean
  /** The passage was kept: nothing is left to do with it. */
  readonly onDone: () => void
  readonly onBackToClaim: (claimId: ClaimId) => void
}

type Step =
  | { readonly type: 'pick'; readonly stance: Stance }
  | {
      readonly type: 'new'
      readonly stance: Stance | null
      /** Whether a person chose the stance, and not the program. */
      readonly isChosen: boolean
      readonly wording: string
    }
  | { readonly type: 'speaker' }

/** The toolbar for the passage selected, its keys, and the dialogs that follow from them. */
export function PassageWork(props: PassageWorkProps) {
  const { dossierId, data, text, passage, place, block, claim, region, scroller, shown, onDone, onBackToClaim } = props
  const say = useSay()
  const announce = useAnnounce()
  const { said } = passage
  const [step, setStep] = useState<Step | null>(said?.claims ? claimOf(props, data.source) : null)
  const [use, setUse] = useState<Evidence['use']>('secondary')
  const [speaker, setSpeaker] = useState<PassageSpeaker>(
    said ? { speaker: said.speaker, manner: 'direct', through: [] } : nobody,
  )
  const attach = useCommand(dossierId, attachEvidence)
  const add = useCommand(dossierId, addClaims)
  const { source } = data
  const publisher = data.publisher?.name.trim() ? data.publisher : null
  const medium = publisher?.name ?? null
  const speakers = useMemo(() => speakersNear(text, passage.span, block, medium), [text, passage, block, medium])
  const length = passage.span.end - passage.span.start
  const keeps = length <= MOST_KEPT

  const copy = async () => {
    const parts = [source.title, data.publisher?.name, source.issued, source.url].filter(Boolean).join(', ')
    const words = oneLine(props.words)
    try {
      await navigator.clipboard.writeText(say('reader:citation', { words, source: parts }))
      announce(say('reader:copied'))
    } catch {
      announce({ message: say('reader:notCopied'), tone: 'error' })
    }
  }
  const act = (action: PassageAction) => {
    if (action.type === 'copy') void copy()
    else if (!keeps) announce({ message: say('reader:toolbar.refused'), tone: 'error' })
    else if (action.type === 'claim') setStep(claimOf(props, source))
    else if (claim === null || action.another) setStep({ type: 'pick', stance: action.stance })
    else void attachTo(claim.id, action.stance)
  }
  const settle = (
    result: Result<unknown, AttachProblem | { readonly type: 'storage' }>,
    message: string,
    claimId: ClaimId | undefined,
  ) => {
    if (!result.ok) return announce({ message: say(`reader:problem.${result.error.type}`), tone: 'error' })
    setStep(null)
    onDone()
    if (claimId === undefined) return announce(message)
    noteRecent(dossierId, claimId)
    const action = { label: say('reader:forClaim.back'), onAction: () => onBackToClaim(claimId) }
    announce(claimId === claim?.id ? { message, action } : message)
  }
  const attachTo = async (claimId: ClaimId, stance: Stance) => {
    const draft = draftOf(source, text, passage, speaker)
    const existing = { type: 'existing', claimId } as const
    const result = await attach.run({ passage: { type: 'draft', draft }, claim: existing, stance, use, note: '' })
    settle(result, say(`reader:attached.${stance}`), claimId)
  }
  const addClaim = async ({ stance, ...wording }: ClaimWording): Promise<string | null> => {
    const draft = draftOf(source, text, passage, speaker)
    const made = newClaim(wording, stance === null ? draft : null)
    if (stance === null) {
      const added = await add.run([made])
      settle(added, say('reader:attached.appears'), undefined)
      return added.ok ? null : added.error.type
    }
    const result = await attach.run({
      passage: { type: 'draft', draft },
      claim: { type: 'new', claim: made },
      stance,
      use,
      note: '',
    })
    settle(result, say('reader:attached.new'), result.ok ? result.value.claimId : undefined)
    return result.ok ? null : result.error.type
  }

  const toggleUse = () => setUse(before => (before === 'primary' ? 'secondary' : 'primary'))
  const askSpeaker = () => setStep({ type: 'speaker' })
  const keyed = { group: say('reader:group') }
  const keyedForSource = { ...keyed, enabled: source.role === 'source' }
  const hold = (stance: Stance) => act({ type: 'hold', stance, another: false })
  useShortcut(passageKeys.claim, say('reader:shortcut.claim'), () => act({ type: 'claim' }), keyed)
  useShortcut(passageKeys.supports, say('reader:shortcut.supports'), () => hold('supports'), keyedForSource)
  useShortcut(passageKeys.conflicts, say('reader:shortcut.conflicts'), () => hold('conflicts'), keyedForSource)
  useShortcut(passageKeys.context, say('reader:shortcut.context'), () => hold('context'), keyedForSource)
  useShortcut(passageKeys.use, say('reader:shortcut.use'), toggleUse, keyedForSource)
  useShortcut(passageKeys.speaker, say('reader:shortcut.speaker'), askSpeaker, keyedForSource)
  useShortcut(passageKeys.copy, say('reader:shortcut.copy'), () => void copy(), keyed)

  const latest = recentClaims(dossierId)
  return (
    <>
      {shown && step === null && (
        <BesideText region={region} scroller={scroller} span={place}>
          <PassageToolbar
            role={source.role}
            length={length}
            note={noteOn(say, text, passage)}
            claim={claim}
            use={use}
            speaker={speaker.speaker}
            suggestion={speakers.likely?.speaker ?? null}
            onAction={act}
            onUse={toggleUse}
            onSpeaker={askSpeaker}
          />
        </BesideText>
      )}
      {step?.type === 'pick' && (
        <PickerDialog<ClaimChoice>
          open
          onClose={() => setStep(null)}
          title={say(`reader:pick.${step.stance}`)}
          placeholder={say('reader:pick.placeholder')}
          emptyText={say('reader:pick.empty')}
          options={recentFirst(data.claims, latest)}
          optionKey={option => option.id}
          optionText={option => option.text}
          renderOption={option => (
            <span className={css['choice']}>
              <UserText>{option.text}</UserText>
              {latest.includes(option.id) && <span className={css['quiet']}>{say('reader:pick.recent')}</span>}
            </span>
          )}
          onPick={option => void attachTo(option.id, step.stance)}
          create={{
            label: query => say('reader:pick.create', { query }),
            onCreate: wording => setStep({ type: 'new', stance: step.stance, isChosen: true, wording }),
          }}
        />
      )}
      {step?.type === 'new' && (
        <NewClaimDialog
          dossierId={dossierId}
          onClose={() => setStep(null)}
          wording={step.wording}
          language={data.source.language}
          speaker={said?.speaker ?? null}
          publisher={publisher}
          isPublishers={publisher !== null && publishersMeant(speaker.speaker ?? '', [publisher]).length > 0}
          stance={step.stance}
          isChosen={step.isChosen}
          check={passage.check}
          warnings={warningsOn(text, passage)}
          busy={attach.isRunning || add.isRunning}
          onSubmit={addClaim}
        />
      )}
      {step?.type === 'speaker' && (
        <SpeakerDialog
          dossierId={dossierId}
          onClose={() => setStep(null)}
          speaker={speaker}
          near={speakers}
          onSubmit={chosen => {
            setSpeaker(chosen)
            setStep(null)
          }}
        />
      )}
    </>
  )
}

interface BesideTextProps {
  readonly region: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly span: Span
  readonly children: ReactNode
}

function BesideText({ region, scroller, span, children }: BesideTextProps) {
  const box = usePlaceBesideText(region, scroller, span)
  return (
    <div ref={box} popover="manual" className={css['beside']}>
      {children}
    </div>
  )
}

/** How the passage compares with its source, and what to look at; `null` where there is nothing to say. */
function noteOn(say: Say, text: string, passage: Passage): string | null {
  const warnings = warningsOn(text, passage).map(warning => sayWarning(say, warning))
  const sentences = passage.check.outcome === 'verbatim' ? warnings : [sayCheck(say, passage.check), ...warnings]
  return sentences.length === 0 ? null : sentences.join(' ')
}

function warningsOn(text: string, { span, quoted, check }: Passage) {
  return keptWarnings({ anchor: anchorAt(text, span), quoted, check })
}

function claimOf({ passage, words }: Pick<PassageWorkProps, 'passage' | 'words'>, { role }: Source): Step {
  const stance = role === 'source' ? 'supports' : null
  return { type: 'new', stance, isChosen: false, wording: wordingOf(passage, words) }
}

function newClaim(wording: Omit<ClaimWording, 'stance'>, appearance: ExcerptDraft | null) {
  return { ...wording, original: appearance?.anchor?.exact ?? null, appearance }
}

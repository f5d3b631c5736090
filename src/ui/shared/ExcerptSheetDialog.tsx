import { useMemo, useState } from 'react'
import { editExcerpt, type ExcerptSheet } from '../../commands/editExcerpt.ts'
import { sameJson } from '../../domain/canonicalJson.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Excerpt } from '../../domain/records.ts'
import { blockAround, pieceIndexAt } from '../../domain/text/pieces.ts'
import { type NearSpeaker, speakersNear } from '../../domain/text/speakersNear.ts'
import { sayReporters } from '../../messages/chainWords.ts'
import type { ReadableText } from '../../workers/readableText.ts'
import { useAnnounce } from './Announce.tsx'
import { Button } from './Button.tsx'
import { CancelButton, Dialog } from './Dialog.tsx'
import { Field } from './Field.tsx'
import { Notice } from './Notice.tsx'
import { SegmentedControl } from './SegmentedControl.tsx'
import { SpeakerInput, SpeakerVariants, useSpeakerNames } from './SpeakerInput.tsx'
import { UserText } from './UserText.tsx'
import { useSay } from './useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './ExcerptSheet.module.css'
import { excerptWords } from './excerptWords.ts'
import { namesOf, ReporterList, reportersOf } from './ReporterList.tsx'

export interface ExcerptSheetDialogProps {
  readonly dossierId: DossierId
  readonly excerpt: Excerpt
  /** The text that it stands in; `null` where that is not at hand. */
  readonly readable: ReadableText | null
  /** Whoever published it, by name; `null` where nobody is named. */
  readonly medium: string | null
  readonly onClose: () => void
}

/** Whose words a passage gives, and through whom they come. What the text suggests is offered, never filled in. */
export function ExcerptSheetDialog({ dossierId, excerpt, readable, medium, onClose }: ExcerptSheetDialogProps) {
  const say = useSay()
  const announce = useAnnounce()
  const known = useSpeakerNames(dossierId, excerpt.id)
  const edit = useCommand(dossierId, editExcerpt)
  const [seen, setSeen] = useState<ExcerptSheet>(() => sheetOf(excerpt))
  const [manner, setManner] = useState(excerpt.manner)
  const [speaker, setSpeaker] = useState(excerpt.speaker ?? '')
  const [through, setThrough] = useState(() => reportersOf(excerpt.through))
  const [problem, setProblem] = useState<string | null>(null)
  const guesses = useMemo(() => guessesAt(excerpt, readable, medium), [excerpt, readable, medium])
  const take = (guess: NearSpeaker): void => {
    setSpeaker(guess.speaker)
    setManner(guess.manner)
    setThrough(reportersOf(guess.through))
  }
  const save = async (): Promise<void> => {
    const fields = { manner, speaker: speaker.trim() || null, through: namesOf(through) }
    const result = await edit.run({ excerptId: excerpt.id, fields, seen })
    if (result.ok) {
      announce(say('excerpts:sheet.saved'))
      return onClose()
    }
    if (result.error.type === 'changed-meanwhile') {
      const { now } = result.error
      setSeen(now)
      const voices = [now.speaker ?? say('excerpts:sheet.nobody'), ...now.through]
      return setProblem(say('excerpts:sheet.changed', { now: voices.join(', ') }))
    }
    return setProblem(
      result.error.type === 'storage' ? say('reader:problem.storage') : say('excerpts:problem.excerpt-not-found'),
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('excerpts:sheet.title')}
      lead={say('excerpts:sheet.lead')}
      onSubmit={() => void save()}
      hasMore={!sameJson(namesOf(through), seen.through)}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={edit.isRunning}>
            {say('excerpts:sheet.save')}
          </Button>
        </>
      }
    >
      {problem !== null && <Notice tone="error">{problem}</Notice>}
      <UserText as="blockquote" className={css['quoted']}>
        {excerptWords(excerpt)}
      </UserText>
      <div className={css['manner']}>
        <SegmentedControl
          label={say('excerpts:sheet.manner')}
          labelShown
          segments={manners.map(value => ({ value, label: say(`excerpts:manner.${value}`) }))}
          value={manner}
          onChange={setManner}
        />
        <p className={css['quiet']} role="status">
          {say(`excerpts:sheet.mannerHint.${manner}`)}
        </p>
      </div>
      <Field label={say('excerpts:sheet.speaker')} hint={say('excerpts:sheet.speakerHint')} need="optional">
        <SpeakerInput known={known} value={speaker} onChange={setSpeaker} data-autofocus="" />
      </Field>
      <SpeakerVariants known={known} value={speaker} onChange={setSpeaker} />
      {guesses.length > 0 && (
        <div role="group" aria-label={say('excerpts:sheet.guesses')} className={css['guesses']}>
          <span className={css['quiet']}>{say('excerpts:sheet.guesses')}</span>
          <ul>
            {guesses.map(guess => (
              <li key={guess.speaker}>
                <Button
                  size="small"
                  aria-label={say(guess.through.length > 0 ? 'excerpts:sheet.useThrough' : 'excerpts:sheet.use', {
                    speaker: guess.speaker,
                    chain: sayReporters(say, guess.through),
                  })}
                  onClick={() => take(guess)}
                >
                  <UserText>{guess.speaker}</UserText>
                </Button>
                {guess.through.length > 0 && (
                  <UserText className={css['quiet']}>
                    {say('excerpts:through', { chain: sayReporters(say, guess.through) })}
                  </UserText>
                )}
                {guess.because !== null && (
                  <UserText className={css['because']}>
                    {say('excerpts:sheet.because', { because: guess.because })}
                  </UserText>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ReporterList reporters={through} onChange={setThrough} known={known} />
    </Dialog>
  )
}

const manners = ['direct', 'indirect', 'narrative'] as const satisfies readonly Excerpt['manner'][]

function guessesAt({ anchor }: Excerpt, readable: ReadableText | null, medium: string | null): readonly NearSpeaker[] {
  if (anchor === null || readable === null) return []
  const { text, pieces } = readable
  const block = blockAround(pieces, pieceIndexAt(pieces, anchor.span.start))
  return speakersNear(text, anchor.span, block, medium).named
}

function sheetOf({ speaker, through, manner }: Excerpt): ExcerptSheet {
  return { speaker, through, manner }
}

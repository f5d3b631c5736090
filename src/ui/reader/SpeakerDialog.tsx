import { useId, useState } from 'react'
import { sameJson } from '../../domain/canonicalJson.ts'
import type { DossierId } from '../../domain/id.ts'
import type { NearSpeaker, NearSpeakers } from '../../domain/text/speakersNear.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayReporters } from '../../messages/chainWords.ts'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { SpeakerInput, SpeakerVariants, useSpeakerNames } from '../shared/SpeakerInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { namesOf, ReporterList, reportersOf } from '../shared/ReporterList.tsx'
import { nobody, type PassageSpeaker } from './passage.ts'
import css from './reader.module.css'

export interface SpeakerDialogProps {
  readonly dossierId: DossierId
  readonly onClose: () => void
  readonly speaker: PassageSpeaker
  readonly near: NearSpeakers
  readonly onSubmit: (speaker: PassageSpeaker) => void
}

/** Says whose words a passage gives, and how. */
export function SpeakerDialog({ dossierId, onClose, speaker, near, onSubmit }: SpeakerDialogProps) {
  const say = useSay()
  const id = useId()
  const known = useSpeakerNames(dossierId)
  const [name, setName] = useState(speaker.speaker ?? near.likely?.speaker ?? '')
  const [manner, setManner] = useState(speaker.speaker === null ? (near.likely?.manner ?? 'direct') : speaker.manner)
  const [through, setThrough] = useState(() => reportersOf(speaker.through))
  const submit = () =>
    onSubmit(name.trim() === '' ? nobody : { speaker: name.trim(), manner, through: namesOf(through) })
  return (
    <Dialog
      open
      onClose={onClose}
      size="narrow"
      title={say('excerpts:sheet.title')}
      lead={say('excerpts:sheet.lead')}
      onSubmit={submit}
      hasMore={!sameJson(namesOf(through), speaker.through)}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary">
            {say('excerpts:sheet.set')}
          </Button>
        </>
      }
    >
      <Field label={say('excerpts:sheet.speaker')} hint={say('excerpts:sheet.speakerHint')} need="optional">
        <SpeakerInput known={known} value={name} onChange={setName} />
      </Field>
      <SpeakerVariants known={known} value={name} onChange={setName} />
      {near.named.length > 0 && (
        <div role="group" aria-labelledby={`${id}-near`} className={css['near']}>
          <span id={`${id}-near`} className={css['quiet']}>
            {say('excerpts:sheet.guesses')}
          </span>
          {near.named.map(suggestion => (
            <Button
              key={suggestion.speaker}
              size="small"
              onClick={() => {
                setName(suggestion.speaker)
                setManner(suggestion.manner)
                setThrough(reportersOf(suggestion.through))
              }}
            >
              {[suggestion.speaker, ...reportedThrough(say, suggestion)].join(', ')}
            </Button>
          ))}
        </div>
      )}
      <SegmentedControl
        label={say('excerpts:sheet.manner')}
        labelShown
        segments={[
          { value: 'direct', label: say('excerpts:manner.direct') },
          { value: 'indirect', label: say('excerpts:manner.indirect') },
        ]}
        value={manner === 'narrative' ? null : manner}
        onChange={setManner}
      />
      <ReporterList reporters={through} onChange={setThrough} known={known} />
    </Dialog>
  )
}

function reportedThrough(say: Say, { through }: NearSpeaker): readonly string[] {
  return through.length === 0 ? [] : [say('excerpts:through', { chain: sayReporters(say, through) })]
}

import { useMemo, useState } from 'react'
import type { FigureValue } from '../../domain/map/figureValues.ts'
import { sourcesThatSay, type Timeline, timelineOf } from '../../domain/map/timeline.ts'
import { tiesIn } from '../../domain/origins.ts'
import { countsOf } from '../../domain/verdict/weigh.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Notice } from '../shared/Notice.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { Progress } from '../shared/Progress.tsx'
import { useSay } from '../shared/useSay.tsx'
import { type FigureReadout, useFigureValues } from '../store/useFigureValues.ts'
import { type SubjectProps, TimelineNotice, TimelineView } from './TimelineView.tsx'

/** Which source gave a value first, by the excerpts that hold it. The value of most sources where none is chosen. */
export function FigureTimelineView({ subject, chosen, onChoose, ...props }: SubjectProps) {
  const { dossierId, list } = props
  const say = useSay()
  const [picks, setPicks] = useState(false)
  const readout = useFigureValues(dossierId)
  const { values } = readout
  const value = values?.find(({ key }) => key === chosen) ?? values?.[0]
  const timeline = useMemo(() => {
    if (!value) return null
    const { origins, letters } = list
    const timeline = timelineOfValue(value, list)
    const nameless = new Set(list.withoutPublisher.map(({ id }) => id))
    const counts = { ...countsOf(sourcesThatSay(timeline), id => !nameless.has(id), origins), unnamed: 0 }
    return { ...timeline, origins, counts, letters }
  }, [value, list])
  if (!values)
    return (
      <>
        {subject}
        <ReadingFigures {...readout} />
      </>
    )
  if (!value) return <TimelineNotice what="noFigures" subject={subject} />
  return (
    <TimelineView {...props} subject={subject} about={value.label} to={null} timeline={timeline}>
      <Button onClick={() => setPicks(true)}>{say('origins:timeline.chooseFigure')}</Button>
      {picks && (
        <FigurePicker
          values={values}
          onClose={() => setPicks(false)}
          onPick={key => {
            setPicks(false)
            onChoose('figure', key)
          }}
        />
      )}
    </TimelineView>
  )
}

interface FigurePickerProps {
  readonly values: readonly FigureValue[]
  readonly onClose: () => void
  readonly onPick: (key: string) => void
}

/** Each value with the number of its sources. There may be ten thousand: they are put into words once. */
function FigurePicker({ values, onClose, onPick }: FigurePickerProps) {
  const say = useSay()
  const options = useMemo(
    () =>
      values.map(({ key, label, sources }) => ({
        key,
        name: say('origins:timeline.figureIn', { figure: label, count: sources }),
      })),
    [values, say],
  )
  return (
    <PickerDialog
      open
      onClose={onClose}
      title={say('origins:timeline.whichFigure')}
      options={options}
      optionKey={keyOf}
      optionText={nameOf}
      onPick={option => onPick(option.key)}
    />
  )
}

const keyOf = ({ key }: { readonly key: string }): string => key
const nameOf = ({ name }: { readonly name: string }): string => name

/** What stands there before the figures are read: how far that is, or why it goes no further and the way on. */
function ReadingFigures({ share, failed, resume, cancel }: FigureReadout) {
  const say = useSay()
  if (share !== null) return <Progress label={say('origins:timeline.readingFigures')} share={share} onCancel={cancel} />
  const goOn = (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that stopped it had the focus and is gone
    <Button size="small" onClick={resume} autoFocus={!failed}>
      {say(failed ? 'origins:timeline.tryAgain' : 'origins:timeline.readOn')}
    </Button>
  )
  return (
    <Notice tone={failed ? 'error' : 'info'} actions={goOn}>
      {say(failed ? 'origins:timeline.figuresNotRead' : 'origins:timeline.figuresStopped')}
    </Notice>
  )
}

function timelineOfValue({ mentions }: FigureValue, { byId, origins }: SourceList): Timeline {
  return timelineOf(
    mentions.flatMap(({ sourceId, words }) => {
      const source = byId.get(sourceId)
      return source ? [{ source, kind: 'appearance' as const, words, says: true }] : []
    }),
    tiesIn(origins.held),
  )
}

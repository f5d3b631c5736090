import { useMemo, useState } from 'react'
import type { FigureValue } from '../../domain/map/figureValues.ts'
import { type Timeline, timelineOf } from '../../domain/map/timeline.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useWeighed } from '../store/useWeighed.ts'
import { type SubjectProps, TimelineNotice, TimelineView } from './TimelineView.tsx'

/** Which source gave a value first, by the excerpts that hold it. The value of most sources where none is chosen. */
export function FigureTimelineView({ subject, chosen, onChoose, ...props }: SubjectProps) {
  const { dossierId, list } = props
  const say = useSay()
  const [picks, setPicks] = useState(false)
  const { data: values, isError } = useWeighed('figure-values', dossierId)
  const value = values?.find(({ key }) => key === chosen) ?? values?.[0]
  const timeline = useMemo(() => value && { ...timelineOfValue(value, list), letters: list.letters }, [value, list])
  if (isError) return <TimelineNotice what="notRead" />
  if (!values) return <TimelineNotice what="readingFigures" subject={subject} />
  if (!value) return <TimelineNotice what="noFigures" subject={subject} />
  return (
    <TimelineView {...props} subject={subject} about={value.label} timeline={timeline ?? null}>
      <Button onClick={() => setPicks(true)}>{say('origins:timeline.chooseFigure')}</Button>
      <PickerDialog
        open={picks}
        onClose={() => setPicks(false)}
        title={say('origins:timeline.whichFigure')}
        options={values}
        optionKey={({ key }) => key}
        optionText={({ label, sources }) => say('origins:timeline.figureIn', { figure: label, count: sources })}
        onPick={({ key }) => {
          setPicks(false)
          onChoose('figure', key)
        }}
      />
    </TimelineView>
  )
}

function timelineOfValue({ mentions }: FigureValue, list: SourceList): Timeline {
  return timelineOf(
    mentions.flatMap(({ sourceId, words }) => {
      const source = list.byId.get(sourceId)
      return source ? [{ source, kind: 'appearance' as const, words, says: true }] : []
    }),
  )
}

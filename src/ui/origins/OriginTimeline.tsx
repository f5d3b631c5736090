import { useSearchParams } from 'react-router'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { useSay } from '../shared/useSay.tsx'
import { ClaimTimelineView } from './ClaimTimelineView.tsx'
import { FigureTimelineView } from './FigureTimelineView.tsx'
import type { ViewProps } from './OriginsScreen.tsx'

/** Which source had a claim, or a figure, first. What is chosen is in the address. */
export function OriginTimeline(props: ViewProps) {
  const say = useSay()
  const [params, setParams] = useSearchParams()
  const isFigure = params.get('of') === 'figure'
  const View = isFigure ? FigureTimelineView : ClaimTimelineView
  const choose = (name: string, value: string): void =>
    setParams(before => {
      const after = new URLSearchParams(before)
      after.set(name, value)
      return after
    })
  const subject = (
    <SegmentedControl
      label={say('origins:timeline.subject')}
      value={isFigure ? 'figure' : 'claim'}
      segments={[
        { value: 'claim', label: say('origins:timeline.claim') },
        { value: 'figure', label: say('origins:timeline.figure') },
      ]}
      onChange={value => choose('of', value)}
    />
  )
  return <View {...props} subject={subject} chosen={params.get(isFigure ? 'figure' : 'claim')} onChoose={choose} />
}

/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus, or keys cannot scroll it */
import { CalendarDays } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { Link } from 'react-router'
import { mirrored, type Part } from '../../domain/drawing/drawing.ts'
import type { SourceId } from '../../domain/id.ts'
import { isOfWholeDossier } from '../../domain/originLetters.ts'
import { drawTimeline } from '../../domain/map/drawTimeline.ts'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { DataTable } from './DataTable.tsx'
import { DrawnShapes } from './DrawnShapes.tsx'
import css from './Origins.module.css'
import type { ViewProps } from './OriginsScreen.tsx'
import { sourcePath } from './paths.ts'
import type { Picture } from './picture.ts'
import { isLeftwards, useRoom } from './useRoom.ts'
import { useAsTable, ViewTools } from './ViewTools.tsx'
import { type LetteredTimeline, sayFirst, sayVoices, timelineTable, wordedTimeline } from './wordedTimeline.ts'

/** What a timeline is about, and how another is chosen. */
export interface SubjectProps extends ViewProps {
  /** The choice between claims and figures. */
  readonly subject: ReactNode
  /** As the address names it; `null` for none. */
  readonly chosen: string | null
  readonly onChoose: (name: 'claim' | 'figure', value: string) => void
}

interface TimelineViewProps extends Pick<ViewProps, 'dossierId' | 'list'> {
  readonly subject: ReactNode
  /** The claim's wording, or the value. */
  readonly about: string
  /** Where that leads; `null`: nowhere. */
  readonly to: string | null
  /** `null` while it is read. */
  readonly timeline: LetteredTimeline | null
  /** How another one is chosen. */
  readonly children: ReactNode
}

/** Sources in the order of time, drawn or as a list, with what that tells in words. */
export function TimelineView({ dossierId, list, subject, about, to, timeline, children }: TimelineViewProps) {
  const say = useSay()
  const format = useFormat()
  const [isTable] = useAsTable()
  if (!timeline) return <TimelineNotice what="reading" />
  const isEmpty = timeline.dated.length + timeline.undated.length === 0
  const voices = sayVoices(say, timeline)
  const said = [...(voices === null ? [] : [voices]), ...sayFirst(say, format, list, timeline)]
  const isOwn = [...timeline.dated, ...timeline.undated].some(
    ({ sourceId }) => !isOfWholeDossier(timeline.letters.get(sourceId) ?? ''),
  )
  const letters = isOwn ? [say('origins:screen.letters')] : []
  const table = () => timelineTable(say, format, { dossierId, list }, timeline)
  const picture = (): Picture => {
    const drawn = drawTimeline(wordedTimeline(say, format, list, timeline), SHEET_WIDTH)
    return {
      name: say('origins:timeline.name'),
      drawing: isLeftwards() ? mirrored(drawn) : drawn,
      notes: [about, said.join(' '), ...letters, say('origins:timeline.legend')],
    }
  }
  return (
    <>
      <ViewTools dossierId={dossierId} shownAs="drawing" table={table} {...(!isEmpty && { picture })}>
        {subject}
        {children}
      </ViewTools>
      <UserText as="p" className={css['about']}>
        {to === null ? about : <Link to={to}>{about}</Link>}
      </UserText>
      {to !== null && letters.length > 0 && <p className={css['quiet']}>{letters}</p>}
      <p role="status">{isEmpty ? say('origins:timeline.nothing') : said.join(' ')}</p>
      {!isEmpty && timeline.origins.held !== timeline.origins.ifRejected && (
        <Link to={`/d/${dossierId}/sources?view=ties`}>{say('origins:screen.settle')}</Link>
      )}
      {isEmpty ? null : isTable ? (
        <DataTable table={table()} />
      ) : (
        <DrawnTimeline dossierId={dossierId} list={list} timeline={timeline} />
      )}
    </>
  )
}

function DrawnTimeline({
  dossierId,
  list,
  timeline,
}: Pick<TimelineViewProps, 'dossierId' | 'list'> & { readonly timeline: LetteredTimeline }) {
  const say = useSay()
  const format = useFormat()
  const [room, measure] = useRoom()
  const words = useMemo(() => wordedTimeline(say, format, list, timeline), [say, format, list, timeline])
  const drawing = useMemo(() => {
    if (!room) return null
    const drawn = drawTimeline(words, room.width)
    return room.leftwards ? mirrored(drawn) : drawn
  }, [words, room])
  const wrap = ({ key }: Part, inner: ReactNode): ReactNode => (
    <Link key={key} to={sourcePath(dossierId, key as SourceId)} className={css['node']}>
      {inner}
    </Link>
  )
  return (
    <>
      <p className={css['quiet']}>{say('origins:timeline.legend')}</p>
      <div ref={measure} className={css['canvas']} role="region" tabIndex={0} aria-label={say('origins:timeline.name')}>
        {drawing && (
          <svg
            width={drawing.width}
            height={drawing.height}
            viewBox={`0 0 ${drawing.width} ${drawing.height}`}
            className={css['drawing']}
          >
            <DrawnShapes shapes={drawing.shapes} wrap={wrap} />
          </svg>
        )}
      </div>
    </>
  )
}

/** What stands there instead of a timeline. */
export function TimelineNotice({
  what,
  subject,
}: {
  readonly what: 'reading' | 'notRead' | 'noClaims' | 'noFigures'
  readonly subject?: ReactNode
}) {
  const say = useSay()
  if (what === 'notRead') return <Notice tone="error">{say('origins:timeline.notRead')}</Notice>
  if (what === 'reading') return <p role="status">{say('origins:timeline.reading')}</p>
  return (
    <>
      {subject}
      <EmptyState
        title={say(`origins:timeline.${what}`)}
        text={say(`origins:timeline.${what}Text`)}
        icon={<CalendarDays />}
      />
    </>
  )
}

/** Of a saved drawing, in CSS pixels. */
const SHEET_WIDTH = 1100

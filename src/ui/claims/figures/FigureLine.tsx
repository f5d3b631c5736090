import { Ellipsis } from 'lucide-react'
import { Link } from 'react-router'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import type { DossierId } from '../../../domain/id.ts'
import type { FigureValue } from '../../../domain/records.ts'
import { sayFigure } from '../../../messages/figureWords.ts'
import type { Desk } from '../../../queries/claimDesk.ts'
import { MarkedWords } from '../../shared/MarkedWords.tsx'
import { Menu } from '../../shared/Menu.tsx'
import { OriginBadge } from '../../shared/OriginBadge.tsx'
import { useSay } from '../../shared/useSay.tsx'
import { UserText } from '../../shared/UserText.tsx'
import { placeIn, readerPath } from '../paths.ts'
import { snippetOf } from '../snippet.ts'
import css from './Figures.module.css'
import { IntervalLane } from './IntervalLane.tsx'
import type { PlotAxis } from './plotAxis.ts'
import { asideName, exhibitOf, rowName, wordsOf } from './rowNames.ts'

export interface FigureLineProps {
  readonly dossierId: DossierId
  readonly desk: Desk
  readonly row: FigureRow
  /** Its value on the axis. */
  readonly drawn: Pick<FigureValue, 'lo' | 'hi'>
  readonly axis: PlotAxis
  readonly onSettle: () => void
  readonly onCorrect: () => void
  readonly onLeaveOut: () => void
  /** Takes back that it is a figure, where a person says so. */
  readonly onUnsay: () => void
}

/** One figure: whose it is, the words round it, its value in words and drawn, and what its words say of what it counts. */
export function FigureLine({
  dossierId,
  desk,
  row,
  drawn,
  axis,
  onSettle,
  onCorrect,
  onLeaveOut,
  onUnsay,
}: FigureLineProps) {
  const say = useSay()
  const exhibit = exhibitOf(desk, row)
  const { text, mark } = snippetOf(row.shown)
  const hints =
    row.scope === null ? [row.proposed.where, row.proposed.when, row.proposed.how].filter(one => one !== '') : []
  const aside = row.scope === null ? asideName(say, row) : null
  const menu = say('figures:row.menu', { words: wordsOf(row), source: rowName(say, desk, row) })
  return (
    <li className={css['line']}>
      <div className={css['said']}>
        <p className={css['from']}>
          {exhibit === null ? (
            say('figures:claim')
          ) : (
            <>
              <OriginBadge letter={exhibit.letter} />
              <Link
                to={readerPath(dossierId, exhibit.source.id, desk.claim.id)}
                state={placeIn(exhibit.source, exhibit.excerpt)}
              >
                <UserText lang={exhibit.source.language}>{exhibit.source.title}</UserText>
              </Link>
              {exhibit.discount !== null && <span>({say('figures:notCounted')})</span>}
              {exhibit.discount === null && exhibit.evidence.stance === 'context' && (
                <span>({say('figures:context')})</span>
              )}
            </>
          )}
        </p>
        <MarkedWords
          text={text}
          marks={mark ? [mark] : []}
          part={null}
          lang={exhibit?.source.language ?? null}
          className={css['words']}
        />
        {aside !== null && <p className={css['quiet']}>{aside}</p>}
        {hints.length > 0 && (
          <UserText as="p" className={css['quiet']}>
            {hints.join(' · ')}
          </UserText>
        )}
      </div>
      <p className={css['value']}>
        {sayFigure(say, row.figure)}
        {row.said !== null && (
          <span className={css['quiet']}>
            {row.read === null
              ? say('figures:saidByPerson')
              : say('figures:correctedFrom', { value: sayFigure(say, row.read) })}
          </span>
        )}
      </p>
      <IntervalLane value={{ ...drawn, bound: row.figure.bound }} axis={axis} isClaim={exhibit === null} />
      <span className={css['menu']}>
        <Menu
          label={menu}
          icon={<Ellipsis aria-hidden="true" />}
          iconOnly
          size="small"
          align="end"
          items={[
            { id: 'settle', label: say('figures:row.settle'), onSelect: onSettle },
            {
              id: 'correct',
              label: say(row.read === null ? 'figures:row.change' : 'figures:row.correct'),
              onSelect: onCorrect,
            },
            row.read === null
              ? { id: 'unsay', label: say('figures:row.unsay'), onSelect: onUnsay }
              : { id: 'out', label: say('figures:row.leaveOut'), onSelect: onLeaveOut },
          ]}
        />
      </span>
    </li>
  )
}

import type { EvidenceId, SourceId } from '../../domain/id.ts'
import type { MeaningChange } from '../../domain/quote/meaningChanges.ts'
import type { Instant } from '../../domain/records.ts'
import type { Moved } from '../../domain/verdict/basis.ts'
import { sayMoved } from '../../messages/findingWords.ts'
import { sayChanges } from '../../messages/quoteWords.ts'
import type { Desk, DeskMark } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { FigureChanges } from './FigureChanges.tsx'
import { OriginChanges } from './OriginChanges.tsx'
import css from './Verdict.module.css'

export interface RecheckProps {
  readonly desk: Desk
  readonly own: DeskMark
  readonly busy: boolean
  /** Makes the same mark again, on what the evidence is now. */
  readonly onKeep: () => void
}

/** Says what has moved since the reviewer marked the claim, and offers to make the mark again on the new evidence. */
export function Recheck({ desk, own: { mark, moved }, busy, onKeep }: RecheckProps) {
  const say = useSay()
  return (
    <Notice
      tone="warn"
      title={say('desk:recheck.title')}
      actions={
        <Button size="small" busy={busy} onClick={onKeep}>
          {say('desk:recheck.keep', { mark: say(`common:mark.${mark.verdict}`).toLocaleLowerCase() })}
        </Button>
      }
    >
      <p className={css['since']}>{say('desk:recheck.text')}</p>
      <Moves desk={desk} moved={moved} since={mark.markedAt} />
      <p className={css['since']}>{say('desk:recheck.or')}</p>
    </Notice>
  )
}

interface MovesProps {
  readonly desk: Desk
  readonly moved: readonly Moved[]
  /** When the mark was made. */
  readonly since: Instant
}

/** Each thing that has moved, with the sources concerned that are still here, and what passages of theirs now say. */
export function Moves({ desk, moved, since }: MovesProps) {
  const say = useSay()
  if (moved.length === 0) return null
  const carried = carriedIn(moved, desk)
  const titles = new Map(
    desk.exhibits.flatMap(({ evidence, former, carriedFrom, source }) =>
      [evidence.id, ...[...former, ...carriedFrom].map(({ evidenceId }) => evidenceId)].map(id => [id, source.title]),
    ),
  )
  const sourcesIn = ({ evidenceIds }: Moved): readonly string[] => [
    ...new Set(evidenceIds.flatMap(id => titles.get(id) ?? [])),
  ]
  return (
    <ul className={css['moves']}>
      {(['carried', 'carriedAround', 'carriedTwice'] as const).map(how => {
        const own = carried.filter(one => one.how === how)
        if (own.length === 0) return null
        const what = say(`desk:recheck.${how}`, { count: new Set(own.map(({ before }) => before)).size })
        const sources = [...new Set(own.map(({ title }) => title))]
        return (
          <li key={how}>
            <UserText>{say('desk:recheck.concerned', { what, sources })}</UserText>
          </li>
        )
      })}
      {withoutCarried(moved, carried).map(change => {
        const sources = sourcesIn(change)
        const what = sayMoved(say, change)
        return (
          <li key={change.code}>
            <UserText>{sources.length === 0 ? what : say('desk:recheck.concerned', { what, sources })}</UserText>
            {sayChanges(say, rewordedIn(change, moved, desk)).map((sentence, index) => (
              <UserText key={index} as="div">
                {sentence}
              </UserText>
            ))}
            {change.figures && <FigureChanges desk={desk} changed={change.figures} />}
            {change.code === 'origin-changed' && (
              <OriginChanges desk={desk} sourceIds={concernedBy(change, desk)} since={since} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The sources of the evidence that a change concerns; where it names none, of all that bears on the claim. */
function concernedBy({ evidenceIds }: Moved, { exhibits }: Desk): readonly SourceId[] {
  const own = exhibits.filter(({ evidence }) => evidenceIds.length === 0 || evidenceIds.includes(evidence.id))
  return [...new Set(own.map(({ source }) => source.id))].toSorted()
}

/** Evidence that took the place of what the mark rested on, in the same words of another text of its source. */
interface Carried {
  readonly before: EvidenceId
  readonly now: EvidenceId
  /** `carriedTwice`: people who did not see each other carried it over, each to another place. */
  readonly how: 'carried' | 'carriedAround' | 'carriedTwice'
  readonly title: string
}

function carriedIn(moved: readonly Moved[], { exhibits }: Desk): readonly Carried[] {
  const idsOf = (code: Moved['code']): readonly EvidenceId[] =>
    moved.find(change => change.code === code)?.evidenceIds ?? []
  const [added, removed] = [idsOf('evidence-added'), idsOf('evidence-removed')]
  return exhibits.flatMap(({ evidence, carriedFrom, source }) => {
    const from = carriedFrom.find(({ evidenceId }) => removed.includes(evidenceId))
    if (!from || !added.includes(evidence.id)) return []
    const { evidenceId: before, isChangedAround } = from
    const isTwice =
      exhibits.filter(other => other.carriedFrom.some(({ evidenceId }) => evidenceId === before)).length > 1
    const how = isTwice ? 'carriedTwice' : isChangedAround ? 'carriedAround' : 'carried'
    return [{ before, now: evidence.id, how, title: source.title }]
  })
}

/** What has moved besides: nothing was added or removed where it was only carried over. */
function withoutCarried(moved: readonly Moved[], carried: readonly Carried[]): readonly Moved[] {
  const told = new Set(carried.flatMap(({ before, now }) => [before, now]))
  return moved.flatMap(change => {
    if (change.code !== 'evidence-added' && change.code !== 'evidence-removed') return [change]
    const evidenceIds = change.evidenceIds.filter(id => !told.has(id))
    return evidenceIds.length === 0 ? [] : [{ ...change, evidenceIds }]
  })
}

/** What evidence says otherwise than it did: told where that is removed which it took the place of, else where it is added. */
function rewordedIn(
  { code, evidenceIds }: Moved,
  moved: readonly Moved[],
  { exhibits }: Desk,
): readonly MeaningChange[] {
  const removed = moved.find(other => other.code === 'evidence-removed')?.evidenceIds ?? []
  return exhibits.flatMap(({ evidence, former }) => {
    const gone = former.find(({ evidenceId }) => removed.includes(evidenceId))
    const isHere = gone
      ? code === 'evidence-removed' && evidenceIds.includes(gone.evidenceId)
      : code === 'evidence-added' && evidenceIds.includes(evidence.id)
    return isHere ? ((gone ?? former[0])?.changes ?? []) : []
  })
}

import { EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { isSuggested, type Origin, type OriginTie } from '../../domain/origins.ts'
import type { Source } from '../../domain/records.ts'
import { sayTie, type TieNames } from '../../messages/findingWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Card, GroupHeading } from '../shared/Card.tsx'
import { Menu } from '../shared/Menu.tsx'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './SourcesScreen.module.css'

/** A tie that a person may still confirm or reject. */
export type OpenTie = Extract<OriginTie, { readonly standing: unknown }>

export interface OriginGroupsProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly onEdit: (source: Source) => void
  readonly onRemove: (source: Source) => void
  readonly onSettle: (tie: OpenTie, standing: 'confirmed' | 'rejected') => void
}

/** The sources by origin: which stand together, and why. Texts under check come last, by themselves. */
export function OriginGroups(props: OriginGroupsProps) {
  const say = useSay()
  const { list } = props
  const underCheck = list.sources.filter(({ role }) => role === 'under-check')
  return (
    <>
      {list.origins.held.all().map(origin => (
        <OriginGroup key={origin.id} {...props} origin={origin} />
      ))}
      {underCheck.length > 0 && (
        <section className={css['stack']}>
          <GroupHeading title={say('sources:underCheck')} count={say('sources:underCheckHint')} />
          <SourceRows {...props} sources={underCheck} />
        </section>
      )}
    </>
  )
}

function OriginGroup(props: OriginGroupsProps & { readonly origin: Origin }) {
  const say = useSay()
  const { origin, list, onSettle } = props
  const letter = list.letters.get(origin.id) ?? null
  const names: TieNames = {
    publisher: id => list.publisherById.get(id)?.name ?? '',
    source: id => list.byId.get(id)?.title ?? '',
  }
  return (
    <section className={css['stack']}>
      <GroupHeading
        title={
          <>
            <OriginBadge letter={letter} silent /> {say('common:origin', { letter: letter ?? '' })}
          </>
        }
        count={say('origins:documents', { count: origin.sourceIds.length })}
      />
      {origin.ties.length > 0 && (
        <ul className={css['ties']} aria-label={say('origins:why')}>
          {origin.ties.map(tie => (
            <li key={tieKey(tie)} className={css['bar']}>
              <span dir="auto">{sayTie(say, tie, names)}</span>
              {isOpen(tie) && (
                <>
                  <Button size="small" onClick={() => onSettle(tie, 'confirmed')}>
                    {say('origins:confirm')}
                  </Button>
                  <Button size="small" onClick={() => onSettle(tie, 'rejected')}>
                    {say('origins:reject')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <SourceRows {...props} sources={origin.sourceIds.flatMap(id => list.byId.get(id) ?? [])} />
    </section>
  )
}

function SourceRows(props: OriginGroupsProps & { readonly sources: readonly Source[] }) {
  const say = useSay()
  const { dossierId, list, sources, onEdit, onRemove } = props
  return (
    <ul className={css['list']}>
      {sources.map(source => (
        <Card key={source.id} as="li">
          <div className={css['bar']}>
            <div className={css['grow']}>
              <SourceLine
                {...(source.role === 'source' && { origin: list.letters.get(source.id) ?? null })}
                title={<Link to={`/d/${dossierId}/sources/${source.id}`}>{source.title}</Link>}
                facts={[
                  (source.publisherId && list.publisherById.get(source.publisherId)?.name) ??
                    (source.role === 'source' ? say('sources:publisherUnknown') : null),
                  source.issued,
                  say(`sources:kind.${source.kind}`),
                  source.standing === 'current' ? null : say(`sources:standing.${source.standing}`),
                  source.guessed.length > 0 ? say('sources:hasGuesses') : null,
                ]}
              />
            </div>
            <Menu
              label={say('sources:more', { title: source.title })}
              icon={<EllipsisVertical aria-hidden="true" />}
              iconOnly
              align="end"
              items={[
                {
                  id: 'edit',
                  label: say('sources:sheet.open'),
                  icon: <Pencil aria-hidden="true" />,
                  onSelect: () => onEdit(source),
                },
                {
                  id: 'remove',
                  label: say('sources:remove.action'),
                  icon: <Trash2 aria-hidden="true" />,
                  danger: true,
                  onSelect: () => onRemove(source),
                },
              ]}
            />
          </div>
        </Card>
      ))}
    </ul>
  )
}

function isOpen(tie: OriginTie): tie is OpenTie {
  return isSuggested(tie)
}

function tieKey(tie: OriginTie): string {
  if (tie.type === 'affiliation') return tie.affiliationId
  if (tie.type === 'dependence') return tie.dependenceId
  return [tie.type, ...('sourceIds' in tie ? tie.sourceIds : tie.publisherIds)].join(' ')
}

import { Building2, EllipsisVertical, Link2, List, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Affiliation, Publisher } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Menu } from '../shared/Menu.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { kindHint } from './PublisherFields.tsx'
import css from './PublishersPane.module.css'
import type { PaneProps } from './SourcesPane.tsx'
import screen from './SourcesScreen.module.css'
import { byStanding } from './tieRecords.ts'
import { TieRow } from './TieRow.tsx'

type Row =
  | { readonly type: 'heading'; readonly key: 'publishers' | 'affiliations' }
  | { readonly type: 'publisher'; readonly key: string; readonly publisher: Publisher }
  | { readonly type: 'affiliation'; readonly key: string; readonly affiliation: Affiliation }

/** Who published the sources, and which publishers are not two voices. */
export function PublishersPane(props: PaneProps) {
  const { dossierId, list, onOpen } = props
  const say = useSay()
  const [active, setActive] = useState<string | null>(null)
  const { publishers, affiliations } = list
  if (publishers.length === 0)
    return (
      <div className={screen['listArea']}>
        <EmptyState
          icon={<Building2 />}
          title={say('sources:publishers.none')}
          text={say('sources:publishers.noneText')}
        />
      </div>
    )
  const rows: readonly Row[] = [
    { type: 'heading', key: 'publishers' },
    ...publishers.map(publisher => ({ type: 'publisher', key: publisher.id, publisher }) as const),
    { type: 'heading', key: 'affiliations' },
    ...byStanding(affiliations).map(
      affiliation => ({ type: 'affiliation', key: affiliation.id, affiliation }) as const,
    ),
  ]
  return (
    <div className={screen['listArea']}>
      <VirtualList<Row>
        label={say('sources:publishers.list')}
        role="list"
        items={rows}
        itemKey={({ key }) => key}
        estimate={52}
        activeKey={active}
        onActive={setActive}
        renderItem={row => {
          if (row.type === 'publisher') return <PublisherRow {...props} publisher={row.publisher} />
          if (row.type === 'heading') return <Heading {...props} of={row.key} />
          return (
            <TieRow
              dossierId={dossierId}
              list={list}
              tie={{ type: 'affiliation', record: row.affiliation }}
              onOpen={onOpen}
            />
          )
        }}
      />
    </div>
  )
}

function Heading({ list, onOpen, of }: PaneProps & { readonly of: 'publishers' | 'affiliations' }) {
  const say = useSay()
  const format = useFormat()
  const { publishers, affiliations } = list
  if (of === 'publishers')
    return (
      <div className={css['heading']}>
        <strong>{say('sources:publishers.title')}</strong>
        <span className={css['quiet']}>{format.number(publishers.length)}</span>
      </div>
    )
  return (
    <div className={css['heading']}>
      <strong>{say('sources:publishers.affiliations')}</strong>
      <span className={css['quiet']}>
        {say(affiliations.length === 0 ? 'sources:publishers.noAffiliations' : 'sources:publishers.affiliationsHint')}
      </span>
      <Button
        size="small"
        icon={<Link2 aria-hidden="true" />}
        disabled={publishers.length < 2}
        onClick={() => onOpen({ type: 'affiliate', first: null, editing: null })}
      >
        {say('origins:affiliate')}
      </Button>
    </div>
  )
}

function PublisherRow({ list, onOpen, publisher }: PaneProps & { readonly publisher: Publisher }) {
  const say = useSay()
  const [, setParams] = useSearchParams()
  const { id, name, kind } = publisher
  const count = list.countByPublisher.get(id) ?? 0
  return (
    <div className={css['publisher']}>
      <div className={css['words']}>
        <UserText as="strong">{name}</UserText>
        <span className={css['quiet']}>
          {[say(`sources:publisherKind.${kind}`), kindHint(say, kind).hint].filter(Boolean).join('. ')}
        </span>
      </div>
      <Button
        size="small"
        variant="ghost"
        aria-label={say('sources:publishers.sourcesOf', { name, count })}
        onClick={() => setParams({ publisher: id })}
      >
        {say('sources:publishers.sources', { count })}
      </Button>
      <Menu
        label={say('sources:publishers.more', { name })}
        icon={<EllipsisVertical aria-hidden="true" />}
        iconOnly
        align="end"
        items={[
          {
            id: 'edit',
            label: say('sources:publishers.edit'),
            icon: <Pencil aria-hidden="true" />,
            onSelect: () => onOpen({ type: 'publisher', publisherId: id }),
          },
          {
            id: 'affiliate',
            label: say('sources:publishers.affiliate'),
            icon: <Link2 aria-hidden="true" />,
            disabled: list.publishers.length < 2,
            onSelect: () => onOpen({ type: 'affiliate', first: id, editing: null }),
          },
          {
            id: 'show',
            label: say('sources:publishers.show'),
            icon: <List aria-hidden="true" />,
            onSelect: () => setParams({ publisher: id }),
          },
          {
            id: 'remove',
            label: say('sources:publishers.remove'),
            icon: <Trash2 aria-hidden="true" />,
            danger: true,
            startsGroup: true,
            onSelect: () => onOpen({ type: 'remove-publisher', publisherId: id }),
          },
        ]}
      />
    </div>
  )
}

import { EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { Link } from 'react-router'
import type { DossierId, SourceId } from '../../domain/id.ts'
import { isSuggested, type OriginTie } from '../../domain/originTies.ts'
import type { Source } from '../../domain/records.ts'
import { sayTie } from '../../messages/findingWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { Menu } from '../shared/Menu.tsx'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import type { Opened } from './opened.ts'
import css from './SourceRows.module.css'
import type { SourceRow } from './sourceRows.ts'
import { publisherName } from './sourceView.ts'
import { namesIn, refOfOriginTie } from './tieRecords.ts'

export interface SourceRowProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly row: SourceRow
  readonly selected: ReadonlySet<string>
  /** Titles that more than one source has: their files tell them apart. */
  readonly sharedTitles: ReadonlySet<string>
  readonly onToggle: (key: string) => void
  readonly onOpen: (opened: Opened) => void
  readonly onUnfold: (originId: SourceId) => void
}

/** A row of the list: an origin's heading, one reason why its sources count as one, or a source. */
export function SourceListRow(props: SourceRowProps) {
  const { row } = props
  switch (row.type) {
    case 'origin':
      return <OriginHeading {...props} row={row} />
    case 'under-check':
      return <UnderCheckHeading {...props} row={row} />
    case 'tie':
      return <TieReason {...props} tie={row.tie} />
    case 'more-ties':
      return <MoreTies {...props} row={row} />
    case 'source':
      return <SourceItem {...props} source={row.source} />
  }
}

type RowOf<T extends SourceRow['type']> = SourceRowProps & { readonly row: Extract<SourceRow, { type: T }> }

function OriginHeading({ list, row, selected, onToggle }: RowOf<'origin'>) {
  const say = useSay()
  const format = useFormat()
  const { origin, shown } = row
  const letter = list.letters.get(origin.id) ?? ''
  const names = [...origin.publisherIds].map(id => list.publisherById.get(id)?.name ?? '').filter(Boolean)
  const count = origin.sourceIds.length
  return (
    <div className={css['heading']}>
      <GroupBox
        label={say('sources:selectOrigin', { letter })}
        shown={shown}
        selected={selected}
        onToggle={() => onToggle(row.key)}
      />
      <OriginBadge letter={letter} silent />
      <div className={css['headingWords']}>
        <strong>{say('common:origin', { letter })}</strong>
        <span className={css['quiet']}>
          {shown.length === count
            ? say('origins:documents', { count })
            : say('sources:shownOf', { shown: format.number(shown.length), all: format.number(count) })}
        </span>
        {names.length > 0 && (
          <span className={css['quiet']} dir="auto">
            {format.list(names.slice(0, 4))}
            {names.length > 4 && ' …'}
          </span>
        )}
      </div>
    </div>
  )
}

function UnderCheckHeading({ row, selected, onToggle }: RowOf<'under-check'>) {
  const say = useSay()
  return (
    <div className={css['heading']}>
      <GroupBox
        label={say('sources:selectUnderCheck')}
        shown={row.shown}
        selected={selected}
        onToggle={() => onToggle(row.key)}
      />
      <div className={css['headingWords']}>
        <strong>{say('sources:underCheck')}</strong>
        <span className={css['quiet']}>{say('sources:underCheckHint')}</span>
      </div>
    </div>
  )
}

/** Stands for all that is shown under a heading. */
function GroupBox(props: {
  readonly label: string
  readonly shown: readonly SourceId[]
  readonly selected: ReadonlySet<string>
  readonly onToggle: () => void
}) {
  const { label, shown, selected, onToggle } = props
  const count = shown.filter(id => selected.has(id)).length
  return (
    <Checkbox
      label={label}
      labelHidden
      checked={count === shown.length}
      mixed={count > 0 && count < shown.length}
      onChange={onToggle}
    />
  )
}

function TieReason({ list, tie, onOpen }: SourceRowProps & { readonly tie: OriginTie }) {
  const say = useSay()
  const ref = refOfOriginTie(tie)
  return (
    <div className={css['tie']}>
      <span dir="auto">{sayTie(say, tie, namesIn(list))}</span>
      {ref && isSuggested(tie) && (
        <span className={css['answers']}>
          <Button size="small" onClick={() => onOpen({ type: 'settle', tie: ref, standing: 'confirmed' })}>
            {say('origins:confirm')}
          </Button>
          <Button size="small" onClick={() => onOpen({ type: 'settle', tie: ref, standing: 'rejected' })}>
            {say('origins:reject')}
          </Button>
        </span>
      )}
    </div>
  )
}

function MoreTies({ list, row, onUnfold }: RowOf<'more-ties'>) {
  const say = useSay()
  const letter = list.letters.get(row.originId) ?? ''
  return (
    <div className={css['tie']}>
      <Button
        size="small"
        variant="ghost"
        aria-label={say('sources:moreTiesOf', { count: row.count, letter })}
        onClick={() => onUnfold(row.originId)}
      >
        {say('sources:moreTies', { count: row.count })}
      </Button>
    </div>
  )
}

function SourceItem(props: SourceRowProps & { readonly source: Source }) {
  const { dossierId, list, source, selected, onToggle, onOpen } = props
  const say = useSay()
  const title = insideQuotes(source.title)
  const letter = source.role === 'source' ? (list.letters.get(source.id) ?? null) : undefined
  return (
    <div className={css['source']}>
      <Checkbox
        label={say('sources:select', { title })}
        labelHidden
        checked={selected.has(source.id)}
        onChange={() => onToggle(source.id)}
      />
      {letter === undefined ? <span className={css['noBadge']} /> : <OriginBadge letter={letter} />}
      <div className={css['words']}>
        <Link className={css['title']} to={`/d/${dossierId}/sources/${source.id}`} dir="auto">
          {source.title}
        </Link>
        <Facts {...props} />
      </div>
      <Menu
        label={say('sources:more', { title })}
        icon={<EllipsisVertical aria-hidden="true" />}
        iconOnly
        align="end"
        items={[
          {
            id: 'edit',
            label: say('sources:sheet.open'),
            icon: <Pencil aria-hidden="true" />,
            onSelect: () => onOpen({ type: 'sheet', sourceId: source.id }),
          },
          {
            id: 'remove',
            label: say('sources:remove.action'),
            icon: <Trash2 aria-hidden="true" />,
            danger: true,
            onSelect: () => onOpen({ type: 'remove', sourceIds: [source.id] }),
          },
        ]}
      />
    </div>
  )
}

function Facts({ list, source, sharedTitles }: SourceRowProps & { readonly source: Source }) {
  const say = useSay()
  const format = useFormat()
  const file = list.fileOf.get(source.id)
  const nobody = source.role === 'source' ? say('sources:publisherUnknown') : ''
  const plain = [
    publisherName(list, source) || nobody,
    source.issued === null ? '' : format.partialDate(source.issued),
    say(`sources:kind.${source.kind}`),
    ...(file && sharedTitles.has(source.title)
      ? [file.fileName, format.bytes(file.bytes), file.digest.slice(0, 8)]
      : []),
  ]
  const flags = [
    source.standing === 'current' ? '' : say(`sources:standing.${source.standing}`),
    source.guessed.length > 0 ? say('sources:hasGuesses') : '',
    file?.encodingGuessed ? say('sources:encodingGuessed') : '',
  ]
  return (
    <span className={css['facts']}>
      {plain.filter(Boolean).map(fact => (
        <span key={fact} className={css['fact']}>
          <UserText>{fact}</UserText>
        </span>
      ))}
      {flags.filter(Boolean).map(flag => (
        <span key={flag} className={css['flag']}>
          {flag}
        </span>
      ))}
    </span>
  )
}

import { ArrowDownUp, SlidersHorizontal } from 'lucide-react'
import { useMemo, useState, type ReactNode, type Ref } from 'react'
import { Link } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { claimNames } from '../../queries/claimNames.ts'
import type { Stance } from '../../domain/records.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { Button } from '../shared/Button.tsx'
import { Chip } from '../shared/Chip.tsx'
import { Field } from '../shared/Field.tsx'
import { Menu } from '../shared/Menu.tsx'
import { Select } from '../shared/Select.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'
import { type Tallies, wordsIn } from './claimFilter.ts'
import css from './ClaimFilters.module.css'
import {
  concerns,
  type ListView,
  type MarkName,
  markNames,
  narrowings,
  plainView,
  sorts,
  stances,
  switched,
} from './listView.ts'

export interface ClaimFiltersProps {
  readonly dossierId: DossierId
  readonly claims: readonly ListedClaim[]
  readonly shown: readonly ListedClaim[]
  readonly tallies: Tallies
  readonly view: ListView
  readonly onChange: (fields: Partial<ListView>) => void
  readonly onWords: (words: string) => void
  readonly findRef: Ref<HTMLInputElement>
  /** What stands beside the search: ways to add claims. */
  readonly actions: ReactNode
}

/** Above the list: what is looked for, what is shown, in which order, how many that are. */
export function ClaimFilters(props: ClaimFiltersProps) {
  const { claims, shown, tallies, view, onChange, onWords, findRef, actions } = props
  const say = useSay()
  const format = useFormat()
  const narrowed = narrowings(view)
  const hidden = narrowed - view.marks.length - (view.concerns.includes('recheck') ? 1 : 0)
  const [isOpen, setOpen] = useState(hidden > 0)
  return (
    <div className={css['bar']}>
      <div className={css['find']}>
        <Field label={say('claims:find')} labelHidden>
          <TextInput
            ref={findRef}
            type="search"
            placeholder={say('claims:find')}
            title={say('claims:findHint')}
            value={view.words}
            onChange={onWords}
          />
        </Field>
        {actions}
      </div>
      <div role="group" aria-label={say('claims:filters')} className={css['chips']}>
        <Chip
          label={say('claims:filter.all')}
          pressed={narrowed === 0}
          onPress={() => onChange({ ...plainView, words: view.words, sort: view.sort, reversed: view.reversed })}
          count={claims.length}
        />
        {markNames.map(mark => (
          <Chip
            key={mark}
            label={say(`claims:filter.${mark}`)}
            pressed={view.marks.includes(mark)}
            onPress={() => onChange({ marks: switched(view.marks, mark) })}
            count={tallies[mark]}
          />
        ))}
        <ConcernChip concern="recheck" {...props} />
      </div>
      {isOpen && <MoreFilters {...props} />}
      {view.concerns.includes('failed') && (
        <Link className={css['checks']} to={`/d/${props.dossierId}/checks`}>
          {say('checks:link')}
        </Link>
      )}
      <div className={css['foot']}>
        <Button
          size="small"
          variant="ghost"
          icon={<SlidersHorizontal aria-hidden="true" />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {hidden > 0 ? say('claims:narrowed', { count: hidden }) : say('claims:narrow')}
        </Button>
        <span role="status" className={css['count']}>
          {shown.length === claims.length
            ? say('claims:count', { count: claims.length })
            : say('claims:countOf', { shown: format.number(shown.length), all: format.number(claims.length) })}
        </span>
        <span className={css['sort']}>
          <Menu
            label={say('claims:sorted', { by: say(`claims:sortBy.${view.sort}`) })}
            icon={<ArrowDownUp aria-hidden="true" />}
            size="small"
            align="end"
            items={[
              ...sorts.map(sort => ({
                id: sort,
                label: say(`claims:sortBy.${sort}`),
                checked: view.sort === sort,
                onSelect: () => onChange({ sort, reversed: false }),
              })),
              {
                id: 'reverse',
                label: say('claims:reverse'),
                checked: view.reversed,
                startsGroup: true,
                onSelect: () => onChange({ reversed: !view.reversed }),
              },
            ]}
          />
        </span>
      </div>
    </div>
  )
}

interface ConcernChipProps extends Pick<ClaimFiltersProps, 'view' | 'tallies' | 'onChange'> {
  readonly concern: (typeof concerns)[number]
}

function ConcernChip({ concern, view, tallies, onChange }: ConcernChipProps) {
  const say = useSay()
  return (
    <Chip
      label={say(`claims:filter.${concern}`)}
      pressed={view.concerns.includes(concern)}
      onPress={() => onChange({ concerns: switched(view.concerns, concern) })}
      count={tallies[concern]}
    />
  )
}

/** What is asked for more seldom: out of sight until somebody wants it or a link brings it. */
function MoreFilters(props: ClaimFiltersProps) {
  const { dossierId, claims, view, onChange } = props
  const say = useSay()
  const { actor } = useStore()
  const names = useStored(claimNames, dossierId, actor.person).data
  const { tags } = useMemo(() => wordsIn(claims), [claims])
  const any = { value: '', label: say('claims:narrowBy.any') } as const
  const known = view.tag === null || tags.includes(view.tag) ? tags : [view.tag, ...tags]
  return (
    <div className={css['more']}>
      <div className={css['chips']}>
        {concerns
          .filter(concern => concern !== 'recheck')
          .map(concern => (
            <ConcernChip key={concern} concern={concern} {...props} />
          ))}
      </div>
      <div className={css['fields']}>
        <Field label={say('claims:narrowBy.recommended')}>
          <Select<MarkName | ''>
            size="small"
            value={view.recommended ?? ''}
            options={[any, ...markNames.map(value => ({ value, label: say(`common:mark.${value}`) }))]}
            onChange={value => onChange({ recommended: value || null })}
          />
        </Field>
        <Field label={say('claims:narrowBy.stance')}>
          <Select<Stance | ''>
            size="small"
            value={view.stance ?? ''}
            options={[any, ...stances.map(value => ({ value, label: say(`claims:stance.${value}`) }))]}
            onChange={value => onChange({ stance: value || null })}
          />
        </Field>
        <Field label={say('claims:narrowBy.reviewer')}>
          <Select
            size="small"
            value={view.reviewer ?? ''}
            options={[
              { value: '', label: say('claims:narrowBy.anybody') },
              ...(names?.reviewers ?? []).map(({ id, name }) => ({
                value: id,
                label: id === names?.you ? say('claims:narrowBy.you') : name || say('claims:narrowBy.unnamed'),
              })),
            ]}
            onChange={value => onChange({ reviewer: value || null })}
          />
        </Field>
        <Field label={say('claims:narrowBy.tag')}>
          <Select
            size="small"
            value={view.tag ?? ''}
            options={[any, ...known.map(tag => ({ value: tag, label: tag }))]}
            onChange={value => onChange({ tag: value || null })}
          />
        </Field>
      </div>
    </div>
  )
}

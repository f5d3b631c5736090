import type { SourceList } from '../../queries/sourceList.ts'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { Select } from '../shared/Select.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Search.module.css'
import { searchKinds, type SearchView } from './searchView.ts'

export interface SearchFiltersProps {
  readonly view: SearchView
  /** `undefined` until it is read. */
  readonly sources: SourceList | undefined
  readonly onChange: (fields: Partial<SearchView>) => void
}

/** What is searched: records of one kind, sources of one voice or of one publisher. */
export function SearchFilters({ view, sources, onChange }: SearchFiltersProps) {
  const say = useSay()
  const letters = [...new Set(sources?.letters.values())].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const publishers = sources?.publishers.filter(({ id }) => (sources.countByPublisher.get(id) ?? 0) > 0) ?? []
  return (
    <div className={css['filters']}>
      <SegmentedControl
        label={say('search:kinds')}
        segments={(['all', ...searchKinds] as const).map(kind => ({ value: kind, label: say(`search:kind.${kind}`) }))}
        value={view.kind}
        onChange={kind => onChange({ kind })}
      />
      {letters.length > 0 && view.kind !== 'claim' && (
        <Select
          size="small"
          aria-label={say('search:origin')}
          value={view.origin ?? ''}
          options={[
            { value: '', label: say('search:anyOrigin') },
            ...letters.map(letter => ({ value: letter, label: say('search:originNamed', { letter }) })),
          ]}
          onChange={letter => onChange({ origin: letter || null })}
        />
      )}
      {publishers.length > 0 && view.kind !== 'claim' && (
        <Select
          size="small"
          aria-label={say('search:publisher')}
          className={css['publisher']}
          value={view.publisherId ?? ''}
          options={[
            { value: '' as const, label: say('search:anyPublisher') },
            ...publishers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={id => onChange({ publisherId: id || null })}
        />
      )}
    </div>
  )
}

import { FileText, Quote, TextQuote, TriangleAlert } from 'lucide-react'
import type { NotedFailure } from '../../queries/excerptChecks.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { SearchFound } from '../../workers/searchDossier.ts'
import { cx } from '../shared/cx.ts'
import { marked, MarkedWords } from '../shared/MarkedWords.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import css from './Search.module.css'

export interface FoundRowProps {
  readonly found: SearchFound
  /** `undefined` until it is read. */
  readonly sources: SourceList | undefined
  /** Why it fails, of an excerpt that does. */
  readonly failure: NotedFailure | null
}

/** One result: what it is, the words with those marked that were looked for, and where they stand. */
export function FoundRow({ found, sources, failure }: FoundRowProps) {
  const say = useSay()
  const format = useFormat()
  const { view } = found
  const source = found.kind === 'claim' ? undefined : sources?.byId.get(found.sourceId)
  const publisher = source?.publisherId ? sources?.publisherById.get(source.publisherId) : undefined
  const part = found.kind === 'source' ? view.part : null
  const isInTitle = found.kind === 'source' && view.marks.length === 0 && found.titleMarks.length > 0
  return (
    <div className={css['found']}>
      <span className={css['kind']}>
        {icons[found.kind]} {say(`search:isKind.${found.kind}`)}
        {isInTitle && <span className={css['inTitle']}>{say('search:inTitle')}</span>}
        {failure !== null && (
          <span className={css['failing']}>
            <TriangleAlert aria-hidden="true" /> {say(`checks:failure.${failure}`)}
          </span>
        )}
      </span>
      <MarkedWords
        text={view.text}
        marks={view.marks}
        part={part}
        lang={source?.language ?? null}
        className={cx(css['words'], part && css['around'], found.kind === 'claim' && css['wording'])}
        partClassName={css['part']}
      />
      {source && (
        <SourceLine
          {...(source.role === 'source' && { origin: sources?.letters.get(source.id) ?? null })}
          title={found.kind === 'source' ? marked(source.title, found.titleMarks) : source.title}
          facts={[publisher?.name ?? null, source.issued && format.partialDate(source.issued)]}
        />
      )}
    </div>
  )
}

const icons = {
  source: <FileText aria-hidden="true" />,
  excerpt: <TextQuote aria-hidden="true" />,
  claim: <Quote aria-hidden="true" />,
} as const

import { FileText } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { type Cluster, originMapOf } from '../../domain/map/originMap.ts'
import { type SourceList, sourceList } from '../../queries/sourceList.ts'
import { buttonClass } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { OriginGraph } from './OriginGraph.tsx'
import { OriginGroups } from './OriginGroups.tsx'
import { OriginMatrix } from './OriginMatrix.tsx'
import { OriginTimeline } from './OriginTimeline.tsx'
import css from './Origins.module.css'
import { sayCounts } from './wordedMap.ts'

const views = ['groups', 'graph', 'matrix', 'timeline'] as const

export interface ViewProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly clusters: readonly Cluster[]
}

/** Why however many sources are so many voices: in words, or drawn. */
export function OriginsScreen() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const [params] = useSearchParams()
  const { data: list, isError } = useStored(sourceList, dossierId)
  const clusters = useMemo(() => (list ? originMapOf(list.origins, list.letters, list.byId).clusters : []), [list])
  const view = views.find(name => name === params.get('view')) ?? 'groups'
  const View = { groups: OriginGroups, graph: OriginGraph, matrix: OriginMatrix, timeline: OriginTimeline }[view]
  const toSources = (
    <Link className={buttonClass()} to={`/d/${dossierId}/sources`}>
      {say('origins:screen.toSources')}
    </Link>
  )
  return (
    <div className={css['screen']}>
      <header className={css['head']}>
        <h1>{say('origins:screen.title')}</h1>
        <p className={css['quiet']}>{say('origins:screen.lead')}</p>
      </header>
      {isError && <Notice tone="error">{say('origins:screen.notRead')}</Notice>}
      {!list && !isError && <p role="status">{say('origins:screen.loading')}</p>}
      {list && clusters.length === 0 && (
        <EmptyState
          title={say('origins:screen.empty')}
          text={say('origins:screen.emptyText')}
          icon={<FileText />}
          actions={toSources}
        />
      )}
      {list && clusters.length > 0 && (
        <>
          <Counts dossierId={dossierId} list={list} clusters={clusters} />
          <nav className={css['views']} aria-label={say('origins:screen.view')}>
            {views.map(name => (
              <Link key={name} to={`?view=${name}`} aria-current={name === view ? 'page' : undefined}>
                {say(`origins:screen.${name}`)}
              </Link>
            ))}
          </nav>
          <View dossierId={dossierId} list={list} clusters={clusters} />
        </>
      )}
    </div>
  )
}

/** Both counts of rule I3, and the way to settle what makes them differ. */
function Counts({ dossierId, list, clusters }: ViewProps) {
  const say = useSay()
  const suggested = clusters.reduce((sum, cluster) => sum + cluster.suggested, 0)
  return (
    <p className={css['counts']}>
      {sayCounts(say, list, clusters)}{' '}
      {suggested > 0 && <Link to={`/d/${dossierId}/sources?view=ties`}>{say('origins:screen.settle')}</Link>}
    </p>
  )
}

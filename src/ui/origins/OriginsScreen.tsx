import { FileText } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { ClaimId, DossierId, SourceId } from '../../domain/id.ts'
import { type Cluster, originMapOf } from '../../domain/map/originMap.ts'
import { type SourceList, sourceList } from '../../queries/sourceList.ts'
import { buttonClass } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { ViewLinks } from '../shared/ViewLinks.tsx'
import { useStored } from '../store/useStored.ts'
import { type ClaimTie, claimTiesOf, listForClaim } from './forClaim.ts'
import { OriginGraph } from './OriginGraph.tsx'
import { OriginGroups } from './OriginGroups.tsx'
import { OriginMatrix } from './OriginMatrix.tsx'
import { OriginTimeline } from './OriginTimeline.tsx'
import css from './Origins.module.css'
import { claimPath } from './paths.ts'
import { sayCounts } from './wordedMap.ts'

const views = ['groups', 'graph', 'matrix', 'timeline'] as const

export interface ViewProps {
  readonly dossierId: DossierId
  readonly list: SourceList
  readonly clusters: readonly Cluster[]
  /** The claim that origins are shown for; `null`: as they are for the dossier as a whole. */
  readonly claimId: ClaimId | null
  /** Claims for which alone sources are tied to others; `null` where origins are shown as they are for one claim. */
  readonly claimTies: ReadonlyMap<SourceId, readonly ClaimTie[]> | null
}

/** Why however many sources are so many voices: in words, or drawn. */
export function OriginsScreen() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const [params] = useSearchParams()
  const { data: whole, isError } = useStored(sourceList, dossierId)
  const view = views.find(name => name === params.get('view')) ?? 'groups'
  const asked = params.get('claim') as ClaimId | null
  const claimId = view !== 'matrix' && asked !== null && whole?.claimWords.has(asked) ? asked : null
  const tellsItsClaim = view === 'timeline' && params.get('of') !== 'figure'
  const list = useMemo(() => (whole && claimId !== null ? listForClaim(whole, claimId) : whole), [whole, claimId])
  const clusters = useMemo(() => (list ? originMapOf(list.origins, list.letters, list.byId).clusters : []), [list])
  const claimTies = useMemo(() => (list && claimId === null ? claimTiesOf(list) : null), [list, claimId])
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
          {claimId !== null && !tellsItsClaim && <ForClaim dossierId={dossierId} claimId={claimId} list={list} />}
          {view !== 'timeline' && <Counts dossierId={dossierId} list={list} clusters={clusters} />}
          <ViewLinks label={say('origins:screen.view')}>
            {views.map(name => (
              <Link
                key={name}
                to={`?${new URLSearchParams({ view: name, ...(asked !== null && { claim: asked }) })}`}
                aria-current={name === view ? 'page' : undefined}
              >
                {say(`origins:screen.${name}`)}
              </Link>
            ))}
          </ViewLinks>
          <View dossierId={dossierId} list={list} clusters={clusters} claimId={claimId} claimTies={claimTies} />
        </>
      )}
    </div>
  )
}

/** Both counts of rule I3, and the way to settle what makes them differ. A timeline has those of what it is about. */
function Counts({ dossierId, list, clusters }: Omit<ViewProps, 'claimId' | 'claimTies'>) {
  const say = useSay()
  const suggested = clusters.reduce((sum, cluster) => sum + cluster.suggested, 0)
  return (
    <p className={css['counts']}>
      {sayCounts(say, list, clusters)}{' '}
      {suggested > 0 && <Link to={`/d/${dossierId}/sources?view=ties`}>{say('origins:screen.settle')}</Link>}
    </p>
  )
}

interface ForClaimProps extends Pick<ViewProps, 'dossierId' | 'list'> {
  readonly claimId: ClaimId
}

/** That what is shown holds for one claim, which, and the way back to what holds for all. */
function ForClaim({ dossierId, claimId, list }: ForClaimProps) {
  const say = useSay()
  const [params] = useSearchParams()
  const forAll = new URLSearchParams([...params].filter(([name]) => name !== 'claim'))
  return (
    <div className={css['forClaim']}>
      <p>
        {say('origins:screen.forClaim')}{' '}
        <Link to={claimPath(dossierId, claimId)}>
          <UserText>{list.claimWords.get(claimId)}</UserText>
        </Link>
      </p>
      <p className={css['quiet']}>{say('origins:screen.letters')}</p>
      <Link to={`?${forAll}`}>{say('origins:screen.forAll')}</Link>
    </div>
  )
}

import { useCallback, useState } from 'react'
import { Link } from 'react-router'
import type { Cluster } from '../../domain/map/originMap.ts'
import { sayTie } from '../../messages/findingWords.ts'
import { sayOrigin } from '../../messages/originWords.ts'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { DataTable } from './DataTable.tsx'
import { type ClaimTie, claimTiesAmong } from './forClaim.ts'
import type { ViewProps } from './OriginsScreen.tsx'
import css from './Origins.module.css'
import { claimOriginsPath } from './paths.ts'
import { sourcesTable } from './sourcesTable.ts'
import { useAsTable, ViewTools } from './ViewTools.tsx'
import { isOpenTie, namesIn, sayFacts, sayOtherwise } from './wordedMap.ts'

/** Every origin with its sources and, in words, the reason of every tie; or every source in a table. */
export function OriginGroups(props: ViewProps) {
  const say = useSay()
  const format = useFormat()
  const [isTable] = useAsTable()
  const table = useCallback(() => sourcesTable(say, format, props), [say, format, props])
  return (
    <>
      <ViewTools dossierId={props.dossierId} shownAs="words" table={table} />
      {isTable ? <DataTable table={table()} /> : <GroupList {...props} />}
    </>
  )
}

function GroupList(props: ViewProps) {
  const say = useSay()
  const [active, setActive] = useState<string | null>(null)
  return (
    <div className={cx(css['listArea'], css['asTall'])}>
      <VirtualList
        label={say('origins:screen.groupList')}
        role="list"
        items={props.clusters}
        itemKey={({ origin }) => origin.id}
        estimate={150}
        tallest="max(22rem, 100dvb - 15rem)"
        activeKey={active}
        onActive={setActive}
        renderItem={cluster => <Group {...props} cluster={cluster} />}
      />
    </div>
  )
}

function Group({ dossierId, list, claimTies, cluster }: ViewProps & { readonly cluster: Cluster }) {
  const say = useSay()
  const format = useFormat()
  const { origin, letter, houses } = cluster
  const ownTies = claimTies ? claimTiesAmong(claimTies, origin.sourceIds) : []
  const otherwise = sayOtherwise(say, cluster)
  const names = namesIn(list)
  const sources = houses.flatMap(({ publisherId, sourceIds }) =>
    sourceIds.map(id => ({ id, publisher: publisherId && list.publisherById.get(publisherId)?.name })),
  )
  return (
    <div className={css['group']}>
      <h2 className={css['groupHead']}>
        <OriginBadge letter={letter} silent />
        <span dir="auto">{sayOrigin(say, letter)}</span>
        <span className={css['quiet']}>{say('origins:documents', { count: origin.sourceIds.length })}</span>
        {otherwise !== null && <span className={css['open']}>{otherwise}</span>}
      </h2>
      <div className={css['columns']}>
        <ul className={css['sources']}>
          {sources.map(({ id, publisher }) => (
            <li key={id}>
              <Link to={`/d/${dossierId}/sources/${encodeURIComponent(id)}`}>
                <UserText lang={list.byId.get(id)?.language ?? null}>{list.byId.get(id)?.title}</UserText>
              </Link>
              <span className={css['quiet']}>
                <UserText>{publisher || say('origins:screen.unknownHouse')}</UserText>
                {' · '}
                {sayFacts(say, format, list, id)}
              </span>
            </li>
          ))}
        </ul>
        <div>
          {origin.ties.length > 0 && <h3 className={css['label']}>{say('origins:why')}</h3>}
          {origin.ties.length === 0 && ownTies.length === 0 && (
            <p className={css['quiet']}>{say(claimTies ? 'origins:screen.alone' : 'origins:screen.aloneHere')}</p>
          )}
          <ul className={css['ties']}>
            {origin.ties.map(tie => (
              <li key={sayTie(say, tie, names)} data-open={isOpenTie(tie) || undefined}>
                <UserText>{sayTie(say, tie, names)}</UserText>
              </li>
            ))}
          </ul>
          {ownTies.length > 0 && <ClaimTies dossierId={dossierId} ties={ownTies} />}
        </div>
      </div>
    </div>
  )
}

interface ClaimTiesProps extends Pick<ViewProps, 'dossierId'> {
  readonly ties: readonly ClaimTie[]
}

/** The claims for which alone an origin is one with others, each with the way to how that looks. */
function ClaimTies({ dossierId, ties }: ClaimTiesProps) {
  const say = useSay()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? ties : ties.slice(0, CLAIMS_SHOWN)
  return (
    <>
      <h3 className={css['label']}>{say('origins:screen.claimTies', { count: ties.length })}</h3>
      <ul className={css['ties']}>
        {shown.map(({ claimId, text }) => (
          <li key={claimId}>
            <Link to={claimOriginsPath(dossierId, claimId)}>
              <UserText>{text}</UserText>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < ties.length && (
        <Button size="small" variant="ghost" onClick={() => setShowsAll(true)}>
          {say('origins:screen.moreClaims', { count: ties.length - shown.length })}
        </Button>
      )}
    </>
  )
}

const CLAIMS_SHOWN = 3

import { useCallback, useState } from 'react'
import { Link } from 'react-router'
import type { Cluster } from '../../domain/map/originMap.ts'
import { sayTie } from '../../messages/findingWords.ts'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { DataTable } from './DataTable.tsx'
import type { ViewProps } from './OriginsScreen.tsx'
import css from './Origins.module.css'
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
    <div className={css['listArea']}>
      <VirtualList
        label={say('origins:screen.groupList')}
        role="list"
        items={props.clusters}
        itemKey={({ origin }) => origin.id}
        estimate={150}
        activeKey={active}
        onActive={setActive}
        renderItem={cluster => <Group {...props} cluster={cluster} />}
      />
    </div>
  )
}

function Group({ dossierId, list, cluster }: ViewProps & { readonly cluster: Cluster }) {
  const say = useSay()
  const format = useFormat()
  const { origin, letter, houses } = cluster
  const otherwise = sayOtherwise(say, cluster)
  const names = namesIn(list)
  const sources = houses.flatMap(({ publisherId, sourceIds }) =>
    sourceIds.map(id => ({ id, publisher: publisherId && list.publisherById.get(publisherId)?.name })),
  )
  return (
    <div className={css['group']}>
      <h2 className={css['groupHead']}>
        <OriginBadge letter={letter} silent />
        <span>{say('common:origin', { letter })}</span>
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
          {origin.ties.length === 0 ? (
            <p className={css['quiet']}>{say('origins:screen.alone')}</p>
          ) : (
            <h3 className={css['label']}>{say('origins:why')}</h3>
          )}
          <ul className={css['ties']}>
            {origin.ties.map(tie => (
              <li key={sayTie(say, tie, names)} data-open={isOpenTie(tie) || undefined}>
                <UserText>{sayTie(say, tie, names)}</UserText>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

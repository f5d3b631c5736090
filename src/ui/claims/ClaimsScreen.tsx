import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import { claimDesk } from '../../queries/claimDesk.ts'
import { claimList } from '../../queries/claimList.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { Button } from '../shared/Button.tsx'
import { Chip } from '../shared/Chip.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { SplitLayout } from '../shared/SplitLayout.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'
import { ClaimDialog } from './ClaimDialog.tsx'
import { type ClaimFilter, claimFilters, filterClaims, passes } from './claimFilter.ts'
import { ClaimRow } from './ClaimRow.tsx'
import css from './Claims.module.css'
import { Desk } from './Desk.tsx'
import { claimsPath } from './paths.ts'
import { VerdictPane } from './VerdictPane.tsx'

/** The claims of a dossier, and the desk for the one chosen. */
export function ClaimsScreen() {
  const params = useParams()
  const dossierId = (params['dossier'] ?? '') as DossierId
  const claimId = (params['claim'] ?? null) as ClaimId | null
  const say = useSay()
  const navigate = useNavigate()
  const { actor } = useStore()
  const list = useStored(claimList, dossierId, actor.person)
  const desk = useStored(claimDesk, dossierId, claimId, actor.person)
  const [filter, setFilter] = useState<ClaimFilter>('all')
  const [words, setWords] = useState('')
  const [isAdding, setAdding] = useState(false)
  const claims = list.data ?? []
  const shown = filterClaims(claims, filter, words)

  const show = (id: ClaimId | null): void => void navigate(claimsPath(dossierId, id), { replace: claimId !== null })
  const step = (by: 1 | -1): void => {
    const at = shown.findIndex(({ claim }) => claim.id === claimId)
    const next = shown[at < 0 ? 0 : at + by]
    if (next) show(next.claim.id)
  }
  const showAll = (): void => {
    setFilter('all')
    setWords('')
  }
  useShortcut('j', say('claims:next'), () => step(1), { group: say('claims:keys') })
  useShortcut('k', say('claims:previous'), () => step(-1), { group: say('claims:keys') })
  useShortcut('n', say('claims:new'), () => setAdding(true), { group: say('claims:keys') })

  const add = (
    <Button variant="primary" size="small" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
      {say('claims:new')}
    </Button>
  )
  const unread = (retry: () => void) => (
    <Notice
      tone="error"
      title={say('claims:unread.title')}
      actions={<Button onClick={retry}>{say('claims:unread.retry')}</Button>}
    >
      {say('claims:unread.text')}
    </Notice>
  )
  const rows = () => {
    if (list.isError) return unread(() => void list.refetch())
    if (list.isPending) return <p className={css['quiet']}>{say('claims:loading')}</p>
    if (claims.length === 0)
      return <EmptyState title={say('claims:empty.title')} text={say('claims:empty.text')} actions={add} />
    if (shown.length === 0)
      return (
        <EmptyState
          title={say('claims:nothingMatches.title')}
          text={say('claims:nothingMatches.text')}
          actions={<Button onClick={showAll}>{say('claims:nothingMatches.clear')}</Button>}
        />
      )
    return (
      <div className={css['rows']}>
        <VirtualList
          label={say('claims:list')}
          items={shown}
          itemKey={keyOf}
          estimate={72}
          activeKey={claimId}
          onActive={(_, { claim }) => show(claim.id)}
          scrollName={`claims ${dossierId}`}
          renderItem={listed => <ClaimRow listed={listed} />}
        />
      </div>
    )
  }
  const main = () => {
    if (desk.isError) return unread(() => void desk.refetch())
    if (claimId === null) return <EmptyState title={say('claims:choose.title')} text={say('claims:choose.text')} />
    if (desk.data) return <Desk key={claimId} dossierId={dossierId} desk={desk.data} onRemoved={() => show(null)} />
    if (desk.isPending) return <p className={css['quiet']}>{say('claims:loading')}</p>
    return <EmptyState title={say('claims:gone.title')} text={say('claims:gone.text')} />
  }

  return (
    <>
      <SplitLayout
        listLabel={say('claims:list')}
        list={
          <>
            <div className={css['bar']}>
              <div className={css['find']}>
                <Field label={say('claims:find')} labelHidden>
                  <TextInput type="search" placeholder={say('claims:find')} value={words} onChange={setWords} />
                </Field>
                {add}
              </div>
              <div role="group" aria-label={say('claims:filters')} className={css['chips']}>
                {claimFilters.map(name => (
                  <Chip
                    key={name}
                    label={say(`claims:filter.${name}`)}
                    pressed={filter === name}
                    onPress={() => setFilter(name)}
                    count={claims.filter(listed => passes(listed, name)).length}
                  />
                ))}
              </div>
            </div>
            {rows()}
          </>
        }
        mainLabel={say('claims:desk')}
        main={main()}
        asideLabel={say('claims:verdict')}
        {...(claimId !== null &&
          desk.data && { aside: <VerdictPane key={claimId} dossierId={dossierId} desk={desk.data} /> })}
        pane={claimId === null ? 'list' : 'main'}
        onBack={() => show(null)}
        backLabel={say('claims:backToList')}
      />
      {isAdding && <ClaimDialog dossierId={dossierId} claim={null} onClose={() => setAdding(false)} onDone={show} />}
    </>
  )
}

function keyOf({ claim }: ListedClaim): string {
  return claim.id
}

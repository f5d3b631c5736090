import { ArrowLeftToLine, ClipboardPaste, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import { claimDesk } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { Notice } from '../shared/Notice.tsx'
import { SplitLayout } from '../shared/SplitLayout.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useSteady } from '../shared/useSteady.ts'
import { useShortcut } from '../shared/useShortcut.tsx'
import type { VirtualListHandle } from '../shared/VirtualList.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useStored } from '../store/useStored.ts'
import { BulkBar } from './BulkBar.tsx'
import { ClaimDialog } from './ClaimDialog.tsx'
import { filterClaims, sortClaims, tallyClaims } from './claimFilter.ts'
import { ClaimFilters } from './ClaimFilters.tsx'
import { ClaimList } from './ClaimList.tsx'
import css from './Claims.module.css'
import { Desk } from './Desk.tsx'
import { plainView } from './listView.ts'
import { NoClaims } from './NoClaims.tsx'
import { PasteClaimsDialog } from './PasteClaimsDialog.tsx'
import { claimsPath } from './paths.ts'
import { useClaims } from './useClaims.ts'
import { useListView } from './useListView.ts'
import { useMoves } from './useMoves.ts'
import { VerdictPane } from './VerdictPane.tsx'

/** The claims of a dossier: all of them over the whole width, or a column of them beside the desk for one. */
export function ClaimsScreen() {
  const params = useParams()
  const dossierId = (params['dossier'] ?? '') as DossierId
  const claimId = (params['claim'] ?? null) as ClaimId | null
  const say = useSay()
  const navigate = useNavigate()
  const { actor } = useStore()
  const desk = useStored(claimDesk, dossierId, claimId, actor.person)
  const { claims, state, retry } = useClaims(dossierId)
  const { view, search, change, setWords, settle } = useListView()
  const asked = useDeferredValue(view)
  const tallies = useMemo(() => tallyClaims(claims), [claims])
  const sorted = useMemo(() => sortClaims(claims, asked.sort, asked.reversed), [claims, asked.sort, asked.reversed])
  const shown = useMemo(() => filterClaims(sorted, asked), [sorted, asked])
  const moves = useMoves(dossierId, claims, shown, view)

  const [dialog, setDialog] = useState<'new' | 'paste' | null>(null)
  const [cursor, setCursor] = useState<ClaimId | null>(claimId)
  const [selected, setSelected] = useState<ReadonlySet<string>>(none)
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : shown.filter(({ claim }) => selected.has(claim.id))),
    [shown, selected],
  )
  const isSelecting = useRef(false)
  const rowList = useRef<VirtualListHandle>(null)
  const findBox = useRef<HTMLInputElement>(null)
  const active = claimId === null || selected.size > 0 ? cursor : claimId

  const show = (id: ClaimId | null): void => {
    settle()
    if (id !== null) setCursor(id)
    void navigate(claimsPath(dossierId, id, search), { replace: claimId !== null && id !== null })
  }
  const select = (ids: ReadonlySet<string>): void => {
    isSelecting.current = ids.size > 0
    setSelected(ids)
  }
  /** Beside the desk, the claim that one goes to lies on it; while several are being selected it does not. */
  const goTo = (id: ClaimId): void => {
    setCursor(id)
    if (claimId !== null && claimId !== id && !isSelecting.current) show(id)
  }
  const step = (by: 1 | -1): void => {
    const at = shown.findIndex(({ claim }) => claim.id === active)
    const next = shown[at < 0 ? 0 : at + by]
    if (next) rowList.current?.goTo(next.claim.id)
  }
  const move = (way: 'up' | 'down'): void => {
    const ids = chosen.length > 0 ? chosen.map(({ claim }) => claim.id) : active === null ? [] : [active]
    moves.step(ids, way)
  }
  /** A key in the search draws neither the desk nor the rows again. */
  const steady = { goTo: useSteady(goTo), show: useSteady(show), select: useSteady(select) }
  const leave = useSteady(() => show(null))
  const keys = { group: say('claims:keys') }
  useShortcut('j', say('claims:next'), () => step(1), keys)
  useShortcut('k', say('claims:previous'), () => step(-1), keys)
  useShortcut('n', say('claims:new'), () => setDialog('new'), keys)
  useShortcut('/', say('claims:focusFind'), () => findBox.current?.focus(), keys)
  useShortcut('Alt+ArrowUp', say('claims:moveUp'), () => move('up'), keys)
  useShortcut('Alt+ArrowDown', say('claims:moveDown'), () => move('down'), keys)

  const unread = (again: () => void) => (
    <Notice
      tone="error"
      title={say('claims:unread.title')}
      actions={<Button onClick={again}>{say('claims:unread.retry')}</Button>}
    >
      {say('claims:unread.text')}
    </Notice>
  )
  const rows = () => {
    if (state === 'broken') return unread(retry)
    if (state === 'reading') return <p className={css['quiet']}>{say('claims:loading')}</p>
    if (claims.length === 0)
      return <NoClaims dossierId={dossierId} onNew={() => setDialog('new')} onPaste={() => setDialog('paste')} />
    if (shown.length === 0)
      return (
        <EmptyState
          title={say('claims:nothingMatches.title')}
          text={say('claims:nothingMatches.text')}
          actions={<Button onClick={() => change(plainView)}>{say('claims:nothingMatches.clear')}</Button>}
        />
      )
    return (
      <ClaimList
        ref={rowList}
        dossierId={dossierId}
        shown={shown}
        sort={asked.sort}
        activeId={active}
        selected={selected}
        onActive={steady.goTo}
        onOpen={steady.show}
        onSelect={steady.select}
      />
    )
  }
  const main = () => {
    if (claimId === null) return null
    if (desk.isError) return unread(() => void desk.refetch())
    if (desk.data) return <Desk key={claimId} dossierId={dossierId} desk={desk.data} onRemoved={leave} />
    if (desk.isPending) return <p className={css['quiet']}>{say('claims:loading')}</p>
    return <EmptyState title={say('claims:gone.title')} text={say('claims:gone.text')} />
  }
  const actions = (
    <>
      {claimId === null ? (
        <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setDialog('new')}>
          {say('claims:new')}
        </Button>
      ) : (
        <IconButton
          variant="primary"
          label={say('claims:new')}
          keys="n"
          icon={<Plus aria-hidden="true" />}
          onClick={() => setDialog('new')}
        />
      )}
      <IconButton
        variant="quiet"
        label={say('claims:paste')}
        icon={<ClipboardPaste aria-hidden="true" />}
        onClick={() => setDialog('paste')}
      />
      {claimId !== null && (
        <IconButton
          className={css['whole']}
          label={say('claims:wholeList')}
          icon={<ArrowLeftToLine aria-hidden="true" />}
          onClick={() => show(null)}
        />
      )}
    </>
  )
  const list = (
    <>
      {claims.length > 0 && (
        <ClaimFilters
          dossierId={dossierId}
          claims={claims}
          shown={shown}
          tallies={tallies}
          view={view}
          onChange={change}
          onWords={setWords}
          findRef={findBox}
          actions={actions}
        />
      )}
      {rows()}
      {chosen.length > 0 && (
        <BulkBar
          dossierId={dossierId}
          claims={claims}
          chosen={chosen}
          shownCount={shown.length}
          moves={moves}
          onSelectAll={() => select(new Set(shown.map(({ claim }) => claim.id)))}
          onClear={() => select(none)}
        />
      )}
    </>
  )

  return (
    <>
      <SplitLayout
        listLabel={say('claims:list')}
        list={list}
        listAlone={claimId === null}
        mainLabel={say('claims:desk')}
        main={main()}
        asideLabel={say('claims:verdict')}
        {...(claimId !== null &&
          desk.data && { aside: <VerdictPane key={claimId} dossierId={dossierId} desk={desk.data} /> })}
        pane={claimId === null ? 'list' : 'main'}
        onBack={() => show(null)}
        backLabel={say('claims:backToList')}
      />
      {dialog === 'new' && (
        <ClaimDialog dossierId={dossierId} claim={null} onClose={() => setDialog(null)} onDone={show} />
      )}
      {dialog === 'paste' && (
        <PasteClaimsDialog dossierId={dossierId} onClose={() => setDialog(null)} onDone={ids => select(new Set(ids))} />
      )}
    </>
  )
}

const none: ReadonlySet<string> = new Set()

import { useEffect, useMemo, useRef, useState } from 'react'
import { attachEvidence } from '../../commands/attachEvidence.ts'
import { languageOfClaim } from '../../domain/discrepancies/languageOfClaim.ts'
import { wordingOf } from '../../domain/figureLedger/figureRow.ts'
import type { DossierId } from '../../domain/id.ts'
import { checkAnchored } from '../../domain/quote/checkAnchored.ts'
import type { Stance } from '../../domain/records.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { sourceList } from '../../queries/sourceList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { GroupHeading } from '../shared/Card.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { Notice } from '../shared/Notice.tsx'
import { Progress } from '../shared/Progress.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut, useSingleKeys } from '../shared/useShortcut.tsx'
import { useCommand } from '../store/useCommand.ts'
import { useSearch } from '../store/useSearch.ts'
import { useStored } from '../store/useStored.ts'
import { SuggestedCard } from './SuggestedCard.tsx'
import css from './Suggested.module.css'
import { dismissed, keyOf, type Suggestion, suggestionsOf } from './suggestions.ts'
import { useReport } from './useReport.ts'

export interface SuggestedPassagesProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** Passages of all sources that have the claim's words and are not its evidence yet, each to be attached by one key and a stance. */
export function SuggestedPassages({ dossierId, desk }: SuggestedPassagesProps) {
  const { claim } = desk
  const say = useSay()
  const announce = useAnnounce()
  const report = useReport()
  const singleKeys = useSingleKeys()
  const attach = useCommand(dossierId, attachEvidence)
  const { data: sources } = useStored(sourceList, dossierId)
  const language = useMemo(() => languageOf(desk), [desk])
  const { answer, indexing, failed, retry } = useSearch({
    dossierId,
    query: claim.text,
    isTyped: false,
    kinds: ['source'],
    sourceIds: null,
    most: MOST,
    claim: { language },
  })
  const section = useRef<HTMLElement>(null)
  const [showsAll, setShowsAll] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [dismissals, setDismissals] = useState(0)
  const all = useMemo(
    () => (answer && sources ? suggestionsOf(answer.found, desk, sources) : null),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was dismissed lies outside of the state
    [answer, desk, sources, dismissals],
  )
  const shown = all?.slice(0, showsAll ? undefined : SHOWN_FIRST) ?? []
  const current = shown.find(one => keyOf(one) === chosen)

  const cardOf = (one: Suggestion): Element | null | undefined =>
    section.current?.querySelector(`[data-suggestion="${CSS.escape(keyOf(one))}"]`)
  const choose = (one: Suggestion | undefined): void => {
    const card = one && cardOf(one)
    card?.querySelector('button')?.focus()
    card?.scrollIntoView({ block: 'nearest' })
  }
  /** From one that is being taken away: to the one behind it, else before it, else to the list. */
  const moveOn = (from: Suggestion): void => {
    const at = shown.findIndex(one => keyOf(one) === keyOf(from))
    const next = shown[at + 1] ?? shown[at - 1]
    if (next) choose(next)
    else section.current?.focus()
  }
  const chooseNext = (): void => {
    const at = current ? shown.indexOf(current) : -1
    choose(shown[(at + 1) % Math.max(1, shown.length)])
  }
  const hold = async (one: Suggestion, stance: Stance): Promise<void> => {
    if (attach.isRunning) return
    const { sourceId, textId, anchor } = one.found
    const check = checkAnchored(anchor, anchor.exact)
    const words = { quoted: anchor.exact, anchor, check, speaker: null, through: [], manner: 'narrative' as const }
    const result = await attach.run({
      passage: { type: 'draft', draft: { ...words, sourceId, textId } },
      claim: { type: 'existing', claimId: claim.id },
      stance,
      use: 'secondary',
      note: '',
    })
    // Whoever has gone on meanwhile stays there, and where it was refused the passage is still to be decided on.
    const { activeElement } = document
    const isStillThere = activeElement === document.body || cardOf(one)?.contains(activeElement) === true
    if (result.ok && isStillThere) moveOn(one)
    if (result.ok) report.done(say(`search:suggested.attached.${stance}`))
    else if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say('search:suggested.refused'))
  }
  const dismiss = (one: Suggestion): void => {
    const key = `${claim.id} ${keyOf(one)}`
    const change = (act: () => unknown): void => {
      act()
      setDismissals(count => count + 1)
    }
    moveOn(one)
    change(() => dismissed.add(key))
    announce({
      message: say('search:suggested.dismissed'),
      action: { label: say('search:suggested.back'), onAction: () => change(() => dismissed.delete(key)) },
    })
  }
  // One attachment may take several away: the sentences that overlap its own.
  const isGone = chosen !== null && all !== null && !current
  useEffect(() => {
    if (isGone && document.activeElement === document.body) section.current?.focus()
  }, [isGone, section])
  const keys = { group: say('claims:keys'), enabled: shown.length > 0 }
  // The next one is at hand right away: a key held a moment too long must not attach that, too.
  const keysOfOne = { group: say('claims:keys'), enabled: current !== undefined, repeats: false }
  useShortcut('a', say('search:suggested.firstKey'), chooseNext, keys)
  useShortcut('s', say('search:suggested.key.supports'), () => current && void hold(current, 'supports'), keysOfOne)
  useShortcut('x', say('search:suggested.key.conflicts'), () => current && void hold(current, 'conflicts'), keysOfOne)
  useShortcut('c', say('search:suggested.key.context'), () => current && void hold(current, 'context'), keysOfOne)

  return (
    <section ref={section} tabIndex={-1} className={css['suggested']} aria-label={say('search:suggested.title')}>
      <GroupHeading
        title={say('search:suggested.title')}
        {...(shown.length > 0 &&
          singleKeys && {
            end: (
              <>
                <Kbd keys="a" /> {say('search:suggested.end')}
              </>
            ),
          })}
      />
      {indexing !== null && <Progress label={say('search:indexing')} share={indexing} />}
      {failed && (
        <Notice
          tone="error"
          actions={
            <Button size="small" onClick={retry}>
              {say('search:failed.retry')}
            </Button>
          }
        >
          {say('search:suggested.failed')}
        </Notice>
      )}
      {all === null && !failed && indexing === null && (
        <p className={css['quiet']}>{say('search:suggested.searching')}</p>
      )}
      {all?.length === 0 && !failed && <p className={css['quiet']}>{say('search:suggested.none')}</p>}
      <div className={css['cards']}>
        {shown.map(one => (
          <SuggestedCard
            key={keyOf(one)}
            dossierId={dossierId}
            claimId={claim.id}
            suggestion={one}
            isChosen={one === current}
            onChosen={isChosen => setChosen(isChosen ? keyOf(one) : null)}
            onAttach={stance => void hold(one, stance)}
            onDismiss={() => dismiss(one)}
          />
        ))}
      </div>
      {all && all.length > shown.length && (
        <Button size="small" variant="ghost" onClick={() => setShowsAll(true)}>
          {say('search:suggested.more', { count: all.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

function languageOf({ claim: { text }, exhibits }: Desk): string | null {
  const evidence = exhibits.map(({ excerpt, source: { language } }) => ({ text: wordingOf(excerpt), language }))
  return languageOfClaim(text, evidence)
}

/** Passages asked for: some are evidence already, or were dismissed, and those with another figure come late. */
const MOST = 120
const SHOWN_FIRST = 4

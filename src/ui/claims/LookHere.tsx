import { useState } from 'react'
import { setPointerAside, showPointerAgain } from '../../commands/setPointerAside.ts'
import type { DeskPointer } from '../../domain/discrepancies/lookHere.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { GroupHeading } from '../shared/Card.tsx'
import { MarkedWords } from '../shared/MarkedWords.tsx'
import { NoteDialog } from '../shared/NoteDialog.tsx'
import { Notice } from '../shared/Notice.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './LookHere.module.css'
import { LookHereAside } from './LookHereAside.tsx'
import { LookHerePointer } from './LookHerePointer.tsx'
import { lookHereElementId, showLookHere } from './showPlace.ts'
import type { LookHereFound, SettledPointer } from './useLookHere.ts'
import { useReport } from './useReport.ts'

export interface LookHereProps {
  readonly dossierId: DossierId
  readonly desk: Desk
  readonly found: LookHereFound
}

/** Differences in wording between a claim and its excerpts, each to be looked at, or set aside with a reason. It sets no stance. */
export function LookHere({ dossierId, desk, found }: LookHereProps) {
  const say = useSay()
  const report = useReport()
  const { pointers, setAside, isReady, failed } = found
  const aside = useCommand(dossierId, setPointerAside)
  const again = useCommand(dossierId, showPointerAgain)
  const [asked, setAsked] = useState<DeskPointer | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? pointers : pointers.slice(0, SHOWN_FIRST)

  useShortcut('l', say('lookHere:key'), showLookHere, { group: say('claims:keys'), enabled: pointers.length > 0 })

  const settle = async (reason: string): Promise<void> => {
    if (!asked) return
    const { ids, kind, sides } = asked
    const words = sides.map(({ text, span }) => text.slice(span.start, span.end))
    const result = await aside.run({ ids, claimId: desk.claim.id, kind, words, reason })
    setAsked(null)
    focusSection()
    if (result.ok) report.done(say('lookHere:aside.done'))
    else if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say('lookHere:aside.gone'))
  }
  const bringBack = async ({ ids }: SettledPointer): Promise<void> => {
    const result = await again.run(ids)
    focusSection()
    if (result.ok) report.done(say('lookHere:aside.shown'))
    else report.notKept(result.error)
  }
  const groups = (['uncarried', 'claim', 'between'] as const).map(group => ({
    group,
    own: shown.filter(one => one.group === group),
  }))
  return (
    <section
      id={lookHereElementId}
      tabIndex={-1}
      className={css['section']}
      aria-label={say('lookHere:title')}
      aria-busy={!isReady}
    >
      <GroupHeading
        title={say('lookHere:title')}
        {...(pointers.length > 0 && { count: say('lookHere:count', { count: pointers.length }) })}
      />
      {failed ? (
        <Notice tone="error" actions={<Button onClick={found.again}>{say('lookHere:again')}</Button>}>
          {say('lookHere:broke')}
        </Notice>
      ) : (
        <p className={css['quiet']}>{say(leadOf(desk, found))}</p>
      )}
      {groups.map(
        ({ group, own }) =>
          own.length > 0 && (
            <div key={group} className={css['group']}>
              <h3 className={css['label']}>{say(`lookHere:group.${group}`)}</h3>
              {group === 'uncarried' && (
                <MarkedWords
                  text={desk.claim.text}
                  marks={marksOf(pointers)}
                  part={null}
                  lang={null}
                  className={css['claim']}
                />
              )}
              <ul className={css['list']}>
                {own.map(pointer => (
                  <LookHerePointer
                    key={pointer.ids[0]}
                    dossierId={dossierId}
                    desk={desk}
                    pointer={pointer}
                    onSetAside={() => setAsked(pointer)}
                  />
                ))}
              </ul>
            </div>
          ),
      )}
      {pointers.length > shown.length && (
        <Button size="small" variant="ghost" onClick={() => setShowsAll(true)}>
          {say('lookHere:more', { count: pointers.length - shown.length })}
        </Button>
      )}
      <LookHereAside setAside={setAside} busy={again.isRunning} onAgain={one => void bringBack(one)} />
      {asked !== null && (
        <NoteDialog
          title={say('lookHere:aside.title')}
          lead={say('lookHere:aside.lead')}
          label={say('lookHere:aside.reason')}
          hint={say('lookHere:aside.reasonHint')}
          action={say('lookHere:aside.button')}
          missing={say('lookHere:aside.missing')}
          busy={aside.isRunning}
          onClose={() => setAsked(null)}
          onSubmit={reason => void settle(reason)}
        />
      )}
    </section>
  )
}

const SHOWN_FIRST = 6

function leadOf(desk: Desk, { pointers, setAside, isReady }: LookHereFound) {
  if (pointers.length > 0) return 'lookHere:lead'
  if (desk.exhibits.length === 0) return 'lookHere:noEvidence'
  if (!isReady) return 'lookHere:looking'
  return setAside.some(({ isPast }) => !isPast) ? 'lookHere:noneLeft' : 'lookHere:none'
}

/** The words of the claim that no supporting excerpt has as they stand, in order, without overlap. */
function marksOf(pointers: readonly DeskPointer[]) {
  const spans = pointers.filter(({ group }) => group === 'uncarried').map(({ sides: [own] }) => own.span)
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  return sorted.filter((span, at) => span.start >= Math.max(0, ...sorted.slice(0, at).map(({ end }) => end)))
}

/** The button that was pressed is gone. */
function focusSection(): void {
  document.getElementById(lookHereElementId)?.focus({ preventScroll: true })
}

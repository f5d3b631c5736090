import { useRef, useState } from 'react'
import { clearMark, markClaim } from '../../commands/markClaim.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Verdict } from '../../domain/records.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import { Field } from '../shared/Field.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { MarkBadge } from '../shared/MarkBadge.tsx'
import { MarkIcon } from '../shared/MarkIcon.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useUnsaved } from '../shared/unsaved.ts'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import { Recheck } from './Recheck.tsx'
import { markingElementId } from './showPlace.ts'
import { useReport } from './useReport.ts'
import css from './Verdict.module.css'

export interface MarkingProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

type Trouble = { readonly type: 'missing'; readonly verdict: Verdict } | { readonly type: 'of-another' }

/** The three verdicts, no verdict, and the rationale: the reviewer's own, signed. */
export function Marking({ dossierId, desk }: MarkingProps) {
  const { claim, own, assessment, signature } = desk
  const say = useSay()
  const report = useReport()
  const mark = useCommand(dossierId, markClaim)
  const clear = useCommand(dossierId, clearMark)
  const box = useRef<HTMLDivElement>(null)
  const kept = own?.mark.rationale ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  /** What the mark said that this person has taken back: it stands in the box, and the history keeps it. */
  const [released, setReleased] = useState('')
  const rationale = draft ?? kept
  useUnsaved(() => draft !== null && ![kept, released].includes(draft.trim()))
  const verdict = own?.mark.verdict ?? null
  const recommended = say(`common:mark.${assessment.recommendation}`).toLocaleLowerCase()
  const isStale = own !== null && own.moved.length > 0

  const askWhy = (why: Trouble): void => {
    setTrouble(why)
    box.current?.querySelector('textarea')?.focus()
  }
  const decide = async (chosen: Verdict, message: string | null = null): Promise<void> => {
    if (verdict !== null && chosen !== verdict && kept !== '' && rationale.trim() === kept) {
      return askWhy({ type: 'of-another' })
    }
    const result = await mark.run({ claimId: claim.id, verdict: chosen, rationale })
    if (result.ok) {
      setTrouble(null)
      setDraft(null)
      return report.done(message ?? say('desk:marked', { mark: say(`common:mark.${chosen}`).toLocaleLowerCase() }))
    }
    switch (result.error.type) {
      case 'storage':
        return report.notKept(result.error)
      case 'no-rationale':
        return askWhy({ type: 'missing', verdict: chosen })
      case 'claim-not-found':
        return report.refused(say('desk:claimGone'))
    }
  }
  const reopen = async (): Promise<void> => {
    if (own === null) return
    const result = await clear.run(claim.id)
    if (!result.ok) return report.notKept(result.error)
    setReleased(kept)
    setDraft(rationale)
    setTrouble(null)
    report.done(say('desk:cleared'))
  }
  const group = say('desk:keys')
  useShortcut('1', say('desk:mark.attributed'), () => void decide('attributed'), { group })
  useShortcut('2', say('desk:mark.disputed'), () => void decide('disputed'), { group })
  useShortcut('3', say('desk:mark.corroborated'), () => void decide('corroborated'), { group })
  useShortcut('0', say('desk:reopen'), () => void reopen(), { group })

  const troubleText = (): string | null => {
    if (trouble === null) return null
    if (trouble.type === 'of-another') return say('desk:rationaleOfAnother')
    const chosen = say(`common:mark.${trouble.verdict}`).toLocaleLowerCase()
    return say('desk:rationaleMissing', { recommended, mark: chosen })
  }
  return (
    <section aria-label={say('desk:yourMark')} className={css['part']}>
      <h2 id={markingElementId} tabIndex={-1} className={css['label']}>
        {say('desk:yourMark')}
      </h2>
      {own !== null && isStale && (
        <Recheck
          desk={desk}
          own={own}
          busy={mark.isRunning}
          onKeep={() => void decide(own.mark.verdict, say('desk:kept'))}
        />
      )}
      <p className={css['printed']}>
        <MarkBadge mark={verdict ?? 'open'} needsRecheck={isStale} />
      </p>
      <div className={css['marks']}>
        {verdicts.map((name, index) => (
          <Button
            key={name}
            aria-pressed={verdict === name}
            className={cx(css['mark'], css[name], verdict === name && css['chosen'])}
            icon={<MarkIcon mark={name} needsRecheck={verdict === name && isStale} />}
            trailing={<Kbd keys={String(index + 1)} />}
            onClick={() => void decide(name)}
          >
            {say(`common:mark.${name}`)}
          </Button>
        ))}
        <Button
          aria-pressed={verdict === null}
          className={cx(css['mark'], verdict === null && css['chosen'])}
          icon={<MarkIcon mark="open" />}
          trailing={<Kbd keys="0" />}
          onClick={() => void reopen()}
        >
          {say('desk:reopen')}
        </Button>
      </div>
      {verdict !== null && verdict !== assessment.recommendation && (
        <p className={css['against']}>
          {say('desk:against', { mark: say(`common:mark.${verdict}`).toLocaleLowerCase(), recommended })}
        </p>
      )}
      <div ref={box}>
        <Field label={say('desk:rationale')} hint={say('desk:rationaleHint')} error={troubleText()}>
          <TextArea dir="auto" rows={3} value={rationale} onChange={setDraft} />
        </Field>
      </div>
      <p className={css['signed']}>
        {signature === '' ? (
          say('desk:signedUnnamed')
        ) : (
          <UserText>{say('desk:signedBy', { name: signature })}</UserText>
        )}
      </p>
      {verdict !== null && draft !== null && draft.trim() !== kept && (
        <Button size="small" busy={mark.isRunning} onClick={() => void decide(verdict)}>
          {say('desk:saveRationale')}
        </Button>
      )}
    </section>
  )
}

const verdicts: readonly Verdict[] = ['attributed', 'disputed', 'corroborated']

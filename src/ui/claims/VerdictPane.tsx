import { type ReactNode, useId, useState } from 'react'
import { clearMark, markClaim } from '../../commands/markClaim.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Verdict } from '../../domain/records.ts'
import { sayChanges, sayFinding, sayMoved } from '../../messages/findingWords.ts'
import type { Desk, DeskMark } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { cx } from '../shared/cx.ts'
import { Field } from '../shared/Field.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { MarkBadge } from '../shared/MarkBadge.tsx'
import { MarkIcon } from '../shared/MarkIcon.tsx'
import { Notice } from '../shared/Notice.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './Desk.module.css'
import { useReport } from './useReport.ts'

export interface VerdictPaneProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** What the rules recommend and why, and the place where the reviewer decides. */
export function VerdictPane({ dossierId, desk }: VerdictPaneProps) {
  const { assessment, own, others } = desk
  const say = useSay()
  return (
    <>
      <Part title={say('desk:recommend')}>
        <MarkBadge mark={assessment.recommendation} size="large" />
        <ul className={css['findings']}>
          {assessment.findings.map(finding => (
            <li key={`${finding.rule} ${finding.code}`} className={css['finding']}>
              <span dir="auto">{sayFinding(say, finding)}</span>{' '}
              <code title={say('desk:rule', { rule: finding.rule })}>{finding.rule}</code>
            </li>
          ))}
        </ul>
        <Changes desk={desk} />
      </Part>
      {own !== null && own.moved.length > 0 && (
        <div className={css['part']}>
          <Notice tone="warn" title={say('desk:recheck.title')}>
            <Moves moved={own.moved} />
            {say('desk:recheck.text')}
          </Notice>
        </div>
      )}
      <Marking dossierId={dossierId} desk={desk} />
      {others.length > 0 && (
        <Part title={say('desk:others')}>
          {others.map(other => (
            <OtherMark key={other.mark.id} other={other} />
          ))}
        </Part>
      )}
    </>
  )
}

/** A part of the pane, known by its heading. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={css['part']}>
      <h2 id={id} className={css['label']}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function Changes({ desk }: Pick<VerdictPaneProps, 'desk'>) {
  const say = useSay()
  const changes = sayChanges(say, desk.assessment.deciding)
  if (changes.length === 0) return null
  return (
    <>
      <h3 className={css['label']}>{say('desk:changes')}</h3>
      <ul className={cx(css['findings'], css['changes'])}>
        {changes.map(change => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </>
  )
}

/** The three verdicts, no verdict, and the rationale. */
function Marking({ dossierId, desk }: VerdictPaneProps) {
  const { claim, own } = desk
  const say = useSay()
  const report = useReport()
  const mark = useCommand(dossierId, markClaim)
  const clear = useCommand(dossierId, clearMark)
  const kept = own?.mark.rationale ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<'rationaleMissing' | 'rationaleOfAnother' | null>(null)
  const rationale = draft ?? kept
  const verdict = own?.mark.verdict ?? null

  const decide = async (chosen: Verdict): Promise<void> => {
    if (verdict !== null && chosen !== verdict && kept !== '' && rationale.trim() === kept) {
      return setTrouble('rationaleOfAnother')
    }
    const result = await mark.run({ claimId: claim.id, verdict: chosen, rationale })
    if (result.ok) {
      setTrouble(null)
      setDraft(null)
      return report.done(say('desk:marked', { mark: say(`common:mark.${chosen}`) }))
    }
    switch (result.error.type) {
      case 'storage':
        return report.notKept(result.error)
      case 'no-rationale':
        return setTrouble('rationaleMissing')
      case 'claim-not-found':
        return report.refused(say('desk:claimGone'))
    }
  }
  const reopen = async (): Promise<void> => {
    if (own === null) return
    const result = await clear.run(claim.id)
    if (!result.ok) return report.notKept(result.error)
    setDraft(rationale)
    setTrouble(null)
    report.done(say('desk:cleared'))
  }
  const group = say('desk:keys')
  useShortcut('1', say('desk:mark.attributed'), () => void decide('attributed'), { group })
  useShortcut('2', say('desk:mark.disputed'), () => void decide('disputed'), { group })
  useShortcut('3', say('desk:mark.corroborated'), () => void decide('corroborated'), { group })
  useShortcut('0', say('desk:reopen'), () => void reopen(), { group })

  return (
    <Part title={say('desk:yourMark')}>
      <div className={css['marks']}>
        {verdicts.map((name, index) => (
          <Button
            key={name}
            aria-pressed={verdict === name}
            className={cx(css['mark'], verdict === name && css['chosen'])}
            icon={<MarkIcon mark={name} needsRecheck={verdict === name && own !== null && own.moved.length > 0} />}
            trailing={<Kbd keys={String(index + 1)} />}
            onClick={() => void decide(name)}
          >
            {say(`common:mark.${name}`)}
          </Button>
        ))}
        <Button
          aria-pressed={verdict === null}
          className={css['mark']}
          icon={<MarkIcon mark="open" />}
          trailing={<Kbd keys="0" />}
          onClick={() => void reopen()}
        >
          {say('desk:reopen')}
        </Button>
      </div>
      <Field label={say('desk:rationale')} hint={say('desk:rationaleHint')} error={trouble && say(`desk:${trouble}`)}>
        <TextArea dir="auto" rows={3} value={rationale} onChange={setDraft} />
      </Field>
      {verdict !== null && draft !== null && draft.trim() !== kept && (
        <Button size="small" busy={mark.isRunning} onClick={() => void decide(verdict)}>
          {say('desk:saveRationale')}
        </Button>
      )}
    </Part>
  )
}

function OtherMark({ other: { mark, reviewer, moved } }: { readonly other: DeskMark }) {
  const say = useSay()
  return (
    <div className={css['other']}>
      <MarkBadge mark={mark.verdict} needsRecheck={moved.length > 0} />
      <UserText>{reviewer || say('desk:unnamed')}</UserText>
      {mark.rationale !== '' && (
        <UserText as="p" className={css['note']}>
          {mark.rationale}
        </UserText>
      )}
      <Moves moved={moved} />
    </div>
  )
}

function Moves({ moved }: Pick<DeskMark, 'moved'>) {
  const say = useSay()
  if (moved.length === 0) return null
  return (
    <ul className={css['findings']}>
      {moved.map(change => (
        <li key={change.code}>{sayMoved(say, change)}</li>
      ))}
    </ul>
  )
}

const verdicts: readonly Verdict[] = ['attributed', 'disputed', 'corroborated']

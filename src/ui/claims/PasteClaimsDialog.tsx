import { useDeferredValue, useMemo, useState } from 'react'
import { addClaims } from '../../commands/addClaims.ts'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import type { ClaimKind } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { cx } from '../shared/cx.ts'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { Select } from '../shared/Select.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import { useCommand } from '../store/useCommand.ts'
import { claimKinds } from './claimKinds.ts'
import css from './PasteClaimsDialog.module.css'
import { type PastedClaim, pastedClaims } from './pastedClaims.ts'
import { useClaims } from './useClaims.ts'
import { useReport } from './useReport.ts'

export interface PasteClaimsDialogProps {
  readonly dossierId: DossierId
  readonly onClose: () => void
  /** Called with the claims made, before the dialog closes. */
  readonly onDone: (claimIds: readonly ClaimId[]) => void
}

/** Makes many claims at once, a line each, and shows beforehand what becomes of every line. */
export function PasteClaimsDialog({ dossierId, onClose, onDone }: PasteClaimsDialogProps) {
  const say = useSay()
  const report = useReport()
  const { claims } = useClaims(dossierId)
  const add = useCommand(dossierId, addClaims)
  const [pasted, setPasted] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, ClaimKind>>(none)
  const [proposed] = useState(() => new Map<string, ClaimKind>())
  const [again, setAgain] = useState(false)
  const [tried, setTried] = useState(false)
  const settled = useDeferredValue(pasted)
  const there = useMemo(() => claims.map(({ claim }) => claim.text), [claims])
  const lines = useMemo(() => pastedClaims(settled, there, proposed), [settled, there, proposed])
  const isKept = ({ standing }: PastedClaim): boolean => again || standing === 'new'
  const kept = lines.filter(isKept)
  const kindOf = ({ text, kind }: PastedClaim): ClaimKind => chosen.get(text) ?? kind

  const submit = async (): Promise<void> => {
    setTried(true)
    if (kept.length === 0 || settled !== pasted) return
    const result = await add.run(kept.map(line => ({ ...blank, text: line.text, kind: kindOf(line) })))
    if (!result.ok) {
      if (result.error.type === 'storage') report.notKept(result.error)
      return
    }
    report.done(say('claims:pasting.added', { count: result.value.length }))
    onDone(result.value)
    onClose()
  }
  const nothingToAdd = say(lines.length === 0 ? 'claims:pasting.nothing' : 'claims:pasting.allThere')
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('claims:pasting.title')}
      lead={say('claims:pasting.lead')}
      size="wide"
      onSubmit={() => void submit()}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={add.isRunning}>
            {say('claims:pasting.add', { count: kept.length })}
          </Button>
        </>
      }
    >
      <Field label={say('claims:pasting.label')} error={tried && kept.length === 0 ? nothingToAdd : null}>
        <TextArea data-autofocus className={css['box']} rows={7} value={pasted} onChange={setPasted} />
      </Field>
      {lines.length > 0 && (
        <section className={css['preview']} aria-label={say('claims:pasting.preview')}>
          <p role="status" className={css['sum']}>
            {summary(lines).map(([name, count]) => (
              <span key={name}>{say(`claims:pasting.${name}`, { count })}</span>
            ))}
          </p>
          {lines.some(({ standing }) => standing !== 'new') && (
            <Checkbox label={say('claims:pasting.again')} checked={again} onChange={setAgain} />
          )}
          <PastedLines
            lines={lines}
            isKept={isKept}
            kindOf={kindOf}
            onKind={(text, kind) => setChosen(new Map(chosen).set(text, kind))}
          />
        </section>
      )}
    </Dialog>
  )
}

interface PastedLinesProps {
  readonly lines: readonly PastedClaim[]
  readonly isKept: (line: PastedClaim) => boolean
  readonly kindOf: (line: PastedClaim) => ClaimKind
  readonly onKind: (text: string, kind: ClaimKind) => void
}

function PastedLines({ lines, isKept, kindOf, onKind }: PastedLinesProps) {
  const say = useSay()
  const [active, setActive] = useState<string | null>(null)
  const numbered = useMemo(() => lines.map((line, index) => ({ ...line, key: String(index) })), [lines])
  return (
    <div className={css['lines']}>
      <VirtualList
        role="list"
        label={say('claims:pasting.preview')}
        items={numbered}
        itemKey={keyOf}
        estimate={34}
        activeKey={active}
        onActive={setActive}
        renderItem={line => (
          <div className={cx(css['line'], !isKept(line) && css['skipped'])}>
            {line.bullet !== '' && (
              <del className={css['bullet']}>
                {line.bullet} <span className="visually-hidden">{say('claims:pasting.bullet', { bullet: '' })}</span>
              </del>
            )}
            <UserText className={css['text']}>{line.text}</UserText>
            {line.standing !== 'new' && (
              <span className={css['standing']}>
                {isKept(line)
                  ? say(`claims:pasting.standing.${line.standing}`)
                  : say('claims:pasting.skipped', { standing: say(`claims:pasting.standing.${line.standing}`) })}
              </span>
            )}
            {isKept(line) && (
              <Select
                size="small"
                className={css['kind']}
                aria-label={say('claims:pasting.kindOf', { text: line.text })}
                value={kindOf(line)}
                options={claimKinds.map(value => ({ value, label: say(`claims:kind.${value}`) }))}
                onChange={kind => onKind(line.text, kind)}
              />
            )}
          </div>
        )}
      />
    </div>
  )
}

const blank = { original: null, claimant: null, claimantPublisherId: null, appearance: null } as const

const none: ReadonlyMap<string, ClaimKind> = new Map()

function keyOf({ key }: { readonly key: string }): string {
  return key
}

/** What there is to say of the lines, each with its number; new ones are said even where there are none. */
function summary(lines: readonly PastedClaim[]): readonly (readonly [PastedClaim['standing'] | 'bullets', number])[] {
  const standings = (['new', 'there', 'twice'] as const).map(
    name => [name, lines.filter(({ standing }) => standing === name).length] as const,
  )
  const bullets = ['bullets', lines.filter(({ bullet }) => bullet !== '').length] as const
  return [...standings, bullets].filter(([name, count]) => name === 'new' || count > 0)
}

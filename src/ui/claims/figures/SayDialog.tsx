import { useState } from 'react'
import type { LedgerScope } from '../../../domain/figureLedger/figureLedger.ts'
import type { FigurePlace } from '../../../domain/figureLedger/figureIds.ts'
import { type FigureRow, wordingOf } from '../../../domain/figureLedger/figureRow.ts'
import { wordPlaces } from '../../../domain/figureLedger/wordPlaces.ts'
import type { SourceId } from '../../../domain/id.ts'
import type { FigureScope, Span } from '../../../domain/records.ts'
import { sayFigure } from '../../../messages/figureWords.ts'
import type { Desk } from '../../../queries/claimDesk.ts'
import { Button } from '../../shared/Button.tsx'
import { CancelButton, Dialog } from '../../shared/Dialog.tsx'
import { Field } from '../../shared/Field.tsx'
import { Notice } from '../../shared/Notice.tsx'
import { Select } from '../../shared/Select.tsx'
import { TextInput } from '../../shared/TextInput.tsx'
import { useSay } from '../../shared/useSay.tsx'
import { isNoScope, noScope, ScopeFields } from './ScopeFields.tsx'
import { type DraftedValue, draftedValue, emptyDraft } from './valueDraft.ts'
import { ValueFields } from './ValueFields.tsx'
import { WordingText } from './WordingText.tsx'

export interface SayDialogProps {
  readonly desk: Desk
  /** All figures that the claim has. */
  readonly rows: readonly FigureRow[]
  /** Scopes of the claim, whose words can be taken. */
  readonly scopes: readonly LedgerScope[]
  /** Words that were selected on the desk; empty where none were. */
  readonly selected: string
  /** Why it was not taken, in words; `null` where it was not tried. */
  readonly refusal: string | null
  readonly busy: boolean
  readonly onClose: () => void
  readonly onSay: (place: FigurePlace, value: DraftedValue, scope: FigureScope | null) => void
}

/** Asks which words of the claim or of an excerpt are a figure that the program does not read, and what it is. Mounted only while it is open. */
export function SayDialog({ desk, rows, scopes, selected, refusal, busy, onClose, onSay }: SayDialogProps) {
  const say = useSay()
  const wordings = wordingsOf(desk, say('figures:claim'))
  const [key, setKey] = useState(() => firstKey(wordings, selected))
  const [words, setWords] = useState(selected)
  const [at, setAt] = useState(0)
  const [draft, setDraft] = useState(emptyDraft)
  const [scope, setScope] = useState(noScope)
  const [hasTried, setTried] = useState(false)
  const wording = wordings.find(one => one.key === key) ?? null
  const places = wording === null ? [] : wordPlaces(wording.text, words)
  const span = places.find(({ start }) => start === at) ?? places[0] ?? null
  const known = rows.find(row => wording !== null && span !== null && isAt(row, wording, span)) ?? null
  const value = draftedValue(draft)
  const wordsProblem = problemOf(wording, span, known)
  const submit = (): void => {
    if (wordsProblem !== null || wording === null || span === null || typeof value === 'string') setTried(true)
    else onSay({ sourceId: wording.sourceId, text: wording.text, span }, value, isNoScope(scope) ? null : scope)
  }
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={say('figures:sayDialog.title')}
      lead={say('figures:sayDialog.lead')}
      onSubmit={submit}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={busy}>
            {say('figures:sayDialog.save')}
          </Button>
        </>
      }
    >
      {refusal !== null && <Notice tone="error">{refusal}</Notice>}
      <Field label={say('figures:sayDialog.wording')}>
        <Select
          value={wording?.key ?? ''}
          options={[
            ...(wording === null ? [{ value: '', label: say('figures:sayDialog.wordingGone') }] : []),
            ...wordings.map(one => ({ value: one.key, label: one.label })),
          ]}
          onChange={setKey}
        />
      </Field>
      {wording !== null && (
        <WordingText
          text={wording.text}
          lang={wording.lang}
          onSelect={chosen => {
            setWords(wording.text.slice(chosen.start, chosen.end))
            setAt(chosen.start)
          }}
        />
      )}
      <Field
        label={say('figures:sayDialog.words')}
        hint={say('figures:sayDialog.wordsHint')}
        error={
          hasTried && wordsProblem !== null
            ? say(`figures:sayDialog.${wordsProblem}`, { value: known === null ? '' : sayFigure(say, known.figure) })
            : null
        }
      >
        <TextInput data-autofocus face="words" value={words} onChange={setWords} />
      </Field>
      {wording !== null && span !== null && places.length > 1 && (
        <Field label={say('figures:sayDialog.place')}>
          <Select
            value={String(span.start)}
            options={places.map(place => ({ value: String(place.start), label: inContext(wording.text, place) }))}
            onChange={start => setAt(Number(start))}
          />
        </Field>
      )}
      <ValueFields
        draft={draft}
        onChange={setDraft}
        problem={hasTried && typeof value === 'string' ? value : null}
        isFirst={false}
      />
      <ScopeFields
        scope={scope}
        onChange={setScope}
        initial={noScope}
        initialLabel={say('figures:sayDialog.noScope')}
        others={scopes}
        hint={say('figures:sayDialog.scopeHint')}
        error={null}
        isFirst={false}
      />
    </Dialog>
  )
}

/** Words in which a figure can stand. */
interface Wording {
  readonly key: string
  readonly label: string
  /** `null`: the claim's own. */
  readonly sourceId: SourceId | null
  readonly text: string
  /** BCP 47; `null` where nobody knows. */
  readonly lang: string | null
}

/** The claim's own last: what it says is seldom what somebody looks for. */
function wordingsOf({ claim, exhibits }: Desk, own: string): Wording[] {
  return [
    ...exhibits.map(({ evidence, excerpt, source }, index) => ({
      key: evidence.id,
      label: `${index + 1}. ${source.title}`,
      sourceId: source.id,
      text: wordingOf(excerpt),
      lang: source.language,
    })),
    { key: claim.id, label: own, sourceId: null, text: claim.text, lang: null },
  ]
}

/** Words with what stands beside them, in brackets: a list has no marks. */
function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - BESIDE), start)
  const after = text.slice(end, end + BESIDE)
  const lead = start > BESIDE ? `… ${before.replace(/^\S*\s/, '')}` : before
  const tail = end + BESIDE < text.length ? `${after.replace(/\s\S*$/, '')} …` : after
  return `${lead}[${text.slice(start, end)}]${tail}`.replaceAll(/\s+/g, ' ')
}

/** Code units on each side. */
const BESIDE = 30

function firstKey(wordings: readonly Wording[], selected: string): string {
  return (wordings.find(({ text }) => wordPlaces(text, selected).length > 0) ?? wordings[0])?.key ?? ''
}

function problemOf(wording: Wording | null, span: Span | null, known: FigureRow | null) {
  if (wording === null) return 'gone'
  if (span === null || !/[\p{L}\p{N}]/u.test(wording.text.slice(span.start, span.end))) return 'notThere'
  return known === null ? null : 'known'
}

function isAt(row: FigureRow, { sourceId, text }: Wording, { start, end }: Span): boolean {
  return row.sourceId === sourceId && row.text === text && row.span.start === start && row.span.end === end
}

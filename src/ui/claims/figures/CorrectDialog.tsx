import { useState } from 'react'
import { sameJson } from '../../../domain/canonicalJson.ts'
import { asFigureOf } from '../../../domain/figureLedger/figureSort.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import type { SaidValue } from '../../../domain/records.ts'
import { sayFigure } from '../../../messages/figureWords.ts'
import { Button } from '../../shared/Button.tsx'
import { CancelButton, Dialog } from '../../shared/Dialog.tsx'
import { MarkedWords } from '../../shared/MarkedWords.tsx'
import { useSay } from '../../shared/useSay.tsx'
import { snippetOf } from '../snippet.ts'
import css from './Figures.module.css'
import { MovedRows } from './MovedRows.tsx'
import { type DraftedValue, draftedValue, draftOf } from './valueDraft.ts'
import { ValueFields } from './ValueFields.tsx'

export interface CorrectDialogProps {
  /** The figure as it was when the dialog opened, and as it is now; `null`: it is here no more. */
  readonly opened: FigureRow
  readonly row: FigureRow | null
  readonly busy: boolean
  readonly onClose: () => void
  /** `null`: as the program reads it. */
  readonly onCorrect: (row: FigureRow, value: SaidValue | null) => void
}

/** Asks how a figure is to be read that the program misread, or what it is that a person said. Mounted only while it is open. */
export function CorrectDialog({ opened, row, busy, onClose, onCorrect }: CorrectDialogProps) {
  const say = useSay()
  const [draft, setDraft] = useState(() => draftOf(opened.figure))
  const [hasTried, setTried] = useState(false)
  const { text, mark } = snippetOf(opened.shown)
  const value = draftedValue(draft)
  const read = row?.read ?? null
  const submit = (): void => {
    if (row === null || typeof value === 'string') setTried(true)
    else onCorrect(row, saidOf(value, row))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('figures:correctDialog.title')}
      lead={say('figures:correctDialog.lead')}
      onSubmit={submit}
      footer={
        <>
          {row !== null && read !== null && row.said !== null && (
            <Button variant="ghost" busy={busy} onClick={() => onCorrect(row, null)}>
              {say('figures:correctDialog.asRead')} ({sayFigure(say, read)})
            </Button>
          )}
          <CancelButton />
          <Button type="submit" variant="primary" busy={busy}>
            {say('figures:correctDialog.save')}
          </Button>
        </>
      }
    >
      <MovedRows opened={[opened]} rows={row === null ? [] : [row]} field="said" />
      <MarkedWords text={text} marks={mark ? [mark] : []} part={null} lang={null} className={css['words']} />
      <ValueFields
        draft={draft}
        onChange={setDraft}
        problem={hasTried && typeof value === 'string' ? value : null}
        isFirst
      />
    </Dialog>
  )
}

/** Of what is read alike only the value is said: a better reading of the rest is to reach it. A time says that it is one. */
function saidOf({ sort, ...value }: DraftedValue, { read }: FigureRow): SaidValue {
  const { kind, unit, of } = asFigureOf(sort)
  return {
    ...value,
    sort: read !== null && kind !== 'time' && sameJson({ kind, unit, of }, sortRead(read)) ? null : sort,
  }
}

/** What a length of time is of nobody says in the dialog. */
function sortRead({ kind, unit, of }: NonNullable<FigureRow['read']>) {
  return { kind, unit, of: kind === 'duration' ? null : of }
}

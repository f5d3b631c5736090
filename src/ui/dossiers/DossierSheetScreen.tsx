import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { type DossierSheet, editDossier, type EditDossierProblem, sheetOf } from '../../commands/editDossier.ts'
import { sameJson } from '../../domain/canonicalJson.ts'
import type { DossierId } from '../../domain/id.ts'
import { arePossible, standardOf, thresholdsOf } from '../../domain/verdict/thresholds.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayStandard } from '../../messages/findingWords.ts'
import { oneDossier } from '../../queries/dossierList.ts'
import type { StorageFailure } from '../../store/failure.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Field } from '../shared/Field.tsx'
import { Notice } from '../shared/Notice.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useUnsaved } from '../shared/unsaved.ts'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import css from './DossierSheet.module.css'
import { SheetConflicts } from './SheetConflicts.tsx'
import { StandardChoice } from './StandardChoice.tsx'
import { StandardPreview } from './StandardPreview.tsx'
import { Thresholds } from './Thresholds.tsx'

/** A dossier's title and standard; what another standard would change is shown before it is chosen. */
export function DossierSheetScreen() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const { data: dossier } = useStored(oneDossier, dossierId)
  return (
    <div className={css['screen']}>
      <header>
        <h1>{say('sheet:title')}</h1>
        <p className={css['lead']}>
          {say('sheet:lead')} <Link to={`/d/${dossierId}/rules`}>{say('sheet:toRules')}</Link>
        </p>
      </header>
      <SheetConflicts dossierId={dossierId} />
      {dossier && <Sheet key={dossierId} dossierId={dossierId} stored={dossier} />}
    </div>
  )
}

interface SheetProps {
  readonly dossierId: DossierId
  readonly stored: DossierSheet
}

/** What the person has written, and the values that they started from. */
interface Draft {
  readonly fields: DossierSheet
  readonly seen: DossierSheet
}

/** Follows the store until somebody begins to write, and again once that is saved. */
function Sheet({ dossierId, stored }: SheetProps) {
  const say = useSay()
  const announce = useAnnounce()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [problem, setProblem] = useState<EditDossierProblem | StorageFailure | null>(null)
  const { run, isRunning } = useCommand(dossierId, editDossier)
  const { fields, seen } = draft ?? { fields: sheetOf(stored), seen: sheetOf(stored) }
  const [present, proposed] = [standardOf(seen), standardOf(fields)]
  const isWeighedOtherwise = !sameJson(present, proposed)
  const isChanged = fields.title.trim() !== seen.title || isWeighedOtherwise
  useUnsaved(() => isChanged)
  const write = (change: Partial<DossierSheet>): void => setDraft({ fields: { ...fields, ...change }, seen })

  async function save(): Promise<void> {
    if (!isChanged) return announce(say('sheet:nothingToSave'))
    const result = await run({ fields, seen })
    if (result.ok) {
      setDraft(null)
      setProblem(null)
      return announce(say('sheet:saved'))
    }
    setProblem(result.error)
    if (result.error.type === 'changed-meanwhile') setDraft({ fields, seen: result.error.now })
  }
  return (
    <form
      className={css['sheet']}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={say('dossiers:name')} error={problem?.type === 'no-title' ? say('dossiers:noTitle') : null}>
        <TextInput value={fields.title} onChange={title => write({ title })} face="words" />
      </Field>
      <StandardChoice value={fields.standard} onChange={standard => write({ standard })} present={stored.standard} />
      <Thresholds standard={proposed} onChange={anyOf => write({ thresholds: thresholdsOf(proposed.id, anyOf) })} />
      {isWeighedOtherwise && arePossible(proposed.anyOf) && (
        <StandardPreview
          dossierId={dossierId}
          proposed={{ standard: fields.standard, thresholds: fields.thresholds }}
        />
      )}
      {problem && problem.type !== 'no-title' && <Notice tone="error">{wordsFor(say, problem)}</Notice>}
      <div className={css['save']}>
        <Button type="submit" variant="primary" busy={isRunning} aria-disabled={!isChanged}>
          {say('sheet:save')}
        </Button>
      </div>
    </form>
  )
}

function wordsFor(say: Say, problem: Exclude<EditDossierProblem | StorageFailure, { type: 'no-title' }>): string {
  switch (problem.type) {
    case 'storage':
      return say(`shell:storage.${problem.cause}`)
    case 'dossier-not-found':
      return say('sheet:gone')
    case 'impossible-thresholds':
      return say('rules:asked.impossible')
    case 'changed-meanwhile':
      return say('sheet:changedMeanwhile', {
        title: problem.now.title,
        standard: sayStandard(say, standardOf(problem.now)),
      })
  }
}

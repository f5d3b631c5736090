import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import { citableSources, type CitableSource } from '../../queries/citableSources.ts'
import { Button } from '../shared/Button.tsx'
import { Kbd } from '../shared/Kbd.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useStored } from '../store/useStored.ts'
import { readerPath } from './paths.ts'

export interface AddEvidenceProps {
  readonly dossierId: DossierId
  readonly claimId: ClaimId
}

/** Picks a source and opens it with the claim carried along: what is selected there is held against this claim. */
export function AddEvidence({ dossierId, claimId }: AddEvidenceProps) {
  const say = useSay()
  const [isPicking, setPicking] = useState(false)
  useShortcut('e', say('desk:add.button'), () => setPicking(true), { group: say('claims:keys') })
  return (
    <>
      <Button
        size="small"
        icon={<Plus aria-hidden="true" />}
        trailing={<Kbd keys="e" />}
        onClick={() => setPicking(true)}
      >
        {say('desk:add.button')}
      </Button>
      {isPicking && <SourcePicker dossierId={dossierId} claimId={claimId} onClose={() => setPicking(false)} />}
    </>
  )
}

function SourcePicker({ dossierId, claimId, onClose }: AddEvidenceProps & { readonly onClose: () => void }) {
  const say = useSay()
  const format = useFormat()
  const navigate = useNavigate()
  const { data } = useStored(citableSources, dossierId)
  if (data === undefined) return null
  return (
    <PickerDialog<CitableSource>
      open
      onClose={onClose}
      title={say('desk:add.pick')}
      placeholder={say('desk:add.placeholder')}
      emptyText={say('desk:add.empty')}
      options={data}
      optionKey={source => source.id}
      optionText={({ title, publisher }) => `${title} ${publisher}`}
      renderOption={({ title, publisher, issued }) => (
        <SourceLine title={title} facts={[publisher || say('desk:nobody'), issued && format.partialDate(issued)]} />
      )}
      onPick={source => void navigate(readerPath(dossierId, source.id, claimId))}
    />
  )
}

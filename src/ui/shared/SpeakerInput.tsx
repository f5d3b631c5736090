import { useId, useMemo } from 'react'
import type { DossierId, ExcerptId } from '../../domain/id.ts'
import { variantsAmong } from '../../domain/names/variantsAmong.ts'
import { type SpeakerNames, speakerNames } from '../../queries/speakerNames.ts'
import { useStored } from '../store/useStored.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { TextInput, type TextInputProps } from './TextInput.tsx'
import { UserText } from './UserText.tsx'
import { useSay } from './useSay.tsx'

/** Who speaks in a dossier, but for those whom one excerpt alone names; nobody until that is read. */
export function useSpeakerNames(dossierId: DossierId, exceptId: ExcerptId | null = null): SpeakerNames {
  return useStored(speakerNames, dossierId, exceptId).data ?? nobodyYet
}

const nobodyYet: SpeakerNames = { names: [], told: [] }

export interface SpeakerInputProps extends Omit<TextInputProps, 'list'> {
  readonly known: SpeakerNames
}

/** The name of a speaker: one who speaks here already, offered while typing, or another. */
export function SpeakerInput({ known: { names }, ...input }: SpeakerInputProps) {
  const id = useId()
  return (
    <>
      <TextInput {...input} list={id} autoComplete="off" />
      <datalist id={id}>
        {names.slice(0, MOST_OFFERED).map(name => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}

/** A browser draws every option of a data list. */
const MOST_OFFERED = 500

export interface SpeakerVariantsProps {
  readonly known: SpeakerNames
  /** The name as it is typed. */
  readonly value: string
  /** Writes another name in its place; `null` where a name is only told of. */
  readonly onChange: ((name: string) => void) | null
}

/** Says that a name may be another form of one that is here already. Nothing is made of it unless a person does. */
export function SpeakerVariants({ known: { names, told }, value, onChange }: SpeakerVariantsProps) {
  const say = useSay()
  const variants = useMemo(() => variantsAmong(value, names, told).slice(0, MOST_ASKED), [value, names, told])
  if (variants.length === 0) return null
  return (
    <Notice
      actions={
        onChange &&
        variants.map(name => (
          <Button key={name} size="small" onClick={() => onChange(name)}>
            <UserText>{say('excerpts:names.write', { name })}</UserText>
          </Button>
        ))
      }
    >
      <UserText>
        {say('excerpts:names.variant', {
          typed: value.trim(),
          names: variants.map(name => say('excerpts:names.quoted', { name })),
        })}
      </UserText>
    </Notice>
  )
}

/** More of one form are found in the list of all. */
const MOST_ASKED = 4

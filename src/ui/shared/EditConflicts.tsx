import { useState } from 'react'
import { settleEdit } from '../../commands/settleEdit.ts'
import type { Json } from '../../domain/canonicalJson.ts'
import type { DossierId, EntryId } from '../../domain/id.ts'
import { type AuthoredConflict, type AuthoredVersion, editConflicts } from '../../queries/editConflicts.ts'
import { useStore } from '../store/StoreContext.ts'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import { useAnnounce } from './Announce.tsx'
import { Button } from './Button.tsx'
import css from './EditConflicts.module.css'
import { Field } from './Field.tsx'
import { Notice } from './Notice.tsx'
import { TextArea } from './TextArea.tsx'
import { useFormat } from './useFormat.ts'
import { useSay } from './useSay.tsx'
import { UserText } from './UserText.tsx'

export interface EditConflictsProps {
  readonly dossierId: DossierId
  /** Of the records that are on screen. */
  readonly ids: readonly string[]
  /** What a field is called, and what its values are, in words; `null` for fields that are not shown. */
  readonly words: (conflict: AuthoredConflict) => ConflictWords | null
}

export interface ConflictWords {
  /** "Wording", "Stance of “North Wire”". */
  readonly title: string
  readonly value: (value: Json) => string
  /** Whether other words may be written in place of all versions. */
  readonly isText: boolean
}

/**
 * Where several people changed one thing at the same time: every version with its author and its time, and the way
 * to settle it by keeping one or writing another. Nothing where all is settled.
 */
export function EditConflicts({ dossierId, ids, words }: EditConflictsProps) {
  const { actor } = useStore()
  const { data = [] } = useStored(editConflicts, dossierId, ids, actor.person)
  return data.map(conflict => {
    const said = words(conflict)
    const key = `${conflict.id} ${conflict.field}`
    return said && <OneConflict key={key} dossierId={dossierId} conflict={conflict} words={said} />
  })
}

interface OneConflictProps {
  readonly dossierId: DossierId
  readonly conflict: AuthoredConflict
  readonly words: ConflictWords
}

function OneConflict({ dossierId, conflict, words }: OneConflictProps) {
  const say = useSay()
  const announce = useAnnounce()
  const settle = useCommand(dossierId, settleEdit)
  const [draft, setDraft] = useState<string | null>(null)
  const { versions } = conflict
  const keep = async (choice: Parameters<typeof settle.run>[0]['choice']): Promise<void> => {
    const { table, id, field } = conflict
    const result = await settle.run({ edited: { table, id, field }, choice, seen: versions.map(({ entry }) => entry) })
    if (result.ok) return announce(say('desk:edits.settled'))
    announce({ message: say(problemKey(result.error)), tone: 'error' })
  }
  return (
    <Notice tone="warn" title={say('desk:edits.title')}>
      <p className={css['what']}>
        <UserText>{say('desk:edits.of', { field: words.title })}</UserText>
      </p>
      <ol className={css['versions']}>
        {versions.map((version, index) => (
          <Version
            key={version.entry}
            version={version}
            value={words.value(version.value) || say('desk:edits.nothing')}
            isShown={index === versions.length - 1}
            onChoose={entry => void keep({ type: 'version', entry })}
          />
        ))}
      </ol>
      {words.isText && draft === null && (
        <Button size="small" variant="ghost" onClick={() => setDraft(words.value(versions.at(-1)?.value ?? ''))}>
          {say('desk:edits.write')}
        </Button>
      )}
      {draft !== null && (
        <div className={css['writing']}>
          <Field label={say('desk:edits.written')}>
            <TextArea value={draft} onChange={setDraft} />
          </Field>
          <Button size="small" busy={settle.isRunning} onClick={() => void keep({ type: 'written', text: draft })}>
            {say('desk:edits.keep')}
          </Button>
        </div>
      )}
    </Notice>
  )
}

interface VersionProps {
  readonly version: AuthoredVersion
  readonly value: string
  readonly isShown: boolean
  readonly onChoose: (entry: EntryId) => void
}

function Version({ version: { entry, author, isOwn, at }, value, isShown, onChoose }: VersionProps) {
  const say = useSay()
  const format = useFormat()
  const when = format.dateTime(at)
  const who = author || say('desk:unnamed')
  return (
    <li>
      <UserText as="blockquote" className={css['value']}>
        {value}
      </UserText>
      <p className={css['by']}>
        <UserText>
          {isOwn ? say('desk:edits.you', { at: when }) : say('desk:edits.by', { name: who, at: when })}
        </UserText>
        {isShown && <span> · {say('desk:edits.shown')}</span>}
      </p>
      <Button size="small" onClick={() => onChoose(entry)}>
        {say('desk:edits.choose')}
        <span className="visually-hidden">: {value}</span>
      </Button>
    </li>
  )
}

function problemKey(problem: { readonly type: string } & Partial<StorageProblem>) {
  switch (problem.type) {
    case 'changed-meanwhile':
      return 'desk:edits.changed'
    case 'record-not-found':
      return 'desk:edits.gone'
    case 'empty':
      return 'desk:edits.empty'
    default:
      return `shell:storage.${problem.cause ?? 'unknown'}` as const
  }
}

interface StorageProblem {
  readonly cause: 'full' | 'blocked' | 'newer-version' | 'connection-lost' | 'damaged' | 'unknown'
}

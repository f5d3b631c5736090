import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { plainName } from '../../domain/plainName.ts'
import { tidyTags } from '../../domain/tags.ts'
import { Field } from '../shared/Field.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './TagsInput.module.css'

/** Tags under work: those that are set, and one that is being typed and counts as set. */
export interface TagsDraft {
  readonly tags: readonly string[]
  readonly typed: string
}

/** All tags of a draft, the typed one too: nobody has to press Enter before saving. */
export function tagsOf({ tags, typed }: TagsDraft): readonly string[] {
  return tidyTags([...tags, ...typed.split(/[,،;]/u)])
}

export interface TagsInputProps {
  readonly draft: TagsDraft
  readonly onChange: (draft: TagsDraft) => void
  /** Tags that there are, offered while typing. */
  readonly known: readonly string[]
}

/** Tags as chips, with a box for one more: Enter or a comma ends one, Backspace in the empty box takes the last off. */
export function TagsInput({ draft, onChange, known }: TagsInputProps) {
  const say = useSay()
  const id = useId()
  const { tags, typed } = draft
  const [offered, setOffered] = useState(false)
  const set = new Set(tags.map(plainName))
  const write = (text: string): void => {
    if (!/[,،;]/u.test(text)) return onChange({ tags, typed: text })
    onChange({ tags: tagsOf({ tags, typed: text }), typed: '' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && typed.trim() !== '') onChange({ tags: tagsOf(draft), typed: '' })
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange({ tags: tags.slice(0, -1), typed })
    else return
    event.preventDefault()
  }
  return (
    <Field label={say('claims:form.tags')} hint={say('claims:form.tagsHint')}>
      <div className={css['tags']}>
        {tags.map(tag => (
          <span key={tag} className={css['tag']}>
            <UserText>{tag}</UserText>
            <button
              type="button"
              aria-label={say('claims:form.removeTag', { tag })}
              onClick={() => onChange({ tags: tags.filter(other => other !== tag), typed })}
            >
              <X aria-hidden="true" />
            </button>
          </span>
        ))}
        <TextInput
          className={css['box']}
          value={typed}
          onChange={write}
          onKeyDown={onKeyDown}
          onFocus={() => setOffered(true)}
          list={`${id}-known`}
        />
      </div>
      {offered && (
        <datalist id={`${id}-known`}>
          {known
            .filter(tag => !set.has(plainName(tag)))
            .map(tag => (
              <option key={tag} value={tag}>
                {tag}
              </option>
            ))}
        </datalist>
      )}
    </Field>
  )
}

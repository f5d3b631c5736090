import { useEffect, useId, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { namePublisher } from '../../commands/namePublisher.ts'
import { grouped } from '../../domain/grouped.ts'
import type { DossierId, SourceId } from '../../domain/id.ts'
import { plainName } from '../../domain/plainName.ts'
import type { Source } from '../../domain/records.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Checkbox } from '../shared/Checkbox.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useCommand } from '../store/useCommand.ts'
import { sayChangeProblem } from './problemWords.ts'
import { choiceOf, type PublisherDraft, PublisherFields } from './PublisherFields.tsx'
import css from './PublisherPrompt.module.css'

/** More than this one chooses in the list, where one can search. */
const MOST_SHOWN = 30

/**
 * Asks who published the sources of which nobody has said it, several at a time.
 *
 * By keyboard: `p`, Space for all of them, Tab, the name, Enter. None is chosen beforehand but what a person comes
 * here for, who left it as `unnamed` in the address: a name said of one too many would make two voices one, or one two.
 */
export function PublisherPrompt({ dossierId, list }: { readonly dossierId: DossierId; readonly list: SourceList }) {
  const say = useSay()
  const announce = useAnnounce()
  const id = useId()
  const { run, isRunning } = useCommand(dossierId, namePublisher)
  const form = useRef<HTMLFormElement>(null)
  const [params] = useSearchParams()
  const [asked] = useState<ReadonlySet<string>>(() => new Set(params.getAll('unnamed')))
  const nobody = list.withoutPublisher.toSorted((a, b) => Number(asked.has(b.id)) - Number(asked.has(a.id)))
  const [picked, setPicked] = useState<ReadonlySet<SourceId>>(
    () => new Set(nobody.flatMap(({ id: one }) => (asked.has(one) ? one : []))),
  )
  const [draft, setDraft] = useState<PublisherDraft>({ name: '', kind: null })
  const [error, setError] = useState<string | null>(null)
  const chosen = nobody.length === 1 ? nobody : nobody.filter(source => picked.has(source.id))
  const focus = (selector: string): void => focusIn(form.current, selector)
  useShortcut('p', say('sources:nobody.key'), () => focus(nobody.length > 1 ? 'input[type=checkbox]' : 'input'), {
    group: say('sources:keys'),
    enabled: nobody.length > 0,
  })
  useEffect(() => {
    if (asked.size > 0) focusIn(form.current, NAME)
  }, [asked])
  if (nobody.length === 0) return null

  const toggle = (sourceId: SourceId, on: boolean): void => {
    const next = new Set(picked)
    if (on) next.add(sourceId)
    else next.delete(sourceId)
    setPicked(next)
  }
  const take = ({ name, sources }: Hint): void => {
    setPicked(new Set(sources.map(source => source.id)))
    setDraft({ name, kind: null })
    focus(NAME)
  }
  const save = async (): Promise<void> => {
    if (chosen.length === 0) return setError(say('sources:nobody.none'))
    if (draft.name.trim() === '') return setError(say('problems:no-name'))
    const named = await run({ sourceIds: chosen.map(source => source.id), publisher: choiceOf(draft) })
    if (!named.ok) return setError(sayChangeProblem(say, named.error))
    announce(say('sources:bulk.publisherSet', { name: draft.name.trim(), count: chosen.length }))
    setError(null)
    setDraft({ name: '', kind: null })
    setPicked(new Set())
    return focus('input[type=checkbox]')
  }
  return (
    <form
      ref={form}
      className={css['prompt']}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={css['head']}>
        <h2 id={`${id}-title`} className={css['title']}>
          {say('sources:nobody.title', { count: nobody.length })}
        </h2>
        <p className={css['quiet']}>{say('sources:nobody.text')}</p>
      </div>
      <div className={css['form']}>
        {nobody.length > 1 && (
          <Checkbox
            label={say('sources:nobody.all')}
            checked={chosen.length === nobody.length}
            mixed={chosen.length > 0 && chosen.length < nobody.length}
            onChange={on => setPicked(new Set(on ? nobody.map(source => source.id) : []))}
          />
        )}
        <PublisherFields
          value={draft}
          onChange={setDraft}
          publishers={list.publishers}
          hints={chosen.flatMap(({ publisherHint }) => publisherHint ?? [])}
          error={error}
        />
        <Hints hints={hintsOf(nobody)} onTake={take} />
        <div>
          <Button type="submit" variant="primary" busy={isRunning}>
            {chosen.length === 0
              ? say('sources:nobody.saveNone')
              : say('sources:nobody.save', { count: chosen.length })}
          </Button>
        </div>
      </div>
      <ul className={css['choices']}>
        {nobody.slice(0, MOST_SHOWN).map(source => (
          <li key={source.id}>
            <Checkbox
              label={<span dir="auto">{source.title}</span>}
              checked={chosen.some(one => one.id === source.id)}
              onChange={on => toggle(source.id, on)}
              {...hintOf(say, list, source)}
            />
          </li>
        ))}
        {nobody.length > MOST_SHOWN && (
          <li className={css['quiet']}>{say('sources:nobody.more', { count: nobody.length - MOST_SHOWN })}</li>
        )}
      </ul>
    </form>
  )
}

/** Through whom it was passed on, and whom its text names. */
function hintOf(
  say: Say,
  { publisherById }: SourceList,
  { publisherId, publisherHint }: Source,
): { readonly hint?: string } {
  const distributor = publisherId === null ? undefined : publisherById.get(publisherId)
  const said = [
    ...(distributor ? [say('sources:nobody.distributed', { name: distributor.name })] : []),
    ...(publisherHint === null ? [] : [say('sources:nobody.hint', { name: publisherHint })]),
  ]
  return said.length === 0 ? {} : { hint: said.join(' ') }
}

/** The field for the name. */
const NAME = 'input[list]'

function focusIn(form: HTMLFormElement | null, selector: string): void {
  form?.querySelector<HTMLElement>(selector)?.focus()
}

/** A name that texts give, and the sources whose texts give it. */
interface Hint {
  readonly name: string
  readonly sources: readonly Source[]
}

function Hints({ hints, onTake }: { readonly hints: readonly Hint[]; readonly onTake: (hint: Hint) => void }) {
  const say = useSay()
  if (hints.length === 0) return null
  return (
    <div role="group" aria-label={say('sources:nobody.hints')} className={css['hints']}>
      <span className={css['quiet']} aria-hidden="true">
        {say('sources:nobody.hints')}
      </span>
      {hints.map(hint => (
        <Button key={hint.name} size="small" onClick={() => onTake(hint)}>
          <span dir="auto">{say('sources:nobody.useHint', { name: hint.name, count: hint.sources.length })}</span>
        </Button>
      ))}
    </div>
  )
}

/** Names that no text of the fifty shares would be fifty buttons. */
const MOST_HINTS = 6

function hintsOf(sources: readonly Source[]): readonly Hint[] {
  const hinted = sources.filter(({ publisherHint }) => publisherHint !== null)
  return [...grouped(hinted, ({ publisherHint }) => plainName(publisherHint ?? ''))]
    .map(([, its]) => ({ name: its[0]?.publisherHint ?? '', sources: its }))
    .toSorted((a, b) => b.sources.length - a.sources.length)
    .slice(0, MOST_HINTS)
}

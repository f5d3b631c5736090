import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useRef } from 'react'
import type { SpeakerNames } from '../../queries/speakerNames.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { SpeakerInput, SpeakerVariants } from './SpeakerInput.tsx'
import { useSay } from './useSay.tsx'
import css from './ExcerptSheet.module.css'

/** Somebody through whom words come, as a form holds them. */
export interface Reporter {
  /** Stays the same while the name is written. */
  readonly key: string
  readonly name: string
}

/** Names as a form holds them. */
export function reportersOf(names: readonly string[]): readonly Reporter[] {
  return names.map(name => ({ key: crypto.randomUUID(), name }))
}

/** What was written in a form, without what was left empty. */
export function namesOf(reporters: readonly Reporter[]): readonly string[] {
  return reporters.map(({ name }) => name.trim()).filter(Boolean)
}

export interface ReporterListProps {
  /** Outermost first. */
  readonly reporters: readonly Reporter[]
  readonly onChange: (reporters: readonly Reporter[]) => void
  readonly known: SpeakerNames
}

/** Who reports whom: a list to be written and put in order. */
export function ReporterList({ reporters, onChange, known }: ReporterListProps) {
  const say = useSay()
  const list = useRef<HTMLFieldSetElement>(null)
  const focusOn = (selector: string): void => list.current?.querySelector<HTMLElement>(selector)?.focus()
  const move = (index: number, by: 1 | -1): void => {
    const [from, to] = [reporters[index], reporters[index + by]]
    if (!from || !to) return
    onChange(reporters.with(index, to).with(index + by, from))
    requestAnimationFrame(() => focusOn(`li:nth-of-type(${index + by + 1}) [data-by="${by}"]`)) // it goes along
  }
  const add = (): void => {
    onChange([...reporters, { key: crypto.randomUUID(), name: '' }])
    requestAnimationFrame(() => focusOn('li:last-of-type input'))
  }
  return (
    <fieldset ref={list} className={css['reporters']}>
      <legend>{say('excerpts:sheet.through')}</legend>
      <p className={css['quiet']}>
        {say(reporters.length === 0 ? 'excerpts:sheet.throughNone' : 'excerpts:sheet.throughHint')}
      </p>
      <ol className={css['chain']}>
        {reporters.map(({ key, name }, index) => {
          const called = name.trim() || say('excerpts:sheet.unnamed', { number: index + 1 })
          const write = (written: string): void => onChange(reporters.with(index, { key, name: written }))
          return (
            <li key={key}>
              <SpeakerInput
                known={known}
                aria-label={say('excerpts:sheet.reporter', { number: index + 1 })}
                value={name}
                onChange={write}
              />
              <IconButton
                label={say('excerpts:sheet.up', { name: called })}
                icon={<ArrowUp aria-hidden="true" />}
                data-by={-1}
                aria-disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <IconButton
                label={say('excerpts:sheet.down', { name: called })}
                icon={<ArrowDown aria-hidden="true" />}
                data-by={1}
                aria-disabled={index === reporters.length - 1}
                onClick={() => move(index, 1)}
              />
              <IconButton
                label={say('excerpts:sheet.take', { name: called })}
                icon={<X aria-hidden="true" />}
                onClick={() => onChange(reporters.filter(other => other.key !== key))}
              />
              <SpeakerVariants known={known} value={name} onChange={write} />
            </li>
          )
        })}
      </ol>
      <Button size="small" icon={<Plus aria-hidden="true" />} onClick={add}>
        {say('excerpts:sheet.addReporter')}
      </Button>
    </fieldset>
  )
}

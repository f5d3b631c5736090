import { FileText, FolderOpen, PanelsTopLeft, Quote, Search, Zap } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import type { palette } from '../../messages/en/palette.ts'
import type { Say } from '../../messages/catalogue.ts'
import { dossierList, type DossierShelf } from '../../queries/dossierList.ts'
import { dossierRecords, type NamedRecord } from '../../queries/dossierRecords.ts'
import { Kbd } from '../shared/Kbd.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import { type Action, useActions } from '../shared/useShortcut.tsx'
import { usePreferences } from '../store/usePreferences.ts'
import { useStored } from '../store/useStored.ts'
import css from './Palette.module.css'
import { dossierScreens } from './places.ts'
import { rankByWords, searchable } from './rankByWords.ts'

export interface PaletteProps {
  /** The dossier that is open; `null` for none. */
  readonly dossierId: DossierId | null
  /** Keys that open the palette itself: no use inside it. */
  readonly ownKeys: string
  readonly onClose: () => void
}

/** Reaches every screen, every action of the present one, every record of the open dossier, every dossier. */
export function Palette({ dossierId, ownKeys, onClose }: PaletteProps) {
  const say = useSay()
  const navigate = useNavigate()
  const actions = useActions()
  const { choose } = usePreferences()
  const { data: shelf } = useStored(dossierList)
  const { data: records } = useStored(dossierRecords, dossierId)
  const options = useMemo<readonly Option[]>(() => {
    const themes = (['light', 'dark', 'system'] as const).map((theme): Action => ({
      keys: '',
      label: say(`shell:palette.${theme}`),
      group: say('shell:palette.look'),
      act: () => void choose({ theme }),
    }))
    const offered = actions.filter(({ keys }) => keys !== ownKeys)
    const ofScreen = offered.filter(({ group }) => group !== '')
    return [
      ...actionOptions(say, ofScreen),
      ...screenOptions(say, dossierId),
      ...actionOptions(say, [...offered.filter(({ group }) => group === ''), ...themes]),
      ...recordOptions(say, dossierId, records ?? []),
      ...dossierOptions(say, dossierId, shelf),
    ]
  }, [say, actions, ownKeys, choose, dossierId, records, shelf])
  const candidates = useMemo(
    () => options.map(option => searchable(option, option.name, `${option.hint} ${option.also ?? ''}`)),
    [options],
  )

  function take({ goal }: Option): void {
    onClose()
    if (typeof goal === 'string') void navigate(goal)
    else goal()
  }
  /** What was typed, looked for in every text of the dossier. */
  const searchTexts = {
    icon: <Search aria-hidden="true" />,
    label: (words: string) => say('shell:palette.searchFor', { words }),
    onCreate: (words: string) => {
      onClose()
      void navigate(`/d/${dossierId}/search?q=${encodeURIComponent(words)}`)
    },
  }
  return (
    <PickerDialog
      open
      onClose={onClose}
      title={say('shell:anything')}
      placeholder={say('shell:searchPlaceholder')}
      options={options}
      optionKey={keyOf}
      optionText={nameOf}
      match={query => rankByWords(query, candidates)}
      renderOption={option => <OptionRow option={option} />}
      onPick={take}
      {...(dossierId !== null && { create: searchTexts })}
    />
  )
}

/** One thing to go to or to do. */
interface Option {
  readonly id: string
  readonly kind: 'screen' | 'action' | 'claim' | 'source' | 'dossier'
  readonly name: string
  /** Where it belongs, in a word or two. */
  readonly hint: string
  /** Other words for it, found and not shown. */
  readonly also?: string
  readonly keys: string
  /** An address, or what it does. */
  readonly goal: string | (() => void)
}

function OptionRow({ option: { kind, name, hint, keys } }: { readonly option: Option }) {
  const isWords = kind === 'claim' || kind === 'source' || kind === 'dossier'
  return (
    <span className={css['option']}>
      {icons[kind]}
      {isWords ? <UserText className={css['words']}>{name}</UserText> : <span className={css['name']}>{name}</span>}
      <UserText className={css['hint']}>{hint}</UserText>
      {keys !== '' && <Kbd keys={keys} />}
    </span>
  )
}

const icons: Readonly<Record<Option['kind'], ReactNode>> = {
  screen: <PanelsTopLeft aria-hidden="true" />,
  action: <Zap aria-hidden="true" />,
  claim: <Quote aria-hidden="true" />,
  source: <FileText aria-hidden="true" />,
  dossier: <FolderOpen aria-hidden="true" />,
}

/** Of two actions with one name and group, such as one with a second pair of keys, the first. */
function actionOptions(say: Say, actions: readonly Action[]): readonly Option[] {
  const byName = new Map<string, Option>()
  for (const { keys, label, group, act } of actions) {
    const id = `action ${group} ${label}`
    const hint = group || say('shell:palette.action')
    if (!byName.has(id)) byName.set(id, { id, kind: 'action', name: label, hint, keys, goal: act })
  }
  return [...byName.values()]
}

function screenOptions(say: Say, dossierId: DossierId | null): readonly Option[] {
  const screen = (id: keyof typeof palette.also, name: string, goal: string): Option => {
    const [hint, also] = [say('shell:palette.screen'), say(`palette:also.${id}`)]
    return { id: `screen ${id}`, kind: 'screen', name, hint, also, keys: '', goal }
  }
  const ofDossier = dossierId === null ? [] : ([...dossierScreens, 'checks', 'sheet', 'rules'] as const)
  return [
    ...ofDossier.map(name => screen(name, say(`shell:${name}`), `/d/${dossierId}/${name}`)),
    ...(dossierId === null ? [] : [screen('names', say('lookHere:dossier.title'), `/d/${dossierId}/checks#names`)]),
    screen('dossiers', say('shell:dossiers'), '/'),
    ...(dossierId === null ? [screen('rules', say('shell:rules'), '/rules')] : []),
    screen('settings', say('shell:settings'), '/settings'),
  ]
}

function recordOptions(say: Say, dossierId: DossierId | null, records: readonly NamedRecord[]): readonly Option[] {
  return records.map(record => {
    const { type: kind, id, name } = record
    const kindWord = say(`shell:palette.${kind}`)
    const hint = record.type === 'source' && record.publisher !== '' ? record.publisher : kindWord
    return { id, kind, name, hint, keys: '', goal: `/d/${dossierId}/${kind}s/${encodeURIComponent(id)}` }
  })
}

function dossierOptions(say: Say, present: DossierId | null, shelf: DossierShelf | undefined): readonly Option[] {
  const others = shelf?.standing.filter(({ dossier }) => dossier.id !== present) ?? []
  return others.map(({ dossier: { id, title } }) => {
    return { id, kind: 'dossier', name: title, hint: say('shell:palette.dossier'), keys: '', goal: `/d/${id}` }
  })
}

function keyOf({ id }: Option): string {
  return id
}

function nameOf({ name }: Option): string {
  return name
}

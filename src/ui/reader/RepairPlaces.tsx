import { useMemo, useState } from 'react'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import { replacementAt } from '../../domain/reading/projection.ts'
import { isOnByItself, kindAt, type Repairs, spanAt } from '../../domain/reading/repairs.ts'
import type { RepairKind, Span } from '../../domain/records.ts'
import { Checkbox } from '../shared/Checkbox.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { VirtualList } from '../shared/VirtualList.tsx'
import css from './Repairs.module.css'
import { wordsThere } from './repairMarks.ts'
import type { RepairSwitch } from './useRepairChoices.ts'

export interface RepairPlacesProps {
  readonly kind: RepairKind
  /** How many there are. */
  readonly count: number
  readonly repaired: RepairedText
  readonly onChoose: (choices: readonly RepairSwitch[]) => void
  /** Points to the repair at an index, where it is in the text. */
  readonly onPoint: (index: number) => void
  /** Goes to it. */
  readonly onGo: (index: number) => void
}

/** Where the repairs of one kind are, each with the words around it, to be gone to and switched. */
export function RepairPlaces({ kind, count, repaired, onChoose, onPoint, onGo }: RepairPlacesProps) {
  const say = useSay()
  const { number } = useFormat()
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const { repairs } = repaired
  const listed = useMemo(() => firstOf(repairs, kind), [repairs, kind])
  const isOn = (index: number) => repaired.on[index] === 1
  const toggle = (index: number, on: boolean) => onChoose([{ kind, span: spanAt(repaired.repairs, index), on }])
  const select = (wanted: ReadonlySet<string>) => {
    const changed = listed.filter(index => wanted.has(String(index)) !== isOn(index))
    if (wanted.size === listed.length && changed.length > 1) return onChoose([{ kind, span: null, on: true }])
    return onChoose(changed.map(index => ({ kind, span: spanAt(repaired.repairs, index), on: !isOn(index) })))
  }
  const name = say(`repairs:kind.${kind}`)
  return (
    <div className={css['places']} style={{ '--rows': listed.length * (isOnByItself(kind) ? 1 : 2) }}>
      <VirtualList
        label={say('repairs:list', { kind: name })}
        role="list"
        items={listed}
        itemKey={String}
        estimate={ROW_PX}
        activeKey={activeKey}
        onActive={(key, index) => {
          setActiveKey(key)
          onPoint(index)
        }}
        onOpen={onGo}
        opensOnClick
        selected={new Set(listed.filter(isOn).map(String))}
        onSelect={select}
        renderItem={index => (
          <div className={css['place']}>
            <Checkbox
              label={say('repairs:switch', { words: contextOf(repaired, spanAt(repaired.repairs, index)).join('') })}
              labelHidden
              checked={isOn(index)}
              tabIndex={-1}
              onChange={on => toggle(index, on)}
            />
            <Context kind={kind} index={index} repaired={repaired} />
          </div>
        )}
      />
      {listed.length < count && (
        <p className={css['quiet']}>
          {say('repairs:firstOf', { shown: number(listed.length), count, all: number(count) })}
        </p>
      )}
    </div>
  )
}

/** What was there struck through, what stands there instead behind it. */
function Context({ kind, index, repaired }: Pick<RepairPlacesProps, 'kind' | 'repaired'> & { readonly index: number }) {
  const span = spanAt(repaired.repairs, index)
  const [before, was, after] = contextOf(repaired, span)
  const instead = replacementAt(repaired.repairs, index).trim()
  return (
    <UserText className={css['context']}>
      {before}
      {/^\s/.test(was) && ' '}
      <del data-long={was.length > 1 || undefined}>{shortened(wordsThere(kind, was))}</del>
      {instead !== '' && <ins>{instead}</ins>}
      {/\s$/.test(was) && instead === '' && was.trim() !== '' && ' '}
      {after}
    </UserText>
  )
}

/** The repairs of a kind, by their indexes. */
function firstOf(repairs: Repairs, kind: RepairKind): number[] {
  const indexes: number[] = []
  for (let index = 0; index < repairs.count && indexes.length < MOST_LISTED; index++)
    if (kindAt(repairs, index) === kind) indexes.push(index)
  return indexes
}

/** More places than anybody goes through one by one. */
const MOST_LISTED = 2_000
/** Px of a row, before it is measured. */
const ROW_PX = 34
/** Code units of words around a place. */
const AROUND = 22
/** Code units shown of what is taken out. */
const MOST_SHOWN = 140

function contextOf({ captured }: RepairedText, { start, end }: Span): readonly [string, string, string] {
  const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ')
  const before = oneLine(captured.slice(Math.max(0, start - AROUND), start)).replace(/^\S*\s(?=.)/, '')
  const after = oneLine(captured.slice(end, end + AROUND)).replace(/(?<=.)\s\S*$/, '')
  return [before, captured.slice(start, end), after]
}

function shortened(words: string): string {
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words
}

import type { TextId } from '../id.ts'
import { type RepairChoice, repairKinds, type Span } from '../records.ts'
import { isOnByItself, kindAt, type Repairs, spanAt } from './repairs.ts'

/**
 * What a person has chosen, once one more choice is made.
 *
 * A choice of a whole kind takes the place of those of single ones; a choice that changes nothing is not kept.
 */
export function withChoice(choices: readonly RepairChoice[], choice: RepairChoice): RepairChoice[] {
  const others = choices.filter(other => !isReplacedBy(other, choice))
  return isOnWithout(others, choice) === choice.on ? others : [...others, choice]
}

/** Which of the repairs of a text are on: 1 for one that is, in their order. */
export function repairsOn(repairs: Repairs, choices: readonly RepairChoice[], textId: TextId): Uint8Array<ArrayBuffer> {
  const own = choices.filter(choice => choice.textId === textId)
  const byKind = new Map(own.flatMap(({ kind, span, on }) => (span === null ? [[kind, on] as const] : [])))
  const byPlace = new Map(
    own.flatMap(({ kind, span, on }) => (span === null ? [] : [[keyOf(kind, span), on] as const])),
  )
  const on = new Uint8Array(repairs.count)
  const kinds = repairKinds.map(kind => byKind.get(kind) ?? isOnByItself(kind))
  for (let index = 0; index < repairs.count; index++) on[index] = kinds[repairs.kinds[index] ?? 0] ? 1 : 0
  if (byPlace.size === 0) return on
  for (let index = 0; index < repairs.count; index++) {
    const chosen = byPlace.get(keyOf(kindAt(repairs, index), spanAt(repairs, index)))
    if (chosen !== undefined) on[index] = chosen ? 1 : 0
  }
  return on
}

function isReplacedBy(other: RepairChoice, { textId, kind, span }: RepairChoice): boolean {
  if (other.textId !== textId || other.kind !== kind) return false
  return span === null || (other.span !== null && keyOf(kind, other.span) === keyOf(kind, span))
}

/** What holds for a repair where nobody chose for it alone. */
function isOnWithout(others: readonly RepairChoice[], { textId, kind, span }: RepairChoice): boolean {
  const whole = others.find(other => other.textId === textId && other.kind === kind && other.span === null)
  return (span === null ? undefined : whole?.on) ?? isOnByItself(kind)
}

function keyOf(kind: RepairChoice['kind'], { start, end }: Span): string {
  return `${kind} ${start} ${end}`
}

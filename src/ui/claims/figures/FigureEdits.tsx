import type { Json } from '../../../domain/canonicalJson.ts'
import type { SettledFigures } from '../../../domain/figureLedger/settledFigures.ts'
import type { DossierId } from '../../../domain/id.ts'
import type { FigureScope, SaidValue } from '../../../domain/records.ts'
import type { Say } from '../../../messages/catalogue.ts'
import { sayScope, saySaid } from '../../../messages/figureWords.ts'
import type { AuthoredConflict } from '../../../queries/editConflicts.ts'
import type { StoredFigures } from '../../../queries/settledFigures.ts'
import { type ConflictWords, EditConflicts } from '../../shared/EditConflicts.tsx'
import { useSay } from '../../shared/useSay.tsx'

export interface FigureEditsProps extends StoredFigures {
  readonly dossierId: DossierId
}

/** What several people settled differently of a figure at the same time, to be settled. */
export function FigureEdits({ dossierId, settled, contested }: FigureEditsProps) {
  const say = useSay()
  if (contested.length === 0) return null
  return <EditConflicts dossierId={dossierId} ids={contested} words={conflict => wordsFor(say, conflict, settled)} />
}

function wordsFor(say: Say, { id, field }: AuthoredConflict, settled: SettledFigures): ConflictWords | null {
  if (!isShown(field)) return null
  const words = wordsOfRecord(id, settled)
  return { title: say(`figures:edits.${field}`, { words }), value: value => sayHeld(say, field, value), isText: false }
}

function wordsOfRecord(id: string, { figures, roundings }: SettledFigures): string {
  const figure = [...figures.values()].flat().find(one => one.id === id)
  const rounding = [...roundings.values()].flat().find(one => one.id === id)
  return figure?.words ?? rounding?.words.join(' · ') ?? ''
}

const shown = ['scope', 'value', 'leftOut', 'accepted', 'deletedAt'] as const
type ShownField = (typeof shown)[number]

function isShown(field: string): field is ShownField {
  return shown.some(one => one === field)
}

function sayHeld(say: Say, field: ShownField, value: Json): string {
  if (field === 'deletedAt') return say(value === null ? 'figures:edits.stands' : 'figures:edits.takenBack')
  if (value === null) return say('figures:edits.nothing')
  if (typeof value === 'boolean') return say(value ? 'figures:edits.yes' : 'figures:edits.no')
  // Records are held to their schemas where they come in.
  return field === 'scope'
    ? sayScope(say, value as unknown as FigureScope)
    : saySaid(say, value as unknown as SaidValue)
}

import type { Json } from '../../domain/canonicalJson.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import type { AuthoredConflict } from '../../queries/editConflicts.ts'
import { type ConflictWords, EditConflicts } from '../shared/EditConflicts.tsx'
import { useSay } from '../shared/useSay.tsx'

export interface DeskConflictsProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** What several people changed at the same time in this claim or in how its evidence bears on it. */
export function DeskConflicts({ dossierId, desk: { claim, exhibits } }: DeskConflictsProps) {
  const say = useSay()
  const titles = new Map<string, string>(exhibits.map(({ evidence, source }) => [evidence.id, source.title]))
  return (
    <EditConflicts
      dossierId={dossierId}
      ids={[claim.id, ...titles.keys()]}
      words={conflict => wordsFor(say, conflict, titles.get(conflict.id))}
    />
  )
}

function wordsFor(say: Say, { field }: AuthoredConflict, source: string | undefined): ConflictWords | null {
  if (!isShown(field)) return null
  const name = say(`history:field.${field}`)
  const title = source === undefined ? name : say('desk:edits.inSource', { field: name, source })
  return { title, value: value => sayValue(say, field, value), isText: texts.has(field) }
}

const shown = ['text', 'original', 'claimant', 'kind', 'tags', 'stance', 'use', 'note'] as const
type ShownField = (typeof shown)[number]
const texts: ReadonlySet<string> = new Set<ShownField>(['text', 'original', 'claimant', 'note'])

function isShown(field: string): field is ShownField {
  return shown.some(one => one === field)
}

function sayValue(say: Say, field: ShownField, value: Json): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'string') return ''
  if (field === 'stance' && isOneOf(['supports', 'conflicts', 'context'], value)) return say(`common:stance.${value}`)
  if (field === 'use' && isOneOf(['primary', 'secondary'], value)) return say(`desk:use.${value}`)
  if (field === 'kind' && isOneOf(kinds, value)) return say(`claims:kind.${value}`)
  return value
}

const kinds = ['quantity', 'date', 'event', 'quotation', 'attribution', 'cause', 'comparison', 'other'] as const

function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return all.some(one => one === value)
}

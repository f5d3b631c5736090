import type { Json } from '../../domain/canonicalJson.ts'
import { type DeskField, isDeskField } from '../../domain/editConflict.ts'
import { sourceKinds, sourceStandings, type TableName } from '../../domain/records.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayReporters } from '../../messages/chainWords.ts'
import type { AuthoredConflict } from '../../queries/editConflicts.ts'
import type { ConflictWords } from './EditConflicts.tsx'

/**
 * Words for what is settled on a claim's desk; `null` for a field that is not settled there. `inContext` says of what
 * record the field is, where the screen is not about that alone: "Speaker of the evidence from “North Wire”".
 */
export function editWords(
  say: Say,
  { table, field, names }: AuthoredConflict,
  inContext: (field: string) => string,
): ConflictWords | null {
  if (!isDeskField(table, field)) return null
  return {
    title: inContext(field === 'deletedAt' ? say('desk:edits.removal') : say(`history:field.${field}`)),
    value: value => sayEdited(say, { table, field, value }, names),
    isText: writable.has(field),
  }
}

/** Fields in place of whose versions other words may be written. */
const writable: ReadonlySet<string> = new Set<DeskField>(['text', 'original', 'claimant', 'speaker', 'note'])

interface EditedValue {
  readonly table: TableName
  readonly field: DeskField
  readonly value: Json
}

function sayEdited(say: Say, { table, field, value }: EditedValue, names: AuthoredConflict['names']): string {
  if (field === 'deletedAt') return say(value === null ? 'desk:edits.stands' : 'desk:edits.removed')
  if (isTexts(value)) return field === 'through' ? sayReporters(say, value) : value.join(', ')
  if (typeof value !== 'string') return ''
  if (field === 'publisherId' || field === 'claimantPublisherId') return names.get(value) ?? ''
  if (field === 'stance' && isOneOf(['supports', 'conflicts', 'context'], value)) return say(`common:stance.${value}`)
  if (field === 'use' && isOneOf(['primary', 'secondary'], value)) return say(`desk:use.${value}`)
  if (field === 'manner' && isOneOf(['direct', 'indirect', 'narrative'], value)) return say(`excerpts:manner.${value}`)
  if (field === 'standing' && isOneOf(sourceStandings, value)) return say(`sources:standing.${value}`)
  if (table === 'sources' && field === 'kind' && isOneOf(sourceKinds, value)) return say(`sources:kind.${value}`)
  if (table === 'claims' && field === 'kind' && isOneOf(claimKinds, value)) return say(`claims:kind.${value}`)
  return value
}

const claimKinds = ['quantity', 'date', 'event', 'quotation', 'attribution', 'cause', 'comparison', 'other'] as const

function isTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string')
}

function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return all.some(one => one === value)
}

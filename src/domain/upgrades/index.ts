import type { Change, LooseRecord } from '../ledger.ts'
import { withAsides } from './withAsides.ts'
import { withAttributions } from './withAttributions.ts'
import { withDistributors } from './withDistributors.ts'
import { withFigures } from './withFigures.ts'
import { withLikenesses } from './withLikenesses.ts'
import { withQuotedWords } from './withQuotedWords.ts'
import { withRepairs } from './withRepairs.ts'
import { withSaidFigures } from './withSaidFigures.ts'
import { withSayings } from './withSayings.ts'
import { withSigns } from './withSigns.ts'
import { withTimes } from './withTimes.ts'
import { withThresholds } from './withThresholds.ts'
import { withVoices } from './withVoices.ts'
import { withWebFurniture } from './withWebFurniture.ts'

/**
 * One step of the records' shape. Pure, so that one chain serves the rows, old
 * packages and entries from a colleague with an older app. Entries themselves are
 * never rewritten: they are brought up to date each time they are folded.
 */
export interface Upgrade {
  /** The version that it leads to. */
  readonly version: number
  readonly why: string
  /** Brings a whole record up; by table. */
  readonly record: { readonly [table: string]: (record: LooseRecord) => LooseRecord }
  /** Brings one changed field up, or gives `null` for a field that is no more; by table. */
  readonly field: { readonly [table: string]: (field: string, value: LooseRecord[string]) => FieldValue | null }
}

export interface FieldValue {
  readonly field: string
  readonly value: LooseRecord[string]
}

/** Oldest first; append only. Version 1 is where it began. */
export const upgrades: readonly Upgrade[] = [
  withRepairs,
  withAsides,
  withSigns,
  withFigures,
  withThresholds,
  withSayings,
  withVoices,
  withSaidFigures,
  withQuotedWords,
  withDistributors,
  withLikenesses,
  withWebFurniture,
  withAttributions,
  withTimes,
]

/** The version of the shapes in records.ts. Written into every entry. */
export const schemaVersion = versionAfter(upgrades)

export function versionAfter(chain: readonly Upgrade[]): number {
  return chain.at(-1)?.version ?? 1
}

/** Brings a change of version `from` to today's shape; `null` where nothing of it is left. */
export function upgradeChange(change: Change, from: number, chain: readonly Upgrade[] = upgrades): Change | null {
  let upgraded = change
  for (const step of chain) {
    if (step.version <= from) continue
    if (upgraded.type === 'add') {
      const up = own(step.record, upgraded.table)
      if (up) upgraded = { ...upgraded, record: up(upgraded.record) }
    } else {
      const up = own(step.field, upgraded.table)
      const now = up ? up(upgraded.field, upgraded.value) : upgraded
      if (now === null) return null
      upgraded = { ...upgraded, field: now.field, value: now.value }
    }
  }
  return upgraded
}

/** A table may be called `constructor`, which every object answers to. */
function own<T>(steps: { readonly [table: string]: T }, table: string): T | undefined {
  return Object.hasOwn(steps, table) ? steps[table] : undefined
}

import { ok, type Result } from '../domain/result.ts'
import type { Database } from './database.ts'
import type { StorageFailure } from './failure.ts'
import { transact } from './run.ts'

/** What a person has chosen in this browser profile. Never part of a dossier. */
export interface Preferences {
  /** As it stands beside their marks; empty until they give it. */
  readonly name: string
  /** Whether they have been asked for it and said "not now": asked once, never again. */
  readonly nameDeclined: boolean
  readonly theme: 'system' | 'light' | 'dark'
  readonly contrast: 'system' | 'more'
  /** Whether single characters act (WCAG 2.1.4). */
  readonly singleKeys: boolean
}

/** What holds until somebody chooses otherwise. */
export const defaultPreferences: Preferences = {
  name: '',
  nameDeclined: false,
  theme: 'system',
  contrast: 'system',
  singleKeys: true,
}

/** Reads every preference; what is not there, or of no use to this version, is the default. */
export async function readPreferences(db: Database): Promise<Preferences> {
  const kept = await db.settings.bulkGet(Object.keys(defaultPreferences))
  const values = new Map(kept.flatMap(setting => (setting ? [[setting.key, setting.value] as const] : [])))
  const { name, nameDeclined, theme, contrast, singleKeys } = defaultPreferences
  const text = values.get('name')
  return {
    name: typeof text === 'string' ? text : name,
    nameDeclined: oneOf([true, false], values.get('nameDeclined'), nameDeclined),
    theme: oneOf(['system', 'light', 'dark'], values.get('theme'), theme),
    contrast: oneOf(['system', 'more'], values.get('contrast'), contrast),
    singleKeys: oneOf([true, false], values.get('singleKeys'), singleKeys),
  }
}

/** A choice that concerns this profile alone. The name reaches into dossiers: `nameReviewer` sets it. */
export type Choice = Partial<Omit<Preferences, 'name'>>

/** Keeps a choice; the other tabs hear of it. */
export async function choose(db: Database, choice: Choice): Promise<Result<void, StorageFailure>> {
  return await transact(db, async () => {
    await db.settings.bulkPut(Object.entries(choice).map(([key, value]) => ({ key, value })))
    return ok()
  })
}

function oneOf<T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find(choice => choice === value) ?? otherwise
}

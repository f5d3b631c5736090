import type { Preferences } from '../store/preferences.ts'
import { readPreferences } from '../store/preferences.ts'
import type { StoredQuery } from '../store/live.ts'

/** What this browser profile has chosen. */
export const preferences: StoredQuery<[], Preferences> = {
  name: 'preferences',
  tables: ['settings'],
  read: readPreferences,
}

import type { Upgrade } from './index.ts'

/** Version 6: a dossier says what it asks for in place of what its standard publishes; before, none could. */
export const withThresholds: Upgrade = {
  version: 6,
  why: 'A dossier may ask for more or less than the published standard.',
  record: { dossiers: dossier => ({ thresholds: null, ...dossier }) },
  field: {},
}

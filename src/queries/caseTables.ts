import type { TableName } from '../domain/records.ts'

/** The tables that a dossier's case is read from: beside `readCase`, for who needs to know them and reads none. */
export const caseTables = [
  'dossiers',
  'claims',
  'evidence',
  'excerpts',
  'acceptances',
  'marks',
  'sources',
  'publishers',
  'affiliations',
  'dependences',
  'exceptions',
  'figures',
  'roundings',
] as const satisfies readonly TableName[]

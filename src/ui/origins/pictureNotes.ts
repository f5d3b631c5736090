import type { Say } from '../../messages/catalogue.ts'
import type { Format } from '../shared/format.ts'
import type { ViewProps } from './OriginsScreen.tsx'
import { sayCounts } from './wordedMap.ts'

/** What stands over every picture of a dossier's origins: how many there are, how to read it, of what day it is. */
export function pictureNotes(
  say: Say,
  format: Format,
  { list, clusters }: Pick<ViewProps, 'list' | 'clusters'>,
  legend: string,
): readonly string[] {
  const date = format.date(new Date().toISOString())
  return [`${sayCounts(say, list, clusters)} ${say('origins:save.asOf', { date })}`, legend]
}

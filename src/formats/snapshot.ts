import type { TextId } from '../domain/id.ts'
import type { Bundle, Instant } from '../domain/records.ts'

/** One dossier as it stood at one moment: what reports and foreign formats are written from. */
export interface Snapshot {
  readonly bundle: Bundle
  /** The captured texts that excerpts are positions in. One that is not here gives excerpts without positions. */
  readonly texts: ReadonlyMap<TextId, string>
  readonly exportedAt: Instant
  /** Name and version of the program that wrote it. */
  readonly app: string
}

import type { Excerpt } from '../../domain/records.ts'
import { oneLine } from './oneLine.ts'

/**
 * The words of a passage to be read, on one line: those of the source; as they were given, where only typesetting is
 * between the two ("treat-\ned").
 */
export function excerptWords({ anchor, check, quoted }: Excerpt): string {
  return oneLine(anchor === null || check.outcome === 'artefact' ? quoted : anchor.exact)
}

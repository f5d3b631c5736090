import type { Repair } from './repairs.ts'

/** Soft hyphens, which show nowhere, and letters cast in one. */
export function characterRepairs(text: string): Repair[] {
  return Array.from(text.matchAll(/\u00ad+|[\ufb00-\ufb06]/gu), ({ index, 0: found }) => ({
    kind: found.startsWith('\u00ad') ? 'soft-hyphen' : 'ligature',
    start: index,
    end: index + found.length,
    replacement: found.startsWith('\u00ad') ? '' : found.normalize('NFKD'),
  }))
}

import type { Acceptance } from '../domain/records.ts'
import type { Say } from '../messages/catalogue.ts'

/** Who has accepted what differs, and why. `reviewer`: the name given; empty where there is none. */
export function sayAccepted(say: Say, { note }: Acceptance, reviewer: string): string {
  const name = reviewer === '' ? say('exporting:report.nobody') : reviewer
  return note.trim() === ''
    ? say('exporting:acceptedWithoutNote', { reviewer: name })
    : say('exporting:accepted', { reviewer: name, note })
}

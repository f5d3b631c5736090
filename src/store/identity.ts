import { type DeviceId, derivedId, type DossierId, type ReviewerId, type SessionId } from '../domain/id.ts'
import type { Database } from './database.ts'

/** Who is acting, and from where. */
export interface Actor {
  /** Known to this browser profile only: each dossier sees an id derived from it, so two dossiers cannot be tied by it. */
  readonly person: string
  readonly device: DeviceId
  readonly session: SessionId
}

/** The reviewer that a person is in a dossier. */
export function reviewerIn(dossierId: DossierId, { person }: Pick<Actor, 'person'>): ReviewerId {
  return derivedId('reviewer', dossierId, person)
}

/** Reads who this profile is, and makes that up on the first start. */
export async function readIdentity(db: Database, session: SessionId): Promise<Actor> {
  return await db.transaction('rw', db.settings, async () => {
    const made = { person: crypto.randomUUID(), device: `device:${crypto.randomUUID()}` }
    const kept = (await db.settings.get('identity'))?.value as typeof made | undefined
    if (!kept) await db.settings.put({ key: 'identity', value: made })
    const { person, device } = kept ?? made
    return { person, device: device as DeviceId, session }
  })
}

/**
 * The person's name as it is shown to others; empty until they give it.
 *
 * Asked for at each act and never remembered: another tab may have changed it.
 */
export async function presentName(db: Database): Promise<string> {
  const name = (await db.settings.get('name'))?.value
  return typeof name === 'string' ? name : ''
}

import { type Database, describeDatabase } from '../store/database.ts'

let opened: Database | null = null

/** A worker's store, kept open between questions, and let go of when a newer version of the app needs it. */
export async function openedDatabase(name: string): Promise<Database> {
  if (opened?.name === name && opened.isOpen()) return opened
  const db = describeDatabase(name)
  db.on('versionchange', () => db.close())
  await db.open()
  opened = db
  return db
}

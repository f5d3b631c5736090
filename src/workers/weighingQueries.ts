import { dossierProgress } from '../queries/dossierProgress.ts'
import { originMatrix } from '../queries/originMatrix.ts'
import { standardPreview } from '../queries/standardPreview.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { type StoredQuery, storedOptions } from '../store/live.ts'
import type { WeighingJob, Weighings } from './weighing.ts'

/** Answers a question from the store that it names. The only code that loads all the rules for a number. */
export async function answerOf<N extends keyof Weighings>(job: WeighingJob<N>): Promise<Weighings[N]['answer']> {
  const query: StoredQuery<Weighings[N]['args'], Weighings[N]['answer']> = queries[job.name]
  return await storedOptions(await openDatabase(job.database), query, ...job.args).queryFn()
}

const queries: { readonly [N in keyof Weighings]: StoredQuery<Weighings[N]['args'], Weighings[N]['answer']> } = {
  'dossier-progress': dossierProgress,
  'origin-matrix': originMatrix,
  'standard-preview': standardPreview,
}

let opened: Database | null = null

/** Kept open between questions, and let go of when a newer version of the app needs the store. */
async function openDatabase(name: string): Promise<Database> {
  if (opened?.name === name && opened.isOpen()) return opened
  const db = describeDatabase(name)
  db.on('versionchange', () => db.close())
  await db.open()
  opened = db
  return db
}

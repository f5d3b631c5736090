import { useRef, useState } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { Instant } from '../../domain/records.ts'
import type { ExportFormat } from '../../formats/exports.ts'
import { sayPackageProblem } from '../../formats/packageWords.ts'
import type { Say } from '../../messages/catalogue.ts'
import { type ExportedFile, writeExportFile, type WriteExportProblem } from '../../workers/writeExport.ts'
import { appVersion } from '../shared/appVersion.ts'
import { useLanguage, useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'

/** Where the writing of a format stands. */
export type ExportStage =
  | { readonly type: 'none' }
  /** `share` from 0 to 1; `null` while nobody can tell. */
  | { readonly type: 'writing'; readonly share: number | null }
  | { readonly type: 'ready'; readonly file: ExportedFile }
  | { readonly type: 'failed'; readonly why: string }

export interface Exporting {
  readonly stage: ExportStage
  readonly prepare: () => void
  readonly cancel: () => void
  /** Lets go of the file. */
  readonly close: () => void
}

/** Writes a dossier in a format as it stands now, in a worker that can be ended. */
export function useExport(dossierId: DossierId, format: ExportFormat): Exporting {
  const say = useSay()
  const language = useLanguage()
  const { db } = useStore()
  const abort = useRef<AbortController | null>(null)
  const [stage, setStage] = useState<ExportStage>({ type: 'none' })

  async function write(signal: AbortSignal): Promise<ExportStage> {
    const exportedAt = new Date().toISOString() as Instant
    const app = `${say('shell:name')} ${appVersion}`
    const job = { store: db.name, dossierId, format: format.id, language, exportedAt, app }
    const written = await writeExportFile(job, signal, share => setStage({ type: 'writing', share }))
    if (written.ok) return { type: 'ready', file: written.value }
    return written.error.type === 'cancelled' ? { type: 'none' } : { type: 'failed', why: wordsFor(say, written.error) }
  }

  return {
    stage,
    prepare() {
      const controller = new AbortController()
      abort.current = controller
      setStage({ type: 'writing', share: null })
      void write(controller.signal).then(setStage)
    },
    cancel: () => abort.current?.abort(),
    close: () => setStage({ type: 'none' }),
  }
}

function wordsFor(say: Say, problem: Exclude<WriteExportProblem, { type: 'cancelled' }>): string {
  switch (problem.type) {
    case 'took-too-long':
      return say('exporting:failed.took-too-long', { minutes: Math.round(problem.limitMs / 60_000) })
    case 'worker-broke':
    case 'dossier-gone':
      return say(`exporting:failed.${problem.type}`)
    case 'blobs-missing':
    case 'too-large-to-write':
      return sayPackageProblem(say, problem)
  }
}

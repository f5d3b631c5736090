import { useRef, useState } from 'react'
import { sayPackageProblem } from '../../formats/packageWords.ts'
import type { Say } from '../../messages/catalogue.ts'
import { type PackageStanding, packageStanding } from '../../queries/packageStanding.ts'
import { storageFailure } from '../../store/failure.ts'
import { type OpenedPackage, openPackage, type OpenPackageProblem } from '../../workers/openPackage.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useRead } from '../store/useRead.ts'
import { type TakeIn, useTakeIn } from '../store/useTakeIn.ts'

/** A package that is being opened or taken in. */
export interface OpeningPackage {
  readonly type: 'opening' | 'taking-in'
  readonly fileName: string
  /** How far it is, from 0 to 1; `null` while nobody can tell. */
  readonly share: number | null
}

/** What became of entries, as the store reports it. */
export type TakenIn = Extract<Awaited<ReturnType<TakeIn>>, { ok: true }>['value']

/** Where the opening of a package stands. */
export type PackageStage =
  | { readonly type: 'none' }
  | OpeningPackage
  /** Checked, and looked at before it is taken in. */
  | {
      readonly type: 'looked'
      readonly fileName: string
      readonly opened: OpenedPackage
      readonly standing: PackageStanding
    }
  | {
      readonly type: 'done'
      readonly opened: OpenedPackage
      readonly standing: PackageStanding
      readonly report: TakenIn
    }
  /** Nothing was changed. `why` says what was wrong. */
  | { readonly type: 'not-opened'; readonly fileName: string; readonly why: string }

/** The package that is being opened, and what can be done with it. */
export interface PackageOpening {
  readonly stage: PackageStage
  /** The stage, while something is under way; `null` while nothing is. */
  readonly reading: OpeningPackage | null
  /** Unpacks and checks a file, so that it can be looked at. */
  readonly open: (file: File) => void
  /** Takes in what was looked at: all of it, or nothing. */
  readonly takeIn: () => void
  readonly cancel: () => void
  readonly close: () => void
}

/** Opens a package in three steps: it is checked, looked at, and taken in. Before the last nothing is kept. */
export function useOpenPackage(): PackageOpening {
  const say = useSay()
  const { blobs, db } = useStore()
  const read = useRead()
  const takeIn = useTakeIn()
  const abort = useRef<AbortController | null>(null)
  const [stage, setStage] = useState<PackageStage>({ type: 'none' })

  /** Runs one step to a stage; a store that refuses is a stage as well. */
  async function step(fileName: string, work: (signal: AbortSignal) => Promise<PackageStage>): Promise<void> {
    const controller = new AbortController()
    abort.current = controller
    try {
      setStage(await work(controller.signal))
    } catch (thrown) {
      const failure = storageFailure(thrown)
      setStage(
        failure ? { type: 'not-opened', fileName, why: say(`shell:storage.${failure.cause}`) } : { type: 'none' },
      )
      if (!failure) throw thrown
    }
  }

  async function look(file: File, signal: AbortSignal): Promise<PackageStage> {
    const fileName = file.name
    if (!fileName.toLowerCase().endsWith('.zip')) {
      return { type: 'not-opened', fileName, why: say('dossiers:notAPackage', { name: fileName }) }
    }
    const onProgress = (share: number): void => setStage({ type: 'opening', fileName, share })
    const opened = await openPackage(file, db.name, signal, onProgress)
    if (!opened.ok) return { type: 'not-opened', fileName, why: wordsFor(say, opened.error) }
    const { manifest, entries } = opened.value
    const ids = entries.map(entry => entry.id)
    return {
      type: 'looked',
      fileName,
      opened: opened.value,
      standing: await read(packageStanding, manifest.dossier.id, ids),
    }
  }

  async function keep(looked: Extract<PackageStage, { type: 'looked' }>, signal: AbortSignal): Promise<PackageStage> {
    const { opened, standing, fileName } = looked
    const steps = opened.blobs.size + opened.entries.length
    let kept = 0
    for (const [digest, bytes] of opened.blobs) {
      if (signal.aborted) return { type: 'not-opened', fileName, why: say('packages:cancelled') }
      setStage({ type: 'taking-in', fileName, share: kept++ / steps })
      await blobs.put(digest, bytes)
    }
    const onProgress = (share: number): void =>
      setStage({ type: 'taking-in', fileName, share: (kept + share * opened.entries.length) / steps })
    const taken = await takeIn(opened.entries, { signal, onProgress })
    if (taken.ok) return { type: 'done', opened, standing, report: taken.value }
    const { error } = taken
    const why = error.type === 'storage' ? (`shell:storage.${error.cause}` as const) : 'packages:cancelled'
    return { type: 'not-opened', fileName, why: say(why) }
  }

  return {
    stage,
    reading: stage.type === 'opening' || stage.type === 'taking-in' ? stage : null,
    open(file) {
      setStage({ type: 'opening', fileName: file.name, share: null })
      void step(file.name, signal => look(file, signal))
    },
    takeIn() {
      if (stage.type === 'looked') void step(stage.fileName, signal => blobs.keeping(() => keep(stage, signal)))
    },
    cancel: () => abort.current?.abort(),
    close: () => setStage({ type: 'none' }),
  }
}

function wordsFor(say: Say, problem: OpenPackageProblem): string {
  if (problem.type === 'took-too-long') {
    return say('importing:problem.took-too-long', { seconds: Math.round(problem.limitMs / 1000) })
  }
  if (problem.type === 'cancelled') return say('packages:cancelled')
  if (problem.type === 'file-gone') return say('packages:gone')
  if (problem.type === 'worker-broke') return say('importing:problem.worker-broke')
  return sayPackageProblem(say, problem)
}

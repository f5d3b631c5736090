import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { sayPackageProblem } from '../../formats/packageWords.ts'
import type { Say } from '../../messages/catalogue.ts'
import { storageFailure } from '../../store/failure.ts'
import { type OpenedPackage, openPackage, type OpenPackageProblem } from '../../workers/openPackage.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useTakeIn } from '../store/useTakeIn.ts'

/** A package that is being opened. */
export interface OpeningPackage {
  readonly fileName: string
  /** How much of it has been taken in, from 0 to 1; `null` while it is being unpacked and checked. */
  readonly share: number | null
}

/** The package that is being opened, and how to begin and end that. */
export interface PackageOpening {
  /** Opens a dossier package and goes there, or merges it with what is here of the same dossier. Says what came of it. */
  readonly open: (file: File) => void
  /** `null` while none is. */
  readonly reading: OpeningPackage | null
  readonly cancel: () => void
}

export function useOpenPackage(): PackageOpening {
  const say = useSay()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { blobs } = useStore()
  const takeIn = useTakeIn()
  const abort = useRef<AbortController | null>(null)
  const [reading, setReading] = useState<OpeningPackage | null>(null)

  async function keep(contents: OpenedPackage, fileName: string, signal: AbortSignal): Promise<string | null> {
    for (const [digest, bytes] of contents.blobs) await blobs.put(digest, bytes)
    const onProgress = (share: number): void => setReading({ fileName, share })
    const taken = await takeIn(contents.entries, { signal, onProgress })
    if (!taken.ok) {
      const { error } = taken
      const why = error.type === 'storage' ? (`shell:storage.${error.cause}` as const) : 'importing:problem.cancelled'
      return `${say('dossiers:notOpened')} ${say(why)}`
    }
    const { title, id } = contents.manifest.dossier
    announce(say('dossiers:opened', { title, count: taken.value.added }))
    await navigate(`/d/${id}`)
    return null
  }

  async function read(file: File, signal: AbortSignal): Promise<string | null> {
    if (!file.name.toLowerCase().endsWith('.zip')) return say('dossiers:notAPackage', { name: file.name })
    try {
      const contents = await openPackage(new Uint8Array(await file.arrayBuffer()), signal)
      if (contents.ok) return await keep(contents.value, file.name, signal)
      return `${say('dossiers:notOpened')} ${wordsFor(say, contents.error)}`
    } catch (thrown) {
      const failure = storageFailure(thrown)
      if (!failure) throw thrown
      return `${say('dossiers:notOpened')} ${say(`shell:storage.${failure.cause}`)}`
    }
  }

  async function open(file: File): Promise<void> {
    const controller = new AbortController()
    abort.current = controller
    setReading({ fileName: file.name, share: null })
    const problem = await read(file, controller.signal).finally(() => setReading(null))
    if (problem) announce({ message: problem, tone: 'error' })
  }
  return { open: file => void open(file), reading, cancel: () => abort.current?.abort() }
}

function wordsFor(say: Say, problem: OpenPackageProblem): string {
  if (problem.type === 'took-too-long') {
    return say('importing:problem.took-too-long', { seconds: Math.round(problem.limitMs / 1000) })
  }
  if (problem.type === 'cancelled' || problem.type === 'worker-broke') return say(`importing:problem.${problem.type}`)
  return sayPackageProblem(say, problem)
}

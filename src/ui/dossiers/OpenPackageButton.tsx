import { type ChangeEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { sayPackageProblem } from '../../formats/packageWords.ts'
import { storageFailure } from '../../store/failure.ts'
import { type OpenedPackage, openPackage, type OpenPackageProblem } from '../../workers/openPackage.ts'
import type { Say } from '../../messages/catalogue.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useTakeIn } from '../store/useTakeIn.ts'
import { useStore } from '../store/StoreContext.ts'

/** Opens a dossier package, or merges it with what is here of the same dossier. */
export function OpenPackageButton() {
  const say = useSay()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [isReading, setReading] = useState(false)
  const { blobs } = useStore()
  const takeIn = useTakeIn()

  async function keep(contents: OpenedPackage): Promise<string | null> {
    for (const [digest, bytes] of contents.blobs) await blobs.put(digest, bytes)
    const taken = await takeIn(contents.entries)
    if (!taken.ok) return taken.error.type === 'storage' ? say(`shell:storage.${taken.error.cause}`) : null
    const { title, id } = contents.manifest.dossier
    announce(say('dossiers:opened', { title, count: taken.value.added }))
    await navigate(`/d/${id}`)
    return null
  }

  async function open(file: File): Promise<void> {
    setReading(true)
    const problem = await openFile(file).finally(() => setReading(false))
    if (problem) announce({ message: `${say('dossiers:notOpened')} ${problem}`, tone: 'error' })
  }

  async function openFile(file: File): Promise<string | null> {
    try {
      const contents = await openPackage(new Uint8Array(await file.arrayBuffer()), null)
      return contents.ok ? await keep(contents.value) : wordsFor(say, contents.error)
    } catch (thrown) {
      const failure = storageFailure(thrown)
      if (!failure) throw thrown
      return say(`shell:storage.${failure.cause}`)
    }
  }

  function chosen({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? []
    if (file) void open(file)
    target.value = ''
  }

  return (
    <>
      <input ref={input} type="file" accept=".zip" hidden onChange={chosen} aria-label={say('dossiers:open')} />
      <Button busy={isReading} onClick={() => input.current?.click()}>
        {say('dossiers:open')}
      </Button>
    </>
  )
}

function wordsFor(say: Say, problem: OpenPackageProblem): string {
  if (problem.type === 'took-too-long') {
    return say('importing:problem.took-too-long', { seconds: Math.round(problem.limitMs / 1000) })
  }
  if (problem.type === 'cancelled' || problem.type === 'worker-broke') return say(`importing:problem.${problem.type}`)
  return sayPackageProblem(say, problem)
}

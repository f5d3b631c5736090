import type { Capture } from '../../domain/records.ts'
import { storageFailure } from '../../store/failure.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStore } from '../store/StoreContext.ts'

/** Hands a source's original bytes, or its text, to the browser to be saved. Says what came of it. */
export interface Downloads {
  /** Only what still has the digest that it was captured with. */
  readonly original: (capture: Capture) => Promise<void>
  /** As UTF-8, under the file's name with `.txt`. */
  readonly text: (fileName: string, text: string) => void
}

export function useDownloads(): Downloads {
  const say = useSay()
  const announce = useAnnounce()
  const { blobs } = useStore()
  const refuse = (message: string): void => announce({ message, tone: 'error' })
  const save = (bytes: Uint8Array<ArrayBuffer>, name: string): void => {
    saveAs(bytes, name)
    announce(say('captures:downloaded', { name }))
  }
  return {
    async original({ digest, fileName }) {
      try {
        const bytes = await blobs.get(digest)
        if (bytes) save(new Uint8Array(bytes), fileName)
        else refuse(say('captures:gone'))
      } catch (thrown) {
        const failure = storageFailure(thrown)
        refuse(failure ? say(`shell:storage.${failure.cause}`) : say('captures:altered'))
      }
    },
    text: (fileName, text) => save(new TextEncoder().encode(text), `${fileName.replace(/\.\w{1,8}$/, '')}.txt`),
  }
}

/** As bytes and nothing more: a page that was captured must not run as one of ours. */
function saveAs(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}

/** Longer than a browser takes to ask where to save. */
const KEPT_MS = 60_000

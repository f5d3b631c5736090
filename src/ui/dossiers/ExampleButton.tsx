import { useState } from 'react'
import { useNavigate } from 'react-router'
import { layOutDossier } from '../../commands/layOutDossier.ts'
import { newDossierId } from '../../domain/id.ts'
import { storageFailure } from '../../store/failure.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useCommand } from '../store/useCommand.ts'

/** Makes the invented example and goes there. A newcomer sees it as a button; later it is out of the way. */
export function ExampleButton({ variant }: { readonly variant: 'quiet' | 'ghost' }) {
  const say = useSay()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { blobs } = useStore()
  const [dossierId] = useState(newDossierId)
  const { run } = useCommand(dossierId, layOutDossier)
  const [isMaking, setMaking] = useState(false)

  async function make(): Promise<void> {
    const { readExample } = await import('./examplePlan.ts')
    const { plan, files } = await readExample()
    for (const file of files) {
      await blobs.put(file.captureDigest, file.captureBytes)
      await blobs.put(file.textDigest, file.textBytes)
      if (file.structureDigest && file.structureBytes) await blobs.put(file.structureDigest, file.structureBytes)
    }
    const result = await run(plan)
    if (result.ok) await navigate(`/d/${dossierId}/claims`)
    else announce({ message: say(`shell:storage.${result.error.cause}`), tone: 'error' })
  }

  async function press(): Promise<void> {
    setMaking(true)
    try {
      await make()
    } catch (thrown) {
      const failure = storageFailure(thrown)
      announce({
        message: failure ? say(`shell:storage.${failure.cause}`) : say('dossiers:exampleFailed'),
        tone: 'error',
      })
      if (!failure) throw thrown
    } finally {
      setMaking(false)
    }
  }

  useShortcut('', say('dossiers:example'), () => void press(), { group: say('dossiers:keys'), enabled: !isMaking })

  return (
    <Button variant={variant} busy={isMaking} onClick={() => void press()}>
      {say('dossiers:example')}
    </Button>
  )
}

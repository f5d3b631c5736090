import { useState } from 'react'
import { useNavigate } from 'react-router'
import { newDossierId } from '../../domain/id.ts'
import { err } from '../../domain/result.ts'
import { storageFailure } from '../../store/failure.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import { useStore } from '../store/StoreContext.ts'
import { useRun } from '../store/useRun.ts'

/** Makes the invented example and goes there. A newcomer sees it as a button; later it is out of the way. */
export function ExampleButton({ variant }: { readonly variant: 'quiet' | 'ghost' }) {
  const say = useSay()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const { blobs } = useStore()
  const [dossierId] = useState(newDossierId)
  const run = useRun()
  const [isMaking, setMaking] = useState(false)

  async function make(): Promise<void> {
    const [{ readExample }, { layOutDossier }, { keepBytes }] = await Promise.all([
      import('./examplePlan.ts'),
      import('../../commands/layOutDossier.ts'),
      import('../shared/keepBytes.ts'),
    ])
    const { plan, files } = await readExample()
    const result = await blobs.keeping(async () => {
      for (const file of files) {
        const refused = await keepBytes(blobs, file)
        if (refused) return err(refused)
      }
      return await run(dossierId, layOutDossier, plan)
    })
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

import { FolderOpen } from 'lucide-react'
import { type ChangeEvent, lazy, Suspense, useRef } from 'react'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcut } from '../shared/useShortcut.tsx'
import type { PackageOpening } from './useOpenPackage.ts'

const PackageDialog = lazy(async () => ({ default: (await import('./PackageDialog.tsx')).PackageDialog }))

/** Asks for a package on disk, and says what is in it and what came of it. */
export function OpenPackageButton({ opening }: { readonly opening: PackageOpening }) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const ask = (): void => input.current?.click()
  useShortcut('o', say('dossiers:open'), ask, { group: say('dossiers:keys') })

  function chosen({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? []
    if (file) opening.open(file)
    target.value = ''
  }
  return (
    <>
      <input ref={input} type="file" accept=".zip" hidden onChange={chosen} aria-label={say('dossiers:open')} />
      <Button icon={<FolderOpen aria-hidden="true" />} busy={opening.reading !== null} onClick={ask}>
        {say('dossiers:open')}
      </Button>
      {opening.stage.type !== 'none' && (
        <Suspense>
          <PackageDialog opening={opening} onAnother={ask} />
        </Suspense>
      )}
    </>
  )
}

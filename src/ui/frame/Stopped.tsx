import type { StorageFailure } from '../../store/failure.ts'
import { Button } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { useSay } from '../shared/useSay.tsx'

/** What stands in place of the app where the browser refuses storage. */
export function StorageRefused({
  failure,
  onReload,
}: {
  readonly failure: StorageFailure
  readonly onReload: () => void
}) {
  const say = useSay()
  return (
    <main>
      <EmptyState
        headingLevel={1}
        title={say('shell:storage.title')}
        text={say(`shell:storage.${failure.cause}`)}
        actions={<Button onClick={onReload}>{say('shell:reload')}</Button>}
      />
    </main>
  )
}

/** What stands in place of the app once another tab has opened a newer version of the store. */
export function Superseded({ onReload }: { readonly onReload: () => void }) {
  const say = useSay()
  return (
    <main>
      <EmptyState
        headingLevel={1}
        title={say('shell:name')}
        text={say('shell:superseded')}
        actions={<Button onClick={onReload}>{say('shell:reload')}</Button>}
      />
    </main>
  )
}

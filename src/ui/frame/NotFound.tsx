import { Link } from 'react-router'
import { buttonClass } from '../shared/Button.tsx'
import { EmptyState } from '../shared/EmptyState.tsx'
import { useSay } from '../shared/useSay.tsx'

/** An address that leads nowhere, or to a dossier of another machine. */
export function NotFound() {
  const say = useSay()
  return (
    <main>
      <EmptyState
        title={say('shell:notFound')}
        actions={
          <Link className={buttonClass({})} to="/">
            {say('shell:toDossiers')}
          </Link>
        }
      />
    </main>
  )
}

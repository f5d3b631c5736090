import { useLocation, useNavigate, useRouteError } from 'react-router'
import { Broken } from '../shared/ErrorBoundary.tsx'
import css from './Frame.module.css'

/** Stands in place of a screen that broke, or could not be loaded. The bar above it goes on working. */
export function BrokenScreen() {
  const thrown = useRouteError()
  const location = useLocation()
  const navigate = useNavigate()
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return (
    <div className={css['broken']}>
      <Broken error={error} onRetry={() => void navigate(location, { replace: true })} />
    </div>
  )
}

import { Outlet } from 'react-router'
import { Bar } from './Bar.tsx'
import css from './Frame.module.css'

/** Round the screens that belong to no dossier. */
export function TopFrame() {
  return (
    <div className={css['frame']}>
      <Bar />
      <main id="content" tabIndex={-1} className={css['main']}>
        <Outlet />
      </main>
    </div>
  )
}

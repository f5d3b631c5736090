import { Outlet } from 'react-router'
import { Bar } from './Bar.tsx'
import css from './Frame.module.css'
import { Main } from './Main.tsx'

/** Round the screens that belong to no dossier. */
export function TopFrame() {
  return (
    <div className={css['frame']}>
      <Bar />
      <Main>
        <Outlet />
      </Main>
    </div>
  )
}

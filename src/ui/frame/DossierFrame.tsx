import { Link, NavLink, Outlet, useParams } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import type { Dossier } from '../../domain/records.ts'
import { oneDossier } from '../../queries/dossierList.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useStored } from '../store/useStored.ts'
import { Bar } from './Bar.tsx'
import barCss from './Bar.module.css'
import css from './Frame.module.css'
import { Main } from './Main.tsx'
import { NameAsk } from './NameAsk.tsx'
import { NotFound } from './NotFound.tsx'
import { Opening } from './Opening.tsx'
import { dossierScreens } from './places.ts'
import { UndoButtons } from './UndoButtons.tsx'
import { useBoundTexts } from './useBoundTexts.ts'
import { useFoundTies } from './useFoundTies.ts'

/** Round every screen of a dossier: its name, its screens, Undo and Redo. */
export function DossierFrame() {
  const say = useSay()
  const dossierId = useParams()['dossier'] as DossierId
  const { data: dossier, isPending } = useStored(oneDossier, dossierId)
  useFoundTies(dossierId)
  useBoundTexts(dossierId)
  if (isPending) return <Opening />
  if (!dossier) return <NotFound />
  return (
    <div className={css['frame']}>
      <Bar
        title={<Title dossier={dossier} />}
        nav={
          <nav className={barCss['nav']} aria-label={say('shell:main')}>
            {dossierScreens.map(screen => (
              <NavLink key={screen} to={screen}>
                {say(`shell:${screen}`)}
              </NavLink>
            ))}
          </nav>
        }
        tools={<UndoButtons dossierId={dossierId} />}
      />
      <NameAsk dossierId={dossierId} />
      <Main>
        <Outlet />
      </Main>
    </div>
  )
}

/** The dossier's name, and the way to its sheet. */
function Title({ dossier: { title, invented } }: { readonly dossier: Dossier }) {
  const say = useSay()
  return (
    <>
      <Link className={barCss['title']} to="sheet" title={`${title}\n${say('shell:sheet')}`}>
        <UserText>{title}</UserText>
      </Link>
      {invented && <em className={barCss['invented']}>{say('shell:example')}</em>}
    </>
  )
}

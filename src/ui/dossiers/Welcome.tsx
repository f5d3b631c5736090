import { Layers, Quote, ShieldCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSay } from '../shared/useSay.tsx'
import css from './Welcome.module.css'
import { WelcomeFigure } from './WelcomeFigure.tsx'

/** What stands on the first screen as long as there is no dossier: what this is, what it promises, how to begin. */
export function Welcome({ actions }: { readonly actions: ReactNode }) {
  const say = useSay()
  return (
    <div className={css['welcome']}>
      <div className={css['top']}>
        <header className={css['head']}>
          <h1 className={css['tagline']}>{say('dossiers:tagline')}</h1>
          <p className={css['lead']}>{say('dossiers:lead')}</p>
          {actions}
          <p className={css['hint']}>
            {say('dossiers:exampleHint')} {say('dossiers:dropHint')}
          </p>
        </header>
        <WelcomeFigure />
      </div>
      <section className={css['promises']} aria-label={say('dossiers:promises')}>
        {promises.map(({ name, icon }) => (
          <div key={name} className={css['promise']}>
            {icon}
            <h2>{say(`dossiers:promise.${name}.title`)}</h2>
            <p>{say(`dossiers:promise.${name}.text`)}</p>
          </div>
        ))}
      </section>
    </div>
  )
}

const promises = [
  { name: 'quotes', icon: <Quote aria-hidden="true" /> },
  { name: 'echoes', icon: <Layers aria-hidden="true" /> },
  { name: 'reasons', icon: <ShieldCheck aria-hidden="true" /> },
] as const

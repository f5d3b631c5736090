import { type ReactNode, useEffect } from 'react'
import { useLocation, useParams } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { sourceKinds } from '../../domain/records.ts'
import { rules } from '../../domain/verdict/assess.ts'
import { familyOf, sourceFamilies, standards } from '../../domain/verdict/standards.ts'
import { oneDossier } from '../../queries/dossierList.ts'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { ProfileEntry } from './ProfileEntry.tsx'
import { RuleEntry } from './RuleEntry.tsx'
import css from './Rules.module.css'

/**
 * Every rule and every profile, from the data that the program runs by. With or without a dossier, whose own profile
 * is marked. An address that ends in a rule's id leads to that rule.
 */
export function RulesScreen() {
  const say = useSay()
  const dossierId = (useParams()['dossier'] ?? null) as DossierId | null
  const { data: dossier } = useStored(oneDossier, dossierId)
  const chosen = useLocation().hash.slice(1)
  useEffect(() => goTo(chosen), [chosen])
  return (
    <div className={css['screen']}>
      <header>
        <h1>{say('rules:title')}</h1>
        <p className={css['lead']}>{say('rules:lead')}</p>
      </header>
      <Part name="counts">
        {rules.filter(isOfCounting).map(rule => (
          <RuleEntry key={rule.id} rule={rule} isChosen={rule.id === chosen} />
        ))}
      </Part>
      <Part name="stands">
        {rules
          .filter(rule => !isOfCounting(rule))
          .map(rule => (
            <RuleEntry key={rule.id} rule={rule} isChosen={rule.id === chosen} />
          ))}
      </Part>
      <Part name="profiles">
        {Object.values(standards).map(standard => (
          <ProfileEntry key={standard.id} published={standard} dossier={dossier ?? null} />
        ))}
      </Part>
      <Part name="kinds">
        <Kinds />
      </Part>
    </div>
  )
}

function Part({ name, children }: { readonly name: 'counts' | 'stands' | 'profiles' | 'kinds'; children: ReactNode }) {
  const say = useSay()
  return (
    <section aria-label={say(`rules:${name}.title`)} className={css['part']}>
      <h2>{say(`rules:${name}.title`)}</h2>
      <p className={css['lead']}>{say(`rules:${name}.lead`)}</p>
      {children}
    </section>
  )
}

/** Which kinds of source are one kind, as thresholds count kinds. */
function Kinds() {
  const say = useSay()
  const format = useFormat()
  return (
    <dl className={css['kinds']}>
      {sourceFamilies.map(family => (
        <div key={family}>
          <dt>{say(`rules:kinds.family.${family}`)}</dt>
          <dd>
            {format.list(
              sourceKinds
                .filter(kind => familyOf(kind) === family)
                .map(kind => say(`sources:kind.${kind}`).toLocaleLowerCase()),
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function isOfCounting({ id }: (typeof rules)[number]): boolean {
  return !id.startsWith('S')
}

/** Brings the rule into sight and puts the focus on it: who follows a link to it reads on from there. */
function goTo(id: string): void {
  const place = id === '' ? null : document.getElementById(id)
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'center' })
}

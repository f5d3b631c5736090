import { ArrowLeft, X } from 'lucide-react'
import type { ClaimChoice } from '../../queries/sourceReader.ts'
import { Button } from '../shared/Button.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './reader.module.css'

export interface ClaimBarProps {
  readonly claim: ClaimChoice
  readonly onBack: () => void
  readonly onStop: () => void
}

/** The claim that passages are held against as soon as they are chosen, and the way back to it. */
export function ClaimBar({ claim, onBack, onStop }: ClaimBarProps) {
  const say = useSay()
  return (
    <section aria-label={say('reader:forClaim.label')} className={css['claimBar']}>
      <Button size="small" variant="ghost" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
        {say('reader:forClaim.back')}
      </Button>
      <p className={css['claimWords']}>
        <span className={css['quiet']}>{say('reader:forClaim.label')} </span>
        <UserText>{claim.text}</UserText>
      </p>
      <IconButton size="small" label={say('reader:forClaim.stop')} icon={<X aria-hidden="true" />} onClick={onStop} />
    </section>
  )
}

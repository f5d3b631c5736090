import { Link } from 'react-router'
import { isAboutWords } from '../../domain/caseFile.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { claimsPath } from './paths.ts'
import css from './Split.module.css'

export interface OtherHalvesProps {
  readonly dossierId: DossierId
  readonly desk: Desk
  readonly onSplit: () => void
}

/** Beside a claim that something was said, what was said; and the other way round. Offers to split where the two are one. */
export function OtherHalves({ dossierId, desk, onSplit }: OtherHalvesProps) {
  const say = useSay()
  const { claim, saidIn, said } = desk
  const halves = saidIn ? [saidIn] : said
  if (halves.length === 0) {
    return isAboutWords(claim) ? (
      <p className={css['halves']}>
        {say('desk:halves.one')}
        <Button size="small" variant="ghost" onClick={onSplit}>
          {say('claims:split.offer')}
        </Button>
      </p>
    ) : null
  }
  return (
    <p className={css['halves']}>
      {say(saidIn ? 'desk:halves.saidIn' : 'desk:halves.said')}
      {halves.map(({ id, text }) => (
        <Link key={id} to={claimsPath(dossierId, id)}>
          <UserText>{text}</UserText>
        </Link>
      ))}
    </p>
  )
}

/** Whether a claim may hold two: it is about words, or what bears on it gives somebody's. */
export function mayBeSplit({ claim, saidIn, exhibits }: Desk): boolean {
  if (saidIn) return false
  return (
    isAboutWords(claim) || exhibits.some(({ evidence, excerpt }) => evidence.stance !== 'context' && excerpt.speaker)
  )
}

import { sayTally } from '../../messages/findingWords.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { MarkIcon } from '../shared/MarkIcon.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './Claims.module.css'

/** A claim in the list: its mark, its words, how many stand behind it. */
export function ClaimRow({ listed }: { readonly listed: ListedClaim }) {
  const { claim, counts, shown, needsRecheck } = listed
  const say = useSay()
  const sides = [
    ...(counts.supports.documents > 0 ? [say('claims:tally', { tally: sayTally(say, counts.supports) })] : []),
    ...(counts.conflicts.documents > 0 ? [say('claims:conflicting', { count: counts.conflicts.documents })] : []),
  ]
  return (
    <div className={css['row']}>
      <MarkIcon mark={shown?.verdict ?? 'open'} needsRecheck={needsRecheck} named />
      <UserText as="p" className={css['rowText']}>
        {claim.text}
      </UserText>
      <small className={css['rowFacts']}>{sides.length > 0 ? sides.join(' · ') : say('claims:noEvidence')}</small>
    </div>
  )
}

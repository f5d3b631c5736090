import { letterForClaim } from '../../domain/originLetters.ts'
import { sayOrigin } from '../../messages/originWords.ts'
import { OriginLetter, type OriginLetterProps } from './OriginLetter.tsx'
import { useSay } from './useSay.tsx'

export interface OriginBadgeProps extends Pick<OriginLetterProps, 'letter'> {
  /** Decoration, where the words beside it already name the origin. */
  readonly silent?: boolean
}

/** An origin's letter with its name: one that holds for a claim alone says what it is made up of to who points at it, too. */
export function OriginBadge({ letter, silent = false }: OriginBadgeProps) {
  const say = useSay()
  const name = letter === null ? say('common:originUnknown') : sayOrigin(say, letter)
  return (
    <OriginLetter letter={letter} title={letter !== null && letterForClaim(letter) ? name : undefined}>
      {!silent && <span className="visually-hidden">{name}</span>}
    </OriginLetter>
  )
}

import { useMemo } from 'react'
import { figuresOfPair } from '../../domain/figureLedger/figuresOfPair.ts'
import type { FigurePair } from '../../domain/figureLedger/figureConflicts.ts'
import { nothingSettled } from '../../domain/figureLedger/settledFigures.ts'
import type { EvidenceId } from '../../domain/id.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import type { ChangedPairs } from '../../domain/verdict/basis.ts'
import { sayFigure } from '../../messages/figureWords.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { settledFiguresOf } from '../../queries/settledFigures.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useStored } from '../store/useStored.ts'

export interface FigureChangesProps {
  readonly desk: Desk
  /** Pairs of evidence by the ids that the mark knows. */
  readonly changed: ChangedPairs
}

/** Which figures began to exclude one another since a mark, and which no longer do, with the sources that give them. */
export function FigureChanges({ desk, changed }: FigureChangesProps) {
  const say = useSay()
  const { data } = useStored(settledFiguresOf, desk.claim.id)
  const settled = data?.settled ?? nothingSettled
  const told = useMemo(() => {
    const figuresIn = (pairs: readonly FigurePair[]) =>
      pairs.map(pair => {
        const exhibits = pair.map(id => exhibitOf(desk, id))
        const [one, other] = exhibits.map(exhibit => exhibit?.evidence.id)
        const [figures = null] = one && other ? figuresOfPair(desk, settled, [one, other]) : []
        const inOrder = figures === null || figures[0].evidenceId === one ? exhibits : exhibits.toReversed()
        return { titles: inOrder.map(exhibit => insideQuotes(exhibit?.source.title ?? '')), figures }
      })
    return { began: figuresIn(changed.began), ceased: figuresIn(changed.ceased) }
  }, [desk, settled, changed])
  return (['began', 'ceased'] as const).flatMap(how =>
    told[how].map(({ titles: [one = '', other = ''], figures }, index) => {
      const said = { one, other }
      return (
        <UserText key={`${how} ${index}`} as="div">
          {figures === null
            ? say(`desk:recheck.figures.${how}`, said)
            : say(`desk:recheck.figures.${how}Of`, {
                ...said,
                a: sayFigure(say, figures[0].figure),
                b: sayFigure(say, figures[1].figure),
              })}
        </UserText>
      )
    }),
  )
}

/** By the id that it has now, or had. */
function exhibitOf({ exhibits }: Desk, id: EvidenceId): Desk['exhibits'][number] | undefined {
  return exhibits.find(({ evidence, former, carriedFrom }) =>
    [evidence.id, ...[...former, ...carriedFrom].map(({ evidenceId }) => evidenceId)].includes(id),
  )
}

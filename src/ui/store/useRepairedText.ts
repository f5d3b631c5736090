import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type RepairedText, repairText, unrepaired } from '../../domain/reading/repairedText.ts'
import type { Repairs } from '../../domain/reading/repairs.ts'
import type { CapturedText, RepairChoice } from '../../domain/records.ts'
import { repairLargeText } from '../../workers/repairLargeText.ts'
import type { ReadableText } from '../../workers/readableText.ts'

/** A text with its repairs; while they are worked out, and where that fails, as it was captured. */
export interface Repairing {
  readonly repaired: RepairedText
  readonly state: 'looking' | 'ready' | 'failed'
}

/** Code units from which repairs take longer to work out than a frame lasts. */
const LARGE = 40_000

/** Repairs a text as a person chose: at once where it is short, in a worker where it is large. */
export function useRepairedText(
  { text, pieces }: ReadableText,
  { id: textId, digest, structure }: Pick<CapturedText, 'id' | 'digest' | 'structure'>,
  choices: readonly RepairChoice[],
): Repairing {
  const client = useQueryClient()
  const isLarge = text.length >= LARGE
  const captured = useMemo(() => unrepaired(text, pieces), [text, pieces])
  const asChosen = JSON.stringify(choices.filter(choice => choice.textId === textId))
  const first = useMemo(
    () => (isLarge ? null : repairText({ textId, text, pieces, repairs: null, choices: [] })),
    [isLarge, textId, text, pieces],
  )
  const small = useMemo(
    () =>
      first &&
      repairText({ textId, text, pieces, repairs: first.repairs, choices: JSON.parse(asChosen) as RepairChoice[] }),
    [first, textId, text, pieces, asChosen],
  )
  const large = useQuery({
    queryKey: ['repaired-text', digest, structure, asChosen],
    enabled: isLarge,
    queryFn: async ({ signal }): Promise<RepairedText> => {
      const known = ['repairs', digest, structure]
      const repairs = client.getQueryData<Repairs>(known) ?? null
      const answer = await repairLargeText({ textId, text, pieces, repairs, choices }, signal)
      if (!answer.ok) throw new Error(`The text was not repaired: ${answer.error.type}.`)
      client.setQueryData(known, answer.value.repairs)
      const { projection, ...rest } = answer.value
      if (projection.edits.count > 0) return { captured: text, ...answer.value }
      return { captured: text, ...rest, pieces, projection: { ...projection, text } } // not a copy of them
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 5_000, // each is another copy of a large text
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })
  if (small) return { repaired: small, state: 'ready' }
  if (large.data) return { repaired: large.data, state: large.isPlaceholderData ? 'looking' : 'ready' }
  return { repaired: captured, state: large.isError ? 'failed' : 'looking' }
}

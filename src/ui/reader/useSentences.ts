import { useEffect, useState } from 'react'
import type { Block } from '../../domain/records.ts'
import type { Result } from '../../domain/result.ts'
import type { Sentence } from '../../domain/text/sentences.ts'
import type { CallProblem } from '../../workers/callWorker.ts'
import { partSentences } from '../../workers/partSentences.ts'

/** The sentences of a text; `null` while a worker is at it. Hand over the same `blocks` each time. */
export function useSentences(
  text: string,
  blocks: readonly Block[],
  language: string | null,
): Result<readonly Sentence[], CallProblem> | null {
  const [outcome, setOutcome] = useState<Result<readonly Sentence[], CallProblem> | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    void partSentences({ text, blocks, language }, abort.signal).then(parted => {
      if (!abort.signal.aborted) setOutcome(parted)
    })
    return () => abort.abort()
  }, [text, blocks, language])
  return outcome
}

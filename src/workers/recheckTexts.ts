import { recheck } from '../domain/quote/recheck.ts'
import type { Digest } from '../domain/records.ts'
import type { ExcerptChecked, ExcerptsToCheck } from './checkExcerpts.ts'

/** What checking excerpts needs of whoever runs it. */
export interface Rechecking {
  /** Throws where the text is gone or no longer what it was. */
  readonly read: (digest: Digest) => Promise<string>
  readonly report: (share: number) => void
  /** Lets others in; says whether to stop. */
  readonly pause: () => Promise<boolean>
}

/** Checks excerpts against their texts, one text after the other. Gives those that are not as they are noted. */
export async function recheckTexts(
  { texts }: Pick<ExcerptsToCheck, 'texts'>,
  { read, report, pause }: Rechecking,
): Promise<readonly ExcerptChecked[]> {
  const all = texts.reduce((sum, { excerpts }) => sum + excerpts.length, 0)
  const checked: ExcerptChecked[] = []
  let done = 0
  for (const { digest, excerpts } of texts) {
    const text = await read(digest).catch(() => null)
    for (const excerpt of excerpts) {
      if (done % BREATH === 0 && (await pause())) return checked
      report(done++ / all)
      if (text === null) checked.push({ excerptId: excerpt.id, found: { type: 'text-gone' } })
      else {
        const found = recheck(text, excerpt)
        if (found.type !== 'as-noted') checked.push({ excerptId: excerpt.id, found })
      }
    }
  }
  return checked
}

/** Excerpts between two breaths: some milliseconds each where much differs. */
const BREATH = 8

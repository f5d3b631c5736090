import { reportingVerbs } from './reportingWords.ts'

/** A wording that says who said what, taken apart. */
export interface Saying {
  readonly speaker: string
  /** What they said, as a sentence. */
  readonly said: string
}

/** Takes apart "Ines Marrable said that the deck moved."; `null` for any other form. Knows only English ways of reporting. */
export function sayingIn(text: string): Saying | null {
  for (const pattern of patterns) {
    const { speaker, said } = pattern.exec(text.trim())?.groups ?? {}
    if (speaker && said) return { speaker: speaker.trim(), said: sentence(said.trim()) }
  }
  return null
}

/** Who denies something said the opposite: that is for a person to word. */
const verb = `(?:has |had )?(?!deni(?:es|ed)\\b)(?:${reportingVerbs})`
const listener = '(?: (?!that\\b)(?:to )?[^,:“”"]{1,40}?)?'
const quoted = '[“"„«](?<said>[^“”"«»„]+)[”"“»]'

const patterns = [
  new RegExp(`^(?<speaker>[^,“”"]{2,80}?) ${verb}${listener}[:,]? ${quoted}\\.?$`, 'u'),
  new RegExp(`^${quoted},? ${verb} (?<speaker>[^,“”"]{2,80}?)\\.?$`, 'u'),
  new RegExp(`^[Aa]ccording to (?<speaker>[^,“”"]{2,80}?), (?<said>.+)$`, 'u'),
  new RegExp(`^(?<speaker>[^,“”"]{2,80}?) ${verb}${listener} that (?<said>.+)$`, 'u'),
  new RegExp(`^(?<speaker>[^,“”"]{2,80}?) ${verb} (?<said>(?!that\\b).+)$`, 'u'),
]

function sentence(words: string): string {
  const bare = words.replace(/,$/u, '')
  const first = String.fromCodePoint(bare.codePointAt(0) ?? 0)
  const ended = /[.!?…]$/u.test(bare) ? bare : `${bare}.`
  return first.toLocaleUpperCase() + ended.slice(first.length)
}

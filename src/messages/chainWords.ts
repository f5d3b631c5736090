import { isOwnMedium } from '../domain/names/ownMedium.ts'
import { plainName } from '../domain/plainName.ts'
import type { Excerpt } from '../domain/records.ts'
import type { Say } from './catalogue.ts'

/**
 * Who gives whose words and through whom, from the document inwards: one sentence. `voice` is who put the document out, or
 * which it is; `medium` is who did by name, who reports nothing to itself.
 * `null` where nobody has named a speaker or a reporter.
 */
export function sayChain(
  say: Say,
  { speaker, through, manner }: Pick<Excerpt, 'speaker' | 'through' | 'manner'>,
  voice: string,
  medium: string | null = null,
): string | null {
  const reporters = through.filter(name => medium === null || !isOwnMedium(name, medium))
  const chain = sayReporters(say, reporters)
  if (speaker === null) return chain === '' ? null : say('excerpts:voice.from', { voice, chain })
  if (chain === '' && plainName(speaker) === plainName(voice)) return say('excerpts:voice.own', { voice })
  const giver = chain === '' ? voice : say('excerpts:voice.citing', { voice, chain })
  return say(`excerpts:voice.${manner}`, { voice: giver, speaker })
}

/** Who reports whom, outermost first: a part of a sentence, empty where nobody does. */
export function sayReporters(say: Say, through: readonly string[]): string {
  return through.reduce((before, after) => (before === '' ? after : say('excerpts:chain', { before, after })), '')
}

import { namePattern, reportingVerbs, rolePattern, sentenceStop } from './attribution.ts'

/**
 * Who is said to speak, by words that stand between two quotations and do nothing but say so: `he said`, `said Ines
 * Marrable, the harbour engineer`, `the town told reporters on Tuesday`. A pronoun comes in small letters. `null` where
 * the words do anything else, or lead to the next quotation alone. Knows only English ways of reporting.
 */
export function sayerBetween(words: string): string | null {
  const bare = onOneLine(words).replaceAll(/^[,–—-] ?| ?[,.–—-]$/gu, '')
  return bare.length > LONGEST ? null : sayerIn(alone, bare)
}

/** Who is said to say a quotation by what stands behind its mark; `null`: nobody. `isEnded`: a sentence ends in the marks. */
export function sayerBehind(words: string, isEnded: boolean): string | null {
  const line = onOneLine(words.slice(0, 2 * LONGEST))
    .replace(/^[,.]/, '')
    .trimStart()
  const stop = sentenceEnd.exec(line)
  const sentence = stop ? line.slice(0, stop.index + 1) : line
  return isEnded ? sayerBetween(sentence) : sayerIn(leading, sentence)
}

export function isPronoun(sayer: string): boolean {
  return /^(?:he|she|they|it|i|we)$/.test(sayer)
}

function sayerIn(patterns: readonly RegExp[], line: string): string | null {
  for (const pattern of saying.test(line) ? patterns : []) {
    const { who, gloss = '', listener = '', circumstances = '' } = pattern.exec(line)?.groups ?? {}
    const rest = `${gloss} ${listener} ${circumstances}`
    if (who === undefined || isNobody.test(who) || saysMore.test(`${who} ${rest}`) || /\band\b/.test(rest)) continue
    return isPronoun(who.toLowerCase()) ? who.toLowerCase() : who.replace(/\.$/, '')
  }
  return null
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

const sentenceEnd = new RegExp(sentenceStop, 'u')
/** Code units of an attribution. */
const LONGEST = 200

/** Who denies something says the opposite of it. */
const verb = `(?!den(?:ies|ied)\\b)(?:${reportingVerbs}|asks|asked|continues|continued|concludes|concluded|stresses|stressed|emphasi[sz]e[sd]|notes|noted|declares|declared|replies|replied|answers|answered|observes|observed|remarks|remarked|went on)\\b`
/** Few words have it, and are read any further. */
const saying = new RegExp(`(?<!\\p{L})${verb}`, 'u')
const adverbs = '(?:(?:has|had|also|later|then|once|again|further|\\p{Ll}+ly) )*'
const word = "\\p{L}[\\p{L}\\p{M}’'.-]*"
const words = (most: number) => `${word}(?: ${word}){0,${most - 1}}`
const who = `(?<who>(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e)(?!\\p{L})|(?:(?:[Tt]he )?(?:\\p{Ll}[\\p{L}’'-]* ){0,4})${namePattern}|${rolePattern})`
const gloss = `(?<gloss>, ${words(10)})`
const told = '(?:tells|told|asks|asked)\\b'
const listener = `(?<listener> (?:to )?(?:me|us|him|her|them|reporters|journalists|${namePattern}|(?:the|an?|his|her|its|their) ${words(4)}))?`
const circumstances = `(?<circumstances>(?:,? (?:in|on|at|during|through|via|by|from|with|over|to) ${words(8)}|,? (?:yesterday|today|tonight|again|later|then|afterwards|there|here)){0,3})`

const nameFirst = `${who}(?:${gloss},)? ${adverbs}`
const nameLast = `${adverbs}(?!${told})${verb} ${who}`

const alone = [
  `${nameFirst}${verb}${circumstances}`,
  `${nameFirst}${told}${listener}${circumstances}`,
  `${nameLast}(?:${gloss},?)?${circumstances}`,
].map(pattern => new RegExp(`^${pattern}$`, 'u'))

const leading = [`${nameFirst}${verb}`, nameLast].map(pattern => new RegExp(`^${pattern}`, 'u'))

/** Begins a clause or another statement, or denies: beyond who spoke, it tells something. */
const saysMore = new RegExp(
  `(?<!\\p{L})(?:that|who|whom|whose|which|what|when|where|why|how|while|if|whether|unless|because|although|though|but|or|nor|as|after|before|since|until|than|so|yet|is|are|was|were|has|have|had|did|does|do|will|would|could|should|may|might|must|no|not|never|(?<= )(?:he|she|they|it|we|i|you)|${reportingVerbs})(?!\\p{L})`,
  'u',
)

/** Has a capital because a sentence opens, and is no name. */
const isNobody =
  /^(?:In|On|At|By|For|From|With|After|Before|During|Since|Until|To|As|When|While|If|Whether|Unless|Had|Last|This|Next|Yesterday|Today|But|And|Also|So|Yet|However|Meanwhile|Later|Earlier|Now|Then|You|Who|That|There|Nobody|No|None|Neither|Somebody|Someone|One|What|What’s)(?= |$)|^[Tt]he$/u

import { namePattern } from './attribution.ts'
import { neutralAdverbs, neutralVerbs, noNames, noNamesAlone, plainVerbs, speechWords } from './reportingWords.ts'

/** Who is said to speak by words that do nothing but say so. */
export interface Sayer {
  /** A name without what it goes with, what somebody is with its article, or a pronoun in small letters. */
  readonly who: string
  /** Whether nothing is said but who, and that they say it: by no verb that adds to it. */
  readonly isBare: boolean
}

/**
 * Who is said to speak by words between two quotations, or behind one, that do nothing but say so: `he said`, `said Ines
 * Marrable, the harbour engineer`, `the mayor told reporters on Tuesday`. `null` where they do anything else, or may.
 *
 * A narrow grammar of listed words, names and places: `he said in jest` and `said a friend of Ben Orr` are of none. Knows
 * only English ways of reporting.
 */
export function sayerBetween(words: string): Sayer | null {
  const bare = words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/^[,–—-] ?| ?[,.–—-]$/gu, '')
  if (bare.length > LONGEST || !saying.test(bare)) return null
  for (const pattern of patterns) {
    const { pronoun, name, role, verb, ...more } = pattern.exec(bare)?.groups ?? {}
    const who = pronoun?.toLowerCase() ?? name?.replace(/\.$/, '') ?? role
    if (who === undefined || isNoName.test(who)) continue
    const rest = Object.values(more).join('')
    return { who, isBare: rest === '' && verb !== undefined && isNeutral.test(verb) }
  }
  return null
}

export function isPronoun(sayer: string): boolean {
  return /^(?:he|she|they|it)$/.test(sayer)
}

/** "The ministry": may be it, and may be they, but is not he or she. */
export function isBody(sayer: string): boolean {
  return bodyAlone.test(sayer)
}

/** Code units of an attribution. */
const LONGEST = 200

const verb = `(?<verb>${plainVerbs})(?!\\p{L})`
/** Few words have one, and are read any further. */
const saying = new RegExp(`(?<!\\p{L})(?:${plainVerbs}|tells|told)(?!\\p{L})`, 'u')

/** What people are that are asked for a word, and bodies that speak. */
const office =
  'adviser|ambassador|analyst|archaeologist|architect|author|biologist|captain|chair|chairman|chairwoman|chairperson|chief|clerk|coach|colonel|commander|commissioner|consultant|coordinator|coroner|councillor|defendant|deputy|director|doctor|economist|editor|engineer|envoy|executive|expert|farmer|founder|general|geologist|governor|head|historian|inspector|journalist|judge|lawyer|leader|lecturer|manager|mayor|member|minister|monarch|nurse|officer|official|operator|owner|pilot|premier|president|prosecutor|professor|representative|researcher|resident|scientist|secretary|senator|sheriff|skipper|spokesman|spokesperson|spokeswoman|surgeon|surveyor|teacher|treasurer|witness'
const body = 'agency|army|committee|company|council|government|ministry|office|police|town'
const bodyAlone = new RegExp(`^the (?:.* )?(?:${body})$`, 'iu')
/** By them an attribution goes on to something else, or says that nobody is whom it names. */
const leadsOn =
  'an?|the|his|her|its|their|our|my|your|and|or|nor|but|no|not|never|of|for|to|by|with|without|from|in|on|at|into|over|under|about|against|like|as|who|whom|whose|which|that|what|when|where|while|if|because|is|are|was|were|be|been|has|have|had|fiction\\p{Ll}*|fictitious|imagin\\p{Ll}*|invented|pretend|mock|dead|play|film|novel|dream|joke|sketch|satire|parody|(?!acting|leading)\\p{Ll}+ing'
/** Any small word that goes with what somebody is. */
const small = `(?!(?:${leadsOn}|${speechWords})(?![\\p{L}-]))\\p{Ll}[\\p{Ll}-]*`
const place = `(?!The |And )\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3}`
const described = `(?:${small} ){0,3}(?:${office}|${body})`

const who = `(?:(?<pronoun>(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)(?!\\p{L}))|(?<lead>(?:[Tt]he )?${described} )?(?<name>(?!.* and )${namePattern})|(?<role>[Tt]he ${described}(?!\\p{L})))`
const gloss = `(?<gloss>, (?:(?:the|an?|his|her|its|their) )?${described}(?: (?:of|for|at) (?:the )?(?:${place}(?: of ${place})?|${small}(?: ${small}){0,3}))?)`
const adverb = `(?<adverb>(?:${neutralAdverbs}) )?`
const hearers = `me|us|reporters|journalists|the (?:inquiry|court|hearing|press|public|jury|council|committee|commission|assembly|parliament|conference|meeting)`
const outlet = `(?:the )?(?:\\p{Lu}[\\p{L}’'-]* ){0,3}(?:Magazine|News|Newspaper|Radio|Television|Network|Media|Press|Times|Post|Herald|Gazette|Weekly|Daily|Reuters|Parliament|Congress|Senate|Court|Council|Committee|Inquiry|\\p{Lu}{2,5})(?!\\p{L})`
const told = `(?<told>tells|told) (?<hearer>${hearers}|${outlet})`
const day =
  '(?:(?:on|last) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|tonight|last (?:night|week|month|year)|later|afterwards|again|here|there'
const occasion = `in an? (?:(?:written|joint|press|news|radio|television|telephone|phone|video) )*(?:interview|statement|release|letter|message|email|speech)(?: with ${outlet})?|at an? (?:(?:press|news) conference|hearing|meeting|briefing)`
const circumstances = `(?<circumstances>(?:,? (?:${day}|${occasion}|(?:in|at) ${place})(?!\\p{L})){0,3})`

const patterns = [
  `${who}(?:${gloss},)? ${adverb}${verb}${circumstances}`,
  `${who}(?:${gloss},)? ${adverb}${told}${circumstances}`,
  `${verb} ${who}(?:${gloss},?)?${circumstances}`,
].map(pattern => new RegExp(`^${pattern}$`, 'u'))

const isNeutral = new RegExp(`^(?:${neutralVerbs})$`, 'u')
const isNoName = new RegExp(`^(?:${noNames})(?= |$)|^(?:${noNamesAlone})$`, 'u')

import { foldName } from '../names/foldName.ts'
import { isOneVoice, readName } from '../names/oneVoice.ts'
import { plainName } from '../plainName.ts'

/**
 * Ways in which texts name a publisher, longest first: its name, without what explains it, its short forms, and whose site
 * it is where that is its name.
 */
export function namesOf(publisher: string): readonly string[] {
  const { whole, long, short } = partsOf(publisher)
  const owner = ownerOfSite(whole)
  const bare = long.replace(/^the /iu, '')
  const house = withoutForm(bare).replace(/ (?:News |Press )?(?:Agency|Service)$/u, '')
  const also = /^\p{Lu}[\p{Lu}\p{N}]+(?:\/\p{Lu}[\p{Lu}\p{N}]+)+$/u.test(whole) ? whole.split('/') : []
  return [...new Set([whole, long, bare, withoutForm(bare), house, short, ...also, ...(owner === null ? [] : [owner])])]
    .filter(isTelling)
    .toSorted((a, b) => b.length - a.length)
}

/**
 * Who is named where a publisher is called by a courtesy, or as somebody's site: `Mrs. Ada Moss`, `Ada Moss’s website`,
 * `Official site of Ada Moss`, `Ada Moss (blog)`, `ada-moss.example`; `null` where it is not.
 */
function ownerOfSite(name: string): string | null {
  const bare = name
    .replace(/^(?:mr|mrs|ms|miss|dr|prof|professor)\.? /iu, '')
    .replace(siteOf, '')
    .replace(ownSite, '')
    .replace(bracketedSite, '')
  const host = /^(?:www\.)?(?<name>\p{L}{2,}(?:-\p{L}{2,}){1,3})\.[a-z]{2,12}$/u.exec(bare)?.groups?.['name']
  if (host !== undefined)
    return host.replaceAll(/(?:^|-)(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()
  return bare === name || bare.trim() === '' ? null : bare.trim()
}

const site = String.raw`(?:(?:official|own|personal) )?(?:web ?site|web ?page|site|home ?page|blog|channel)`
const siteOf = new RegExp(`^(?:the )?${site} of (?:the )?`, 'iu')
const ownSite = new RegExp(`(?:['’]s?)? ${site}$`, 'iu')
const bracketedSite = new RegExp(String.raw`\s*\(${site}\)$`, 'iu')

/** Without the form that the law gives a company: `Vessmark Water plc`. */
export function withoutForm(name: string): string {
  return name.replace(/,? (?:Ltd|Limited|PLC|plc|Inc|LLC|GmbH|AG|S\.?A)\.?$/u, '')
}

/** A name written with its acronym, before or behind it. */
function partsOf(publisher: string): { readonly whole: string; readonly long: string; readonly short: string } {
  const whole = publisher.replaceAll(/\s+/g, ' ').trim()
  const bracketed = /^(?<long>.+?) \((?<short>\p{Lu}[\p{Lu}\p{N}/&-]{1,9})\)$/u.exec(whole)?.groups
  const dashed = /^(?<short>\p{Lu}[\p{Lu}\p{N}/&-]{1,9}) [-–—] (?<long>.+)$/u.exec(whole)?.groups
  const parts = bracketed ?? dashed
  return { whole, long: parts?.['long'] ?? whole, short: parts?.['short'] ?? '' }
}

/** A holder's name without what the law adds to it, and the short form that may stand before it. */
export function holderKey(holder: string): string {
  return plainName(partsOf(holder).long)
    .replace(/^the /u, '')
    .replace(/[\s,.]*(?:inc|ltd|llc|limited|gmbh|ag|plc|s\.?a|co|corp|corporation|company)\.?$/u, '')
}

/** A publisher's name without article, punctuation and what the law adds to it: "The Dunmere Echo" and "Dunmere-Echo" have one. */
export function publisherKey(name: string): string {
  const words = withoutForm(partsOf(name).long.replaceAll('&', ' '))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
  const bare = words.length > 1 && article.test(words[0] ?? '') ? words.slice(1) : words
  return bare
    .map(foldName)
    .filter(word => word !== 'and')
    .join('')
}

const article = /^(?:the|le|la|les|el|los|las|der|die|das|il|lo)$/iu

/** Whether a name is more than a common word or two letters: what a text says by chance names nobody. */
export function isTelling(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  return letters >= 3 && !/^\p{Ll}+$/u.test(name) && !common.test(name)
}

const common =
  /^(?:the )?(?:news|press|post|times|herald|courier|gazette|town|city|council|police|government|ministry|office|court|agency|reporter|today|world|people)$/iu

/** Whether an author's or speaker's name is of one person or body, and no desk, agency or nameless witness. */
export function isOwnName(name: string): boolean {
  return /\p{L}{2}/u.test(name) && !nobody.test(name.trim())
}

const nobody =
  /^(?:(?:an?|the|two|three|several|some|local|our|own) )*(?:(?:staff|desk|editors?|editorial|newsroom|news|web|online|guest|special|foreign) ?)*(?:staff|desk|editors?|newsroom|team|board|reporters?|writers?|correspondents?|contributors?|admin|agenc(?:y|ies)|eye ?witness(?:es)?|witness(?:es)?|officials?|police|residents?|sources?|spokes\w+|anonymous|unknown|afp|ap|reuters|dpa|efe|redaktion|rédaction|redacción)$/iu

/** A speaker's name for comparing: without courtesy, rank and article before it. */
export function voiceKey(name: string): string {
  return plainName(name).replace(/^(?:(?:the|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|baroness)\.? )+/u, '')
}

/**
 * Whether a name that a text gives may be a publisher's, or a form of it. What goes on after a body's whole name is
 * another's: "Committee for Open Harbours Norway".
 */
export function mayBePublishers(publisher: string, said: string): boolean {
  const words = readName(said)?.words ?? []
  return namesOf(publisher).some(known => {
    const own = readName(known)
    const goesOn = own?.kind === 'body' && own.words.length > 1 && words.length > own.words.length
    return isOneVoice(known, said) && !goesOn
  })
}

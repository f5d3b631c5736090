/**
 * Whether a hyphen inside a line is one that a line end left behind ("polit-ical"), not one that the author set.
 *
 * "re-sign" is not "resign", and no rule of spelling tells them apart, so it takes evidence from the source: it has the
 * joined word, and the parts are not both words. A prefix that gives verbs another sense takes more: its rest is
 * no word, and the source has left-over hyphens elsewhere. Where it has, a rest that only ends words ("partic-ipation")
 * is evidence enough. `broken` is the text with the hyphen, source or quote:
 * the hyphen stands at `at`, and the rest of the word begins at `restAt`. `decided` keeps the answers for one source.
 */
export function isLeftOverHyphen(
  source: string,
  broken: string,
  at: number,
  restAt: number,
  decided: Map<string, boolean>,
): boolean {
  const head = /\p{L}*$/u.exec(broken.slice(Math.max(0, at - LONGEST_PART), at))?.[0] ?? ''
  const rest = /^\p{L}*/u.exec(broken.slice(restAt, restAt + LONGEST_PART))?.[0] ?? ''
  if (head.length < 2 || rest.length < 2 || !/^\p{Ll}/u.test(rest)) return false
  if (isCompound(broken, at - head.length, restAt + rest.length)) return false
  const known = decided.get(`${head}-${rest}`)
  if (known !== undefined) return known
  const leftOver = isBrokenWord(source, head, rest) || isBrokenEnding(source, head, rest, decided)
  decided.set(`${head}-${rest}`, leftOver)
  return leftOver
}

function isBrokenWord(source: string, head: string, rest: string): boolean {
  if (!formsOf(head + rest).some(form => hasWord(source, form))) return false
  const isWord = (part: string) => commonWords.has(part.toLowerCase()) || hasWord(source, part)
  if (isWord(head) && isWord(rest)) return false
  if (!turnsSense.has(head.toLowerCase())) return true
  return !isWord(rest) && !rootsAfterRe.has(rest.toLowerCase()) && hasOtherLeftOvers(source)
}

/** A word as given, in the singular and in the plural. */
export function formsOf(word: string): readonly string[] {
  return /[^s]s$/u.test(word) ? [word, word.slice(0, -1)] : [word, `${word}s`]
}

function isBrokenEnding(source: string, head: string, rest: string, decided: Map<string, boolean>): boolean {
  if (!endsWords.test(rest) || turnsSense.has(head.toLowerCase())) return false
  const others = decided.get('-') ?? hasOtherLeftOvers(source)
  decided.set('-', others)
  return others
}

/** Endings that are no words: English, French, Spanish and German. */
export const endsWords =
  /^(?:(?:ip|ific|i[sz]|u?l|[dmt])?ations?|[iu]?tions?|sions?|ments?|ities|(?:ic|ti|ci)al(?:ly)?|tives?|ción|ciones|mente|ungen|keit(?:en)?|schaft(?:en)?)$/u

/** Longer than any part of a word that is worth asking about. */
const LONGEST_PART = 40

/** A further hyphen beside the word: "mother-in-law", "call-for-justice". */
function isCompound(text: string, start: number, end: number): boolean {
  return text[start - 1] === '-' || (text[end] === '-' && /\p{L}/u.test(text[end + 1] ?? ''))
}

/** Whether the word stands in the text by itself, in small letters, capitalised or as given, with no hyphen beside it. */
function hasWord(text: string, word: string): boolean {
  const small = word.toLowerCase()
  const forms = new Set([word, small, small.charAt(0).toUpperCase() + small.slice(1)])
  return [...forms].some(form => standsAlone(text, form))
}

function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!joinsWord.test(text[at - 1] ?? '') && !joinsWord.test(text[at + word.length] ?? '')) return true
  }
  return false
}

const joinsWord = /[\p{L}\p{M}\p{Nd}\u00ad\u2010-]/u

/** Whether at least two other words of the source are broken in the same way, by prefixes that turn no sense. */
function hasOtherLeftOvers(source: string): boolean {
  let found = 0
  let tried = 0
  for (const { 1: head = '', 2: rest = '' } of source.matchAll(/(?<![\p{L}-])(\p{L}{2,})-(\p{Ll}{2,})(?![\p{L}-])/gu)) {
    if (turnsSense.has(head.toLowerCase()) || commonWords.has(rest)) continue
    if (hasWord(source, head + rest) && !(hasWord(source, head) && hasWord(source, rest))) found++
    if (found === 2) return true
    if (++tried === MOST_TRIED) return false
  }
  return false
}

const MOST_TRIED = 50

/** Before a hyphen they give a verb another sense than without. */
export const turnsSense: ReadonlySet<string> = new Set(
  're co un de dis ex pre pro mis non anti out over under'.split(' '),
)

/** What "re-" makes another word of without its hyphen: re-cover a chair, recover from an illness. */
const rootsAfterRe = new Set(
  (
    'act address bound call cede claim coil collect count cover create created creation creating dress form formed forms former lay lease leased ' +
    'mark mover pair place port present presented press prove sent serve served set sign signed signs sort sound store strain tire treat ' +
    'turn view petition search solve lent mit ease position operation ionised ionized'
  ).split(' '),
)

/** Words that compounds are made of: beside one of them, a hyphen is taken to be the author's. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'a about above after age ago air all an and any arm art as at away back bad ball be bed best better big bill body book born both boy break bring build by call can car care ' +
    'case cast check child city clear close cold come control cost cross cut day dead deal death do door down draw drive dry each ear early earth east eat end even ever every eye face fact fall far ' +
    'fast fat father field fight fire first fit five foot for force form four free friend from full game get girl give go god gold good ground grown half hand hard he head hear heart held help ' +
    'here high him his hold home hot hour house how if in is it just keep key kind king known land large last law lay lead led left leg less let life light like line little live long look ' +
    'low made mail main make man many mark may me mean meet men mid might mind more most mother much my name near new news next night no north not now of off old on once one only open ' +
    'or other our out over own page part party pass past pay people place plan play point post power public put quick rain rate read real red rest right river road room round row run safe ' +
    'school sea see self sell send set she ship short shot show side sign six so some soon south stand star state step still stock stone stop story strong such sun sure take talk tax ten term ' +
    'than that the their them then there they thing think third this three through time to together tom top town trade tree turn two under up upon us use very walk wall war was watch water way we week ' +
    'weight well went were west what wheel when where white who whole wide wife will wind wise with woman women word work world worth year yes you young able age made'
  ).split(' '),
)

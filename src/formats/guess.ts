import { kindByName } from '../domain/publisherKind.ts'
import type { PartialDate, SourceKind } from '../domain/records.ts'
import { firstDate, hasWeekday, isDateLine } from './guessDate.ts'
import { isOnlyDate, labelledDateOf } from './labelledDate.ts'
import { isMasthead, issuedBy } from './masthead.ts'
import type { Guesses } from './registry.ts'
import { hasWords, isInSentence, isRunningHead, type Line, TITLE_LENGTH } from './titleLine.ts'

/** Where nothing can be told. */
export const noGuesses: Guesses = { title: null, authors: [], issued: null, url: null, kind: null, publisher: null }

/**
 * What a text says of itself where no metadata does.
 *
 * A wrong guess costs a reviewer more than none: whatever could be read in two ways is `null`.
 */
export function guessFromText(text: string): Guesses {
  const page = pageOf(text)
  const publisher = publisherOf(page)
  return {
    title: page.title?.text ?? null,
    authors: authorsOf(page),
    issued: issuedOf(page),
    url: urlOf(page),
    kind: kindOf(page),
    publisher,
  }
}

/** Guesses of metadata first, those of the text where it says nothing. */
export function preferring(first: Guesses, second: Guesses): Guesses {
  return {
    title: first.title !== null && !isOnlyDate(first.title) ? first.title : second.title,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    issued: first.issued ?? second.issued,
    url: first.url ?? second.url,
    kind: first.kind ?? second.kind,
    publisher: first.publisher ?? second.publisher,
  }
}

/** The names in a line of them: `Jane Doe, John Roe and Ann Poe`. */
export function namesIn(line: string): readonly string[] {
  return line
    .split(/\s*(?:,|;|&|\band\b|\bet\b|\by\b|\bund\b)\s*/u)
    .map(name => name.trim())
    .filter(name => name !== '')
}

/** The lines that guesses are made from. */
interface Page {
  readonly title: Line | null
  /** Above the title: the line that names who put it out; `null` where none does. */
  readonly masthead: string | null
  /** Above the title: menus, mastheads, dates. */
  readonly above: readonly Line[]
  /** From below the title, about a screenful. */
  readonly below: readonly Line[]
  readonly end: readonly Line[]
}

/** Lines without blank ones that count as the top of a page, and as its end. */
const TOP = 40
const END = 15

function pageOf(text: string): Page {
  const top = linesOf(text.slice(0, 20_000)).slice(0, TOP)
  const end = linesOf(text.slice(-6000)).slice(-END)
  const at = top.findIndex((line, index) => isRunningHead(line, top[index + 1], text) || isTitle(line, top[index + 1]))
  const body = top.findIndex(line => line.text.length > TITLE_LENGTH)
  const isFound = at >= 0 && (body < 0 || at < body)
  if (!isFound) return { title: null, masthead: null, above: [], below: top, end }
  const below = headlineBelow(top, at, body)
  const title = below ?? at
  return {
    title: top[title] ?? null,
    masthead: below === null ? null : (top[at]?.text ?? null),
    above: top.slice(0, title),
    below: top.slice(title + 1),
    end,
  }
}

/**
 * Where the headline stands that is parted from a line that only names who put the document out, as `Lindvik Courier` or
 * `Lindvik Shipyard Ltd, 3 May 2021`, by no more than dates and bylines; one line may stand under it. `null` where that
 * line is the title itself.
 */
function headlineBelow(top: readonly Line[], at: number, body: number): number | null {
  const name = top[at]?.text ?? ''
  if (!isMasthead(name) && issuedBy(name) === null) return null
  const rest = top.slice(at + 1, body < 0 ? undefined : body)
  const next = rest.findIndex(({ text }) => !isOnlyDate(text) && !isByDate(text) && bylineOf(text) === null)
  const line = rest[next]
  const under = rest[next + 1]
  const isHeadline = line?.alone === true || (under?.alone === true && under.text.length <= TITLE_LENGTH)
  return line && isHeadline && isTitle({ ...line, alone: true }, under ?? line) ? at + 1 + next : null
}

function linesOf(text: string): readonly Line[] {
  const lines = text.split('\n').map(line => line.trim())
  return lines.flatMap((line, index) =>
    line === '' ? [] : [{ text: line, alone: (lines[index + 1] ?? '') === '', before: lines[index - 1] ?? '' }],
  )
}

function isTitle(line: Line, next: Line | undefined): boolean {
  const { text } = line
  if (text.length > TITLE_LENGTH || !hasWords(text) || isInSentence(line)) return false
  if (isOnlyDate(text) || isNavigation(text) || isLabelled(text) || bylineOf(text) !== null) return false
  if (/^(for immediate release|press release|breaking news|read more|subscribe)\b/i.test(text)) return false
  if (/[.:;,]$/.test(text) && !/\b(U\.S|U\.N|U\.K|Inc|Jr|etc|\.\.)\.$/.test(text)) return false
  return next !== undefined && (line.alone || isOnlyDate(next.text) || bylineOf(next.text) !== null)
}

/** Menus, breadcrumbs, mastheads and sizes of adverts: `Home » News`, `Catégories // …`, `Name | Motto`, `728 x 90`. */
function isNavigation(text: string): boolean {
  if (/[»›▸→|•·]|\s\/\/?\s|\s>\s|(\.{3}|…)$/u.test(text)) return true
  if (
    /^(home|accueil|inicio|startseite)\p{Lu}/iu.test(text) &&
    /^(home|accueil|inicio|startseite)[\p{Lu}\s]/iu.test(text)
  ) {
    return /^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text)
  }
  return (
    /^\d+ ?[x×] ?\d+$/u.test(text) || /^(skip to|jump to|menu|search|advertisement|publicité|anzeige)\b/iu.test(text)
  )
}

function isLabelled(text: string): boolean {
  return /^(url|link|source|date|published|updated|captured|retrieved|archived|accessed|author|by|tags?|contact|e-?mail|photo|image|auteur|autor|quelle|fuente|منبع|نویسنده|المصدر|الكاتب)(?!\p{L}) ?:/iu.test(
    text,
  )
}

/**
 * When it was published: a labelled date, a dateline, or a date line by the title.
 *
 * The date above a title is that of the page's clock where it has a weekday or a
 * menu below it; then it tells when the copy was made.
 */
function issuedOf(page: Page): PartialDate | null {
  const top = [...page.above, ...page.below].filter(line => !isOfTheCopy(line.text))
  const labelled = top.map(({ text }) => labelledIn(text)).find(date => date !== null)
  const dateline = page.below
    .slice(0, 12)
    .map(line => datelineOf(line.text)?.date)
    .find(date => date)
  const last = page.above.at(-1)
  const aboveTitle =
    last && page.above.length === 1 && isDateLine(last.text) && !hasWeekday(last.text) ? last : undefined
  const byMasthead = page.masthead === null ? undefined : page.above.findLast(line => isByDate(line.text))
  const issuers = page.masthead === null ? page.below.slice(0, 3) : page.above
  const byIssuer = issuers.map(line => issuedBy(line.text)?.date).find(date => date !== undefined) ?? null
  const belowTitle = page.title === null ? undefined : page.below.slice(0, 5).find(line => isByDate(line.text))
  const firstOf = (line: Line | undefined): PartialDate | null => (line ? (firstDate(line.text)?.date ?? null) : null)
  return labelled ?? dateline ?? firstOf(aboveTitle) ?? firstOf(byMasthead) ?? firstOf(belowTitle) ?? byIssuer
}

/** The date of a line that begins with a label for it, though other words may follow. */
function labelledIn(text: string): PartialDate | null {
  const told = labelledDateOf(text)
  if (told?.isIssue) return told.date
  const isLabel = /^(published|date|posted|issued|publié|publicado|veröffentlicht)\b[^.]{0,20}\d/iu.test(text)
  return isLabel && text.length < 80 ? (firstDate(text)?.date ?? null) : null
}

/** A date line, or one with a byline before it. */
function isByDate(text: string): boolean {
  if (isOfTheCopy(text) || text.length > 100) return false
  const found = firstDate(text)
  if (!found) return false
  return isDateLine(text) || bylineOf(text.slice(0, found.start).replace(/[\s,|–—-]+$/u, '')) !== null
}

/** Says when a copy was made or changed, not when the document came out. */
function isOfTheCopy(text: string): boolean {
  return /\b(retrieved|captured|archived|accessed|downloaded|printed|viewed|updated|modified|consulté|mis à jour|abgerufen|aktualisiert|consultado|actualizado)\b|رسانی|ویرایش|دسترسی|آخرین|تحديث|تعديل|الاطلاع/iu.test(
    text,
  )
}

interface Dateline {
  readonly date: PartialDate | null
  /** What stands between the date and the dash: an agency. */
  readonly agency: string | null
}

/** `PARIS, FRANCE, August 27, 2021 /EINPresswire.com/ --`, `GENEVA (Reuters) -`, `Iran, July 24, 2020—`. */
function datelineOf(text: string): Dateline | null {
  const head = text.slice(0, 140)
  const place = /^\(?[\p{Lu}][\p{L}.'’-]*(?:[ ,]+[\p{Lu}][\p{L}.'’-]*){0,6}/u.exec(head)
  const dash = /\s(?:--|[-–—])\s|[–—]|--/u.exec(head)
  if (!place || !dash) return null
  const before = head.slice(0, dash.index)
  const agency = /\(([^()]{2,40})\)|\/([^/]{2,40})\//u.exec(before)
  const found = firstDate(before)
  const rest = before.replace(agency?.[0] ?? '', '').replace(found ? before.slice(found.start, found.end) : '', '')
  if (!/^[\p{Lu}\p{L} ,.'’-]{2,60}$/u.test(rest.trim()) || (!agency && !found)) return null
  if (/\p{Ll}{2,} \p{Ll}/u.test(rest)) return null
  return { date: found?.date ?? null, agency: agency?.[1] ?? agency?.[2] ?? null }
}

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|del|von|van|der|al|el|bin|ibn|la|le) )*\\p{Lu}[\\p{L}.'’-]*){1,3}"
const byline = new RegExp(
  `^(?:Reporting by|Written by|By|Par|Por|Von|BY):? (${NAME}(?:(?:, | and | & | et | y | und )${NAME})*)(?=$|[;,|.] ?| [-–—|])`,
  'u',
)

const personName = new RegExp(`^${NAME}$`, 'u')

/** The people whom a line says wrote the document; `null` where it says no such thing. */
function bylineOf(text: string): readonly string[] | null {
  const names = text.length > 160 ? null : byline.exec(text)?.[1]
  return names ? namesIn(names) : null
}

function authorsOf(page: Page): readonly string[] {
  const lines = [...page.above.slice(-3), ...page.below.slice(0, 12), ...page.end]
  return lines.map(line => bylineOf(line.text)).find(names => names !== null) ?? []
}

const agencies: readonly (readonly [RegExp, string])[] = [
  [/^reuters$/i, 'Reuters'],
  [/^ap$|^associated press$/i, 'Associated Press'],
  [/^afp$|^agence france-presse$/i, 'Agence France-Presse'],
  [/^(dpa|efe|ansa|tass|interfax|xinhua|irna|isna|bloomberg|upi)$/i, ''],
  [/^ein ?presswire(\.com)?$/i, 'EIN Presswire'],
  [/^pr ?newswire$/i, 'PR Newswire'],
  [/^business wire$/i, 'Business Wire'],
  [/^globe ?newswire$/i, 'GlobeNewswire'],
]

function agencyOf(page: Page): string | null {
  const named = page.below
    .slice(0, 12)
    .map(line => datelineOf(line.text)?.agency)
    .find(agency => agency)
  const known = named ? agencies.find(([pattern]) => pattern.test(named)) : undefined
  return known ? known[1] || (named ?? null) : null
}

function publisherOf(page: Page): string | null {
  const near = [...page.above, ...page.below.slice(0, 12), ...page.end]
  const agency = agencyOf(page)
  const issuer = agency !== null && kindByName(agency) === 'distributor' ? issuerOf(page) : null
  return (
    issuer ??
    agency ??
    firstIn(near, reportingBody) ??
    firstIn(near, labelledPublisher) ??
    firstIn(page.end, copyrightHolder) ??
    nameOnTop(page)
  )
}

/** The masthead, or who put it out by the line that says when; a place has a date, too. */
function nameOnTop(page: Page): string | null {
  const name = page.masthead === null ? null : (issuedBy(page.masthead)?.name ?? page.masthead)
  return name !== null && isMasthead(name) ? name : null
}

/** Who had a distributor pass on a release, as the distributors' pages say it: `SOURCE Name`, or the name below its label. */
function issuerOf(page: Page): string | null {
  const lines = [...page.above, ...page.below, ...page.end].map(({ text }) => text)
  const told = lines.map(line => /^SOURCE:? (.{2,80})$/u.exec(line)?.[1]).find(name => name !== undefined)
  if (told !== undefined) return told.trim()
  const label = lines.findIndex(line => /^news provided by:?$/iu.test(line))
  const below = label < 0 ? undefined : lines[label + 1]
  return below !== undefined && below.length <= 80 && /\p{L}{2}/u.test(below) ? below : contactBody(page)
}

/** The body in a block of contact: a person, then the body, then a number or the way to write to them. */
function contactBody({ end }: Page): string | null {
  const reached = end.findIndex(({ text }) => /^\[?e-?mail us here\b|^\+?[\d ().-]{7,}$/iu.test(text))
  const [person, body] = reached < 2 ? [] : end.slice(reached - 2, reached).map(({ text }) => text)
  return person !== undefined && body !== undefined && personName.test(person) && body.length <= 60 ? body : null
}

function firstIn(lines: readonly Line[], find: (text: string) => string | null): string | null {
  return lines.map(line => find(line.text)).find(found => found !== null) ?? null
}

/** `Reporting by PMOI/MEK`: a body, where no people are named. */
function reportingBody(text: string): string | null {
  const name = /^Reporting by (.{2,60}?)\.?$/u.exec(text)?.[1] ?? null
  return name !== null && bylineOf(text) === null ? name : null
}

function labelledPublisher(text: string): string | null {
  const name = /^(?:Source|Publisher|Published by|Quelle|Fuente)\s?: (.{2,80})$/u.exec(text)?.[1]?.trim()
  return name && !/https?:|www\./.test(name) ? name : null
}

function copyrightHolder(text: string): string | null {
  const holder =
    /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)(?:by )?(.{2,100})$/iu.exec(text)?.[1] ??
    /(?:©|copyright ©?)\s*(\p{L}.{1,80}?),?\s+\d{4}(?:\s*[-–]\s*\d{4})?\b/iu.exec(text)?.[1]
  const name = holder
    ?.replace(/[.,;|]?\s*(all rights? reserved|tous droits|todos los derechos|alle rechte).*$/iu, '')
    .trim()
  return name && name.length <= 80 && /\p{L}{2}/u.test(name) ? name : null
}

const URL_PATTERN = /https?:\/\/[^\s<>"']+/u

/** An address that stands alone, or behind a word that says that it is this document's. */
function urlOf(page: Page): string | null {
  const lines = [...page.above, ...page.below.slice(0, 6), ...page.end]
  const found = lines.flatMap(({ text }) => {
    const url = URL_PATTERN.exec(text)
    if (!url) return []
    const [before, after] = [text.slice(0, url.index), text.slice(url.index + url[0].length)]
    const isLabelledUrl =
      /^(url|link|source|permalink|address|original)\s?:\s?<?$|(viewed|available|published|read) (online )?(at|here):? <?$/iu.test(
        before,
      )
    return isLabelledUrl && /^>?\.?$/.test(after) ? [url[0]] : []
  })
  return new Set(found).size === 1 ? (found[0] ?? null) : loneUrl(page)
}

function loneUrl(page: Page): string | null {
  const lines = [...page.above, ...page.below.slice(0, 2), ...page.end.slice(-3)].map(line => line.text)
  const urls = lines.filter(line => /^<?https?:\/\/[^\s<>"']+>?$/u.test(line)).map(line => line.replaceAll(/[<>]/g, ''))
  return new Set(urls).size === 1 ? (urls[0] ?? null) : null
}

function kindOf(page: Page): SourceKind | null {
  const lines = [...page.above, ...(page.title ? [page.title] : []), ...page.below.slice(0, 8)].map(line => line.text)
  const end = page.end.map(line => line.text)
  const agency = agencyOf(page)
  if (
    lines.some(line =>
      /^(for immediate release|press release|communiqué de presse|pressemitteilung|comunicado de prensa)\b/iu.test(
        line,
      ),
    )
  )
    return 'press-release'
  if (/wire$/i.test(agency ?? '') || end.some(line => /^this press release\b/iu.test(line))) return 'press-release'
  if (agency !== null) return 'wire'
  const title = page.title?.text ?? ''
  if (/\b(transcript|verbatim record)\b/iu.test(title)) return 'transcript'
  if (/^(interview|q ?& ?a)\b|\binterview with\b/iu.test(title)) return 'interview'
  if (
    lines.some(line =>
      /^(dear (sir|madam|mr|ms|mrs|dr|editor|colleague)|sehr geehrte|to whom it may concern)\b/iu.test(line),
    )
  )
    return 'letter'
  return /\bopen letter\b/iu.test(title) ? 'letter' : null
}

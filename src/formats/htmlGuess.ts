import type { SourceKind } from '../domain/records.ts'
import { dateFromMetadata } from './guessDate.ts'
import { namesIn, noGuesses, preferring } from './guess.ts'
import type { Guesses } from './registry.ts'

/** What a page's metadata says of it: JSON-LD first, then `citation_*`, OpenGraph and other `<meta>`, then `<title>` and `<time>`. */
export function guessFromPage(document: Document): Guesses {
  return [fromJsonLd(document), fromMeta(document), fromMarkup(document)].reduce(preferring, noGuesses)
}

/** The language that a page declares, BCP 47; `null` where it declares none or no such thing. */
export function declaredLanguage(document: Document): string | null {
  const language = document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang')
  return language && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language) ? language : null
}

/** The page's one headline; `null` where it has none or several. */
export function headlineOf(document: Document): string | null {
  const headlines = [...document.querySelectorAll('h1')].flatMap(h1 => said(h1.textContent) ?? [])
  return new Set(headlines).size === 1 ? (headlines[0] ?? null) : null
}

/** Longest value that is taken from metadata, in code units. */
const VALUE_LENGTH = 500
/** Objects looked at in a page's JSON-LD. */
const LD_OBJECTS = 1000

const kindsByType: Readonly<Record<string, SourceKind>> = {
  Article: 'article',
  NewsArticle: 'article',
  ReportageNewsArticle: 'article',
  AnalysisNewsArticle: 'article',
  OpinionNewsArticle: 'article',
  ScholarlyArticle: 'article',
  BlogPosting: 'article',
  LiveBlogPosting: 'article',
  SocialMediaPosting: 'post',
  Report: 'report',
  Dataset: 'dataset',
}

function fromJsonLd(document: Document): Guesses {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const articles = scripts.flatMap(script => articlesIn(script.textContent ?? ''))
  return articles.map(guessesOf).reduce(preferring, noGuesses)
}

type Thing = Readonly<Record<string, unknown>>

/** The objects of a type that becomes a source, outermost first. Text that is no JSON holds none. */
function articlesIn(json: string): readonly Thing[] {
  const articles: Thing[] = []
  const ahead: unknown[] = [parsed(json)]
  for (let seen = 0; ahead.length > 0 && seen < LD_OBJECTS; seen += 1) {
    const value = ahead.shift()
    if (Array.isArray(value)) ahead.push(...value.slice(0, LD_OBJECTS))
    if (!isThing(value)) continue
    if (kindOf(value) !== null) articles.push(value)
    ahead.push(value['@graph'], value['mainEntity'])
  }
  return articles
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(thing: Thing): SourceKind | null {
  const types = [thing['@type']].flat().filter(type => typeof type === 'string')
  return types.map(type => kindsByType[type.replace(/^.*[/:]/, '')]).find(kind => kind !== undefined) ?? null
}

function guessesOf(thing: Thing): Guesses {
  const issued = said(thing['datePublished'])
  return {
    title: said(thing['headline']) ?? said(thing['name']),
    authors: [thing['author']].flat().flatMap(author => nameOf(author) ?? []),
    issued: issued === null ? null : dateFromMetadata(issued),
    url: webAddress(
      said(thing['url']) ?? said(isThing(thing['mainEntityOfPage']) ? thing['mainEntityOfPage']['@id'] : null),
    ),
    kind: kindOf(thing),
    publisher: nameOf([thing['publisher']].flat()[0]),
  }
}

function nameOf(value: unknown): string | null {
  return isThing(value) ? said(value['name']) : said(value)
}

function fromMeta(document: Document): Guesses {
  const meta = metaOf(document)
  const first = (...names: readonly string[]): string | null =>
    names.map(name => meta.get(name)?.[0]).find(value => value) ?? null
  const issued = first(
    'citation_publication_date',
    'article:published_time',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'parsely-pub-date',
    'pubdate',
    'date',
  )
  const authors =
    meta.get('citation_author') ?? meta.get('author') ?? meta.get('article:author') ?? meta.get('dc.creator') ?? []
  const named = authors.filter(author => !/https?:|@/.test(author))
  return {
    title: first('citation_title', 'og:title', 'dc.title', 'twitter:title'),
    authors: named.length === 1 && !meta.has('citation_author') ? namesIn(named[0] ?? '') : named,
    issued: issued === null ? null : dateFromMetadata(issued.replaceAll('/', '-')),
    url: webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first('og:url')),
    kind: meta.has('citation_title') || first('og:type') === 'article' ? 'article' : null,
    publisher: first('citation_publisher', 'og:site_name', 'dc.publisher', 'application-name'),
  }
}

function metaOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, readonly string[]>()
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase()
    const value = said(element.getAttribute('content'))
    if (name !== '' && value !== null) meta.set(name, [...(meta.get(name) ?? []), value])
  }
  return meta
}

function fromMarkup(document: Document): Guesses {
  const headline = headlineOf(document)
  const title = said(document.querySelector('title')?.textContent)
  const times = [...document.querySelectorAll('article time[datetime], time[pubdate], time[itemprop="datePublished"]')]
  const dates = new Set(times.flatMap(time => dateFromMetadata(time.getAttribute('datetime') ?? '') ?? []))
  return {
    ...noGuesses,
    title: headline !== null && (title === null || title.includes(headline)) ? headline : (title ?? headline),
    authors: [...document.querySelectorAll('[rel="author"], [itemprop="author"] [itemprop="name"]')]
      .slice(0, 10)
      .flatMap(author => said(author.textContent) ?? []),
    issued: dates.size === 1 ? ([...dates][0] ?? null) : null,
  }
}

/** Words of a value on one line; `null` for none, or for something else than words. */
function said(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const words = value.replaceAll(/\s+/gu, ' ').trim()
  return words === '' || words.length > VALUE_LENGTH ? null : words
}

function webAddress(value: string | null): string | null {
  return value !== null && /^https?:\/\/[^\s"<>]+$/i.test(value) ? value : null
}

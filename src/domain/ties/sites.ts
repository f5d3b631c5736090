/** The site that an address stands on; `null` where that tells nothing of whose it is. */
export function siteOf(url: string | null): string | null {
  const host = /^https?:\/\/(?:[^/@]*@)?(?<host>[^/:?#]+)/iu.exec(url ?? '')?.groups?.['host']?.toLowerCase() ?? ''
  const site = host.replace(/^www\d?\./u, '').replace(/\.$/u, '')
  return site.includes('.') && !shared.test(site) ? site : null
}

/** Whether a name is that of a house through which many publish, so that two who do are not one. */
export function isOfMany(holder: string): boolean {
  return houses.test(holder)
}

/** Sites on which anybody publishes, archives and libraries, addresses in numbers, and names reserved for examples (RFC 2606). */
const shared =
  /(?:^|\.)(?:example\.(?:com|org|net)|[^.]+\.(?:example|test|invalid|localhost|local)|\d+\.\d+\.\d+\.\d+|facebook\.com|fb\.com|twitter\.com|x\.com|t\.co|instagram\.com|threads\.net|tiktok\.com|youtube\.com|youtu\.be|vimeo\.com|telegram\.me|t\.me|whatsapp\.com|vk\.com|reddit\.com|linkedin\.com|mastodon\.social|bsky\.app|medium\.com|substack\.com|wordpress\.com|blogspot\.com|blogger\.com|tumblr\.com|github\.com|github\.io|sites\.google\.com|docs\.google\.com|drive\.google\.com|dropbox\.com|scribd\.com|issuu\.com|academia\.edu|researchgate\.net|archive\.org|archive\.(?:is|ph|today)|perma\.cc|wikipedia\.org|wikimedia\.org|msn\.com|yahoo\.com|news\.google\.com|einpresswire\.com|prnewswire\.com|businesswire\.com|globenewswire\.com|newswire\.com|prweb\.com|presseportal\.de|ots\.at|doi\.org|jstor\.org|ssrn\.com|arxiv\.org)$/u
const houses =
  /^(?:ipd group|ein ?presswire|cision|pr newswire|business wire|globe ?newswire|meta|facebook|google|youtube|x corp|twitter|medium|substack|automattic|wordpress|getty images|shutterstock|the authors?|authors?|owners?|all rights|unknown)\b/iu

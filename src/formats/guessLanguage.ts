/**
 * The language of a text, BCP 47, by its script and its commonest words; `null` where
 * that is not plain: too short, mixed, or none of the languages known here.
 */
export function guessLanguage(text: string): string | null {
  const sample = sampleOf(text)
  const script = scripts.find(([pattern]) => shareOf(sample, pattern) > 0.6)
  return script?.[1](sample) ?? null
}

/** Letters looked at. */
const SAMPLE = 20_000

const scripts: readonly (readonly [RegExp, (sample: string) => string | null])[] = [
  [/\p{Script=Latin}/gu, sample => byWords(sample, latinWords)],
  [/\p{Script=Cyrillic}/gu, sample => (shareOf(sample, /[іїєґІЇЄҐ]/gu) > 0.01 ? 'uk' : byWords(sample, cyrillicWords))],
  [/\p{Script=Arabic}/gu, arabicOrPersian],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Han}/gu, sample => (shareOf(sample, /[\u3040-\u30FF]/gu) > 0.02 ? null : 'zh')],
]

/** Words that make up much of any running text, and few of which two of these languages share. */
const latinWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had are but from have this which were not they',
  fr: 'le la les de des du et en un une est que qui dans pour pas sur au avec plus par ce il sont aux ne ses ont cette',
  es: 'el la los las de del y en un una es que se por con para no su al lo como más pero sus ha este fue entre también',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus hat dass wurde',
  it: 'il la le gli di del della che e un una è in per con non si da sono alla dei nel ha anche come più questo delle',
  pt: 'o a os as de do da dos das e em um uma que não para com se por mais no na foi ao pelo pela são também seu sua',
  nl: 'de het een van en in is dat op te met voor niet zijn aan er om ook als bij door naar maar uit werd hij heeft',
  tr: 'bir ve bu için ile da de olarak olan daha çok gibi kadar sonra en ne ya değil olduğu ancak her göre tarafından',
}
const cyrillicWords: Readonly<Record<string, string>> = {
  ru: 'и в не на что с он как это по но из у за от о его к был так было для она были ее все мы бы же их или',
}

function arabicOrPersian(sample: string): string | null {
  const persian = shareOf(sample, /[پچژگکی]/gu) + wordShare(sample, 'از به در که این است را با برای و های شد می')
  const arabic = shareOf(sample, /[ةىأإي]/gu) + wordShare(sample, 'في من على إلى أن التي الذي هذا عن مع كان و هذه')
  if (Math.max(persian, arabic) < 0.05 || shareOf(sample, /[ٹڈڑےں]/gu) > 0.01) return null
  if (persian > arabic * 1.5) return 'fa'
  return arabic > persian * 1.5 ? 'ar' : null
}

/** The one language whose common words fill a sixth of the text and stand out from the next; else `null`. */
function byWords(sample: string, languages: Readonly<Record<string, string>>): string | null {
  if (wordsOf(sample).length < 8) return null
  const ranked = Object.entries(languages)
    .map(([language, words]) => ({ language, share: wordShare(sample, words) }))
    .toSorted((a, b) => b.share - a.share)
  const [best, next] = ranked
  if (!best || best.share < 1 / 6) return null
  return best.share > (next?.share ?? 0) * 1.25 ? best.language : null
}

function wordShare(sample: string, common: string): number {
  const known = new Set(common.split(' '))
  const words = wordsOf(sample)
  return words.filter(word => known.has(word)).length / Math.max(1, words.length)
}

function wordsOf(sample: string): readonly string[] {
  return sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
}

function shareOf(sample: string, pattern: RegExp): number {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return (sample.match(pattern)?.length ?? 0) / Math.max(1, letters)
}

/** From the middle, where there are sentences and no menus. */
function sampleOf(text: string): string {
  const start = Math.max(0, Math.floor((text.length - SAMPLE) / 2))
  return text.slice(start, start + SAMPLE)
}

import ambulanceLog from './texts/ambulance-control-log.txt?raw'
import bridgesOffice from './texts/bridges-office-interim-note.txt?raw'
import eastbankPost from './texts/eastbank-post-article.html?raw'
import courier from './texts/lindhaven-courier-page-3.txt?raw'
import manuscript from './texts/manuscript.txt?raw'
import wire from './texts/skerrow-wire-story.txt?raw'
import pressRelease from './texts/town-press-release.txt?raw'
import type { ExampleSourceKey } from './exampleParts.ts'

/** The files of the example as they were written, each to be encoded as UTF-8: what an import would find on the disk. */
export const exampleTexts: Readonly<Record<ExampleSourceKey, string>> = {
  'press-release': pressRelease,
  wire,
  courier,
  'eastbank-post': eastbankPost,
  'ambulance-log': ambulanceLog,
  'bridges-office': bridgesOffice,
  manuscript,
}

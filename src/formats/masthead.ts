import type { PartialDate } from '../domain/records.ts'
import { firstDate } from './guessDate.ts'

/** A name that ends as those of papers do, or of a body. */
export function isMasthead(text: string): boolean {
  return masthead.test(text)
}

const masthead = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]*(?: (?:of|and|for|the|&) )? ?){0,5}(?:Gazette|Herald|Times|Post|Bulletin|Echo|Courier|Record|News|Weekly|Daily|Press|Tribune|Journal|Chronicle|Mail|Telegraph|Observer|Review|Star|Sun|Standard|Express|Mirror|Globe|Independent|Guardian|Argus|Advertiser|Mercury|Examiner|Monitor|Reporter|Dispatch|Magazine|Radio|Service|Council|Ministry|Agency|Authority|Foundation|Ltd\\.?|plc|Inc\\.?|GmbH)$`,
  'u',
)

/** Who put it out and when, on one line: `Lindvik Shipyard Ltd, 3 May 2021`; `null` for any other line. */
export function issuedBy(text: string): { readonly name: string; readonly date: PartialDate } | null {
  const found = text.length > 100 ? null : firstDate(text)
  if (!found || found.end < text.length) return null
  const name = /^(.*?)(?:,| [-–—|]) $/u.exec(text.slice(0, found.start))?.[1] ?? ''
  const isName = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:of|and|for|the|&) )*(?:\p{Lu}[\p{L}.'’-]*|plc))+$/u.test(name)
  return isName ? { name, date: found.date } : null
}

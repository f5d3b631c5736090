import { plainName } from './plainName.ts'

/** Tags as they are kept: no blanks around them, none twice in whatever case; the first spelling wins. */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const spelt = new Map<string, string>()
  for (const tag of tags.map(each => each.normalize('NFC').trim().replace(/\s+/gu, ' '))) {
    if (tag !== '' && !spelt.has(plainName(tag))) spelt.set(plainName(tag), tag)
  }
  return [...spelt.values()]
}

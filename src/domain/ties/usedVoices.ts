import type { Claim, Excerpt, Source } from '../records.ts'
import { isOwnName, voiceKey } from './names.ts'
import { type Sharer, sheetSign, textSign } from './shapes.ts'
import type { View } from './view.ts'

/** An excerpt held against a claim, with its source. */
export interface Used {
  readonly excerpt: Excerpt
  readonly source: Source
}

/** The excerpts that are held against a claim, with their sources. */
export function usedFor({ id }: Claim, { evidence, excerpts, sources }: View): readonly Used[] {
  return (evidence.get(id) ?? []).flatMap(({ excerptId }) => {
    const excerpt = excerpts.get(excerptId)
    const source = excerpt && sources.get(excerpt.sourceId)
    return excerpt && source ? [{ excerpt, source }] : []
  })
}

/** Somebody whose words an excerpt gives, and what says so. */
export interface Voice {
  readonly key: string
  /** The name as it stands there. */
  readonly name: string
  readonly isWhole: boolean
  readonly isOfRelease: boolean
  readonly sharer: Sharer
}

/** Speaker and reporters that a person has named, else the speaker whom the text names in the passage's own sentence. */
export function voiceOf({ excerpt, source }: Used, { book }: View): readonly Voice[] {
  const { speaker, through, anchor, textId } = excerpt
  const isOfRelease = through.some(name => release.test(name))
  const reporters = through.filter(name => /\p{Lu}|\p{Lo}/u.test(name) && !release.test(name))
  const named = [...(speaker === null ? [] : [speaker]), ...reporters].filter(isOwnName)
  if (speaker !== null || named.length > 0)
    return named.map(name => {
      const sharer = { id: source.id, sign: sheetSign('speaker', source.id, name) }
      return { key: voiceKey(name), name, isWhole: true, isOfRelease, sharer }
    })
  const said = anchor !== null && textId === source.textId ? book.voiceAt(source.id, anchor.span) : null
  if (said === null) return []
  const sharer = { id: source.id, sign: textSign('citation', source, said) }
  const { name, isWhole } = said
  return [{ key: voiceKey(name), name, isWhole, isOfRelease: said.isOfRelease, sharer }]
}

const release = /\b(?:release|communiqué|statement)\b/iu

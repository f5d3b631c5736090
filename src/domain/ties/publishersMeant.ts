import { isAcronym } from '../names/compareNames.ts'
import { foldName } from '../names/foldName.ts'
import type { Publisher } from '../records.ts'
import { literally } from '../text/literally.ts'
import { isTelling, namesOf, voiceKey } from './names.ts'

/**
 * The publishers that a name may mean, in their order: it is theirs in its letters, is what stands in it beside a dash or
 * in brackets, or is its first letters, or it is called after somebody of that name. For a person to decide: nothing is ever made one by it.
 */
export function publishersMeant<One extends Pick<Publisher, 'name'>>(name: string, publishers: readonly One[]): One[] {
  const said = formsOf(name)
  const after = calledAfter(name)
  return publishers.filter(publisher => {
    const own = formsOf(publisher.name)
    return (
      said.some(one => own.some(other => voiceKey(one) === voiceKey(other) || abbreviates(one, other))) ||
      after?.test(publisher.name.trim())
    )
  })
}

/** A name, and the parts of it that tell something by themselves. */
function formsOf(name: string): readonly string[] {
  const whole = name.replaceAll(/\s+/g, ' ').trim()
  if (whole === '') return []
  const parts = whole.split(/ \p{Pd}+ |\s*[()[\]]\s*/u)
  return [...new Set([whole, ...namesOf(whole), ...parts.filter(isTelling)])]
}

/** Whether one of the two is written in capitals alone, and they are the first letters of the other. */
function abbreviates(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one)
}

/**
 * What a publisher's name has that is called after a name of two words or more, as that of a foundation, a paper or the
 * friends of somebody; `null` where nothing is called after it. A word that goes on makes it another name: "National
 * Council" is not "National Council of Iran".
 */
function calledAfter(name: string): RegExp | null {
  const words = name.trim().split(/\s+/u)
  if (words.length < 2 || words.some(word => !/^\p{Lu}/u.test(word))) return null
  const before = String.raw`(?:^|(?:^|\s)[^\s\p{Lu}]\S*\s)`
  const behind = String.raw`(?=$|['’]|\s(?!\p{Ll}|&))`
  return new RegExp(`${before}${words.map(literally).join(String.raw`\s+`)}${behind}`, 'u')
}

function isShortFor(short: string, long: string): boolean {
  return /^\p{Lu}{3,10}$/u.test(short) && isAcronym([foldName(short)], long.split(' ').map(foldName).filter(Boolean))
}

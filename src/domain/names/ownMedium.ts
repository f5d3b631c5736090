import { plainName } from '../plainName.ts'

/**
 * Whether a name by which a text says to whom somebody spoke is its own publisher's: "told the Coast Times" in the Coast
 * Times, "told the Echo" in the Dunmere Echo, "told the BBC" in BBC News. A medium is no reporter between itself and a speaker.
 */
export function isOwnMedium(name: string, medium: string): boolean {
  const [said, own] = [wordsOf(name), wordsOf(medium)]
  const isAcronym = /^(?:[Tt]he )?\p{Lu}{2,}$/u.test(name.trim())
  const parts = isAcronym ? [own.slice(0, said.length), own.slice(-said.length)] : [own.slice(-said.length)]
  return said.length > 0 && parts.some(part => part.join(' ') === said.join(' '))
}

function wordsOf(name: string): readonly string[] {
  const words = plainName(name).match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
  return words[0] === 'the' ? words.slice(1) : words
}

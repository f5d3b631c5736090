import { plainName } from '../plainName.ts'

/**
 * Names that texts themselves give to one body: "Committee of Harbour Towns (CHT), also known as the Quay League".
 * A name that they give to two is nobody's.
 */
export class NameForms {
  /** By each name, all groups that it is in, by what they say. */
  private readonly groups = new Map<string, Map<string, readonly string[]>>()

  /** Costs what the text is long. */
  add(text: string): void {
    for (const names of formsIn(text)) {
      for (const name of names) {
        const own = this.groups.get(plainName(name)) ?? new Map<string, readonly string[]>()
        this.groups.set(plainName(name), own.set(names.join('\n'), names))
      }
    }
  }

  /** The names with all others of the same body, longest first. */
  allOf(names: readonly string[]): readonly string[] {
    const others = names.flatMap(name => (this.isOfOne(name) ? this.groupsOf(name).flat() : []))
    const all = new Set([...names, ...others.filter(name => this.isOfOne(name))])
    return [...all].toSorted((a, b) => b.length - a.length)
  }

  private groupsOf(name: string): readonly (readonly string[])[] {
    return [...(this.groups.get(plainName(name))?.values() ?? [])]
  }

  private isOfOne(name: string): boolean {
    return new Set(this.groupsOf(name).map(([long = '']) => plainName(long))).size === 1
  }
}

/** Groups of names, the long form first. */
function formsIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(defined)].flatMap(({ index, groups }) => {
    const { short = '', other, otherShort } = groups ?? {}
    const long = longFormOf(text.slice(Math.max(0, index - LONGEST), index), short)
    return long === null ? [] : [[long, short, other, otherShort].flatMap(name => name ?? [])]
  })
}

/** The words at the end of `lead` whose capitals are the short form (after Schwartz and Hearst 2003); `null` where none are. */
function longFormOf(lead: string, short: string): string | null {
  const words = (/[^.;:,()\n]*$/u.exec(lead)?.[0] ?? '').split(' ')
  for (let from = words.length - 2; from >= 0; from--) {
    const initials = words.slice(from).map(word => /^\p{Lu}/u.exec(word)?.[0] ?? '')
    if (initials[0] !== '' && initials.join('') === short) return words.slice(from).join(' ')
  }
  return null
}

/** Code units of a long form. */
const LONGEST = 120
const defined =
  / \((?<short>\p{Lu}{3,10})\)(?:, also known as (?:the )?(?<other>\p{Lu}[^.;:,()\n]{2,80}?)(?: \((?<otherShort>\p{Lu}{3,10})\)|(?=[.,;])))?/gu

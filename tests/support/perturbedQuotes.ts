import type { DifferenceKind, QuoteOutcome, Span } from '../../src/domain/records.ts'
import { pick } from './random.ts'

/** A quote made from a passage in one of the ways in which people and machines change quotes, and what it must be called. */
export interface PerturbedQuote {
  readonly perturbation: Perturbation
  readonly quote: string
  /** Where it is from; `null`: from nowhere in the text. */
  readonly span: Span | null
  readonly outcome: QuoteOutcome
  /** A kind that must be among the differences; `null` where there need be none. */
  readonly kind: DifferenceKind | null
}

export type Perturbation = keyof typeof perturbations | 'absent'

/** Makes a quote of each perturbation in turn, `count` in all. Passages that have nothing to perturb are passed over. */
export function perturbedQuotes(
  text: string,
  count: number,
  random: () => number,
  strangers: string,
): PerturbedQuote[] {
  const names = [...Object.keys(perturbations), 'absent'] as Perturbation[]
  const quotes: PerturbedQuote[] = []
  for (let turn = 0; quotes.length < count && turn < count * 2; turn++) {
    const perturbation = names[turn % names.length] ?? 'absent'
    const made = firstMade(() =>
      perturbation === 'absent' ? absentQuote(text, strangers, random) : perturbed(text, perturbation, random),
    )
    if (made !== null) quotes.push(made)
  }
  return quotes
}

/** Passages tried until one has what is to be changed: names and numbers are rare in some texts. */
const MOST_TRIES = 300

function firstMade(make: () => PerturbedQuote | null): PerturbedQuote | null {
  for (let n = 0; n < MOST_TRIES; n++) {
    const made = make()
    if (made !== null) return made
  }
  return null
}

function perturbed(
  text: string,
  perturbation: keyof typeof perturbations,
  random: () => number,
): PerturbedQuote | null {
  const span = passageOf(text, random)
  const passage = text.slice(span.start, span.end)
  const { outcome, kind, make } = perturbations[perturbation]
  const quote = make(passage, random)
  return quote === null || quote === passage ? null : { perturbation, quote, span, outcome, kind }
}

/** Whole words, between 50 and 300 characters of them. */
function passageOf(text: string, random: () => number): Span {
  for (;;) {
    const from = Math.floor(random() * (text.length - 400))
    const start = from + text.slice(from, from + 60).search(/(?<=\s)[\p{L}\p{N}]/u)
    const length = 50 + Math.floor(random() * 250)
    const end = start + text.slice(start, start + length).search(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]*\s\S*$/u)
    const passage = text.slice(start, end)
    if (start >= from && end > start + 40 && isProse(passage) && !cutsWord(text, start, end))
      return { start, end: text[end] === '%' ? end + 1 : end } // without it the number is another
  }
}

/** Whether a word that is parted at a line's end is quoted by half: "un-" at the end of a line, "done" in the passage. */
function cutsWord(text: string, start: number, end: number): boolean {
  return (
    /[-\u00ad]\s+$/.test(text.slice(Math.max(0, start - 4), start)) || /^[-\u00ad]\s/.test(text.slice(end, end + 2))
  )
}

/** Not a table, an index or a page of noise. */
function isProse(passage: string): boolean {
  const letters = passage.match(/\p{L}/gu)?.length ?? 0
  const words = passage.split(/\s+/)
  return (
    letters > passage.length * 0.7 &&
    words.filter(word => /^\p{Ll}{3,}$/u.test(word)).length > words.length * 0.4 &&
    !/\.{2}|…|[[\]]/.test(passage)
  )
}

/** A stranger's passage, or the passage's own words in disorder. */
function absentQuote(text: string, strangers: string, random: () => number): PerturbedQuote | null {
  const source = random() < 0.5 ? text : strangers
  const span = passageOf(source, random)
  const words = source.slice(span.start, span.end).split(/\s+/)
  if (source === text) {
    if (words.length < 8) return null
    for (let i = words.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const [a = '', b = ''] = [words[i], words[j]]
      words[i] = b
      words[j] = a
    }
  }
  return { perturbation: 'absent', quote: words.join(' '), span: null, outcome: 'absent', kind: null }
}

interface Recipe {
  readonly outcome: QuoteOutcome
  readonly kind: DifferenceKind
  /** `null` where the passage has nothing to change in this way. */
  readonly make: (passage: string, random: () => number) => string | null
}

const perturbations = {
  whitespace: {
    outcome: 'artefact',
    kind: 'whitespace',
    make: (passage, random) =>
      passage.replace(/ /g, space => (random() < 0.3 ? pick(['\n', '  ', '\u00a0', ' \n'], random) : space)),
  },
  hyphenation: {
    outcome: 'artefact',
    kind: 'hyphenation',
    make: (passage, random) =>
      changeWord(passage, /\p{Ll}{6,}/gu, random, word => `${word.slice(0, 3)}-\n${word.slice(3)}`),
  },
  softHyphens: {
    outcome: 'artefact',
    kind: 'soft-hyphen',
    make: (passage, random) =>
      changeWord(passage, /\p{Ll}{6,}/gu, random, word => `${word.slice(0, 3)}\u00ad${word.slice(3)}`),
  },
  quotes: {
    outcome: 'artefact',
    kind: 'quotes',
    make: passage => {
      const changed = passage.replace(/’/g, "'").replace(/[“”]/g, '"')
      return changed !== passage ? changed : passage.includes("'") ? passage.replace(/'/g, '’') : null
    },
  },
  ligatures: {
    outcome: 'artefact',
    kind: 'ligature',
    make: passage =>
      /f[fil]/.test(passage)
        ? passage.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ')
        : null,
  },
  caseChanged: {
    outcome: 'editorial',
    kind: 'case',
    make: (passage, random) =>
      changeWord(
        passage,
        /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu,
        random,
        word => word.charAt(0).toUpperCase() + word.slice(1),
      ),
  },
  punctuation: {
    outcome: 'editorial',
    kind: 'punctuation',
    make: (passage, random) =>
      changeWord(passage, /(?<=\p{Ll}{2})[,;](?= \p{Ll})/gu, random, mark =>
        pick(['', mark === ',' ? ';' : ','], random),
      ),
  },
  ellipsis: {
    outcome: 'editorial',
    kind: 'ellipsis',
    make: (passage, random) => {
      const words = passage.split(' ')
      if (words.length < 18) return null
      const from = 6 + Math.floor(random() * (words.length - 16))
      const to = from + 2 + Math.floor(random() * 3)
      // A word that is parted at a line's end would be left in by half.
      if (words[from - 1]?.endsWith('-') || words[to - 1]?.endsWith('-')) return null
      return [...words.slice(0, from), pick(['...', '…', '[...]', '[…]'], random), ...words.slice(to)].join(' ')
    },
  },
  bracket: {
    outcome: 'editorial',
    kind: 'bracket',
    make: (passage, random) =>
      changeWord(passage, /(?<=\p{Ll} )(?:he|she|they|it|his|her|their|the)(?= \p{Ll})/gu, random, () =>
        pick(['[the owner]', '[Smith]', '[still]'], random),
      ),
  },
  number: {
    outcome: 'altered',
    kind: 'number',
    make: (passage, random) =>
      changeWord(
        passage,
        /(?<![\p{L}\p{N}.,-])[2-9]\d{0,2}(?![\p{L}\p{N}.,-]|\s*(?:January|March|June|August|October|December))/gu,
        random,
        digits => `${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1 + Math.floor(random() * 8)) % 10}`,
      ),
  },
  negation: {
    outcome: 'altered',
    kind: 'negation',
    make: (passage, random) =>
      /(?<=\p{L} )(?:not|never) (?=\p{L})/u.test(passage.slice(8, -8))
        ? passage.slice(0, 8) + passage.slice(8).replace(/(?<=\p{L} )(?:not|never) (?=\p{L})/u, '')
        : changeWord(
            passage,
            /(?<=\p{Ll} (?:is|are|was|were|had|has|have|will|would|may|must|should|can|could|did|do) )(?=\p{Ll})/gu,
            random,
            () => 'not ',
          ),
  },
  name: {
    outcome: 'altered',
    kind: 'name',
    make: (passage, random) =>
      changeWord(
        passage,
        /(?<=\p{Ll},? )(?!God|Lord|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day\b)\p{Lu}\p{Ll}{3,}(?=[ ,.])/gu,
        random,
        name =>
          pick(
            ['Wexford', 'Lindholm', `${name}son`, 'Ardmore'].filter(other => other !== name),
            random,
          ),
      ),
  },
  hedge: {
    outcome: 'altered',
    kind: 'hedge',
    make: (passage, random) =>
      changeWord(passage, /(?<=\p{L} )(?:may|might|must|should|could|will|would|can)(?= \p{Ll})/gu, random, modal =>
        pick(
          ['may', 'must', 'will', 'could'].filter(other => other !== modal),
          random,
        ),
      ),
  },
  wordSwapped: {
    outcome: 'altered',
    kind: 'word',
    make: (passage, random) =>
      changeWord(passage, plainWord, random, word =>
        pick(
          ['carpenter', 'walking', 'yellow', 'quickly'].filter(other => other !== word),
          random,
        ),
      ),
  },
  wordsDropped: {
    outcome: 'altered',
    kind: 'word',
    make: (passage, random) => {
      const words = passage.split(' ')
      if (words.length < 20) return null
      const from = 5 + Math.floor(random() * (words.length - 14))
      const dropped = words.slice(from, from + 4)
      if (dropped.some(word => !/^\p{Ll}+$/u.test(word) || notOnlyWords.test(word))) return null
      return [...words.slice(0, from), ...words.slice(from + 4)].join(' ')
    },
  },
  misread: {
    outcome: 'altered',
    kind: 'ocr',
    make: (passage, random) =>
      changeWord(passage, /(?<=\p{Ll} )(?=\p{Ll}*(?:m|h|rn))\p{Ll}{7,}(?= \p{Ll})/gu, random, word =>
        word.includes('rn')
          ? word.replace('rn', 'm')
          : word.includes('m')
            ? word.replace('m', 'rn')
            : word.replace('h', 'b'),
      ),
  },
} satisfies Record<string, Recipe>

/** Words that would give a dropped stretch another name. */
const notOnlyWords =
  /^(?:not|no|never|none|nor|neither|without|nothing|nobody|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|once|twice|half|hundred|thousand|million|double|triple|unless|except|cannot|hardly|may|might|must|should|could|would|will|can|all|some|any|more|most)$/

/** A word that says nothing of how sure, how many or whether. */
const plainWord =
  /(?<=\p{Ll} )(?!might|must|should|could|would|shall|never|scarcely|hardly|barely|nothing|without|nobody|neither|unless|except|least|almost|nearly|mostly|often|always|sometimes|seldom|rarely|usually|general|certainly|clearly|perhaps|possibl|probabl|likely|largely|mainly|partly|entirely|fully|around|about|several|every|seem|appear|suggest|three|seven|eight|twelve|twent|thirt|fort|fift|sixt|hundred|thousand|million|first|second|third|fourth|eighth|ninth|tenth|twice|approximat|lack|under|roughly|other|potential)\p{Ll}{5,}(?= \p{Ll})/gu

function changeWord(
  passage: string,
  pattern: RegExp,
  random: () => number,
  change: (word: string) => string,
): string | null {
  const matches = [...passage.matchAll(pattern)].filter(match => match.index > 8 && match.index < passage.length - 10)
  if (matches.length === 0) return null
  const match = pick(matches, random)
  return passage.slice(0, match.index) + change(match[0]) + passage.slice(match.index + match[0].length)
}

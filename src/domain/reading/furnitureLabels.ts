import type { Span } from '../records.ts'

/** What websites write on their buttons and below their pages, each label whole. */
const labels = [
  'home|menu|search|news|about(?: us)?|contact(?: us)?|log ?in|sign (?:in|up)|subscribe|newsletter|share|tweet|print|e-?mail',
  'facebook|twitter|whatsapp|telegram|instagram|youtube|follow us|read more|comments?|advertisement',
  'privacy(?: policy)?|cookies?(?: policy)?|terms(?: of (?:use|service))?|skip to (?:main )?content|related (?:articles|posts|content)',
].join('|')

/** Who holds the rights does not stand in it. */
const rights =
  '(?:all )?rights? reserved|(?:alle )?rechte vorbehalten|(?:tous )?droits réservés|(?:todos los )?derechos reservados'

/** The beginnings of labels that go on in many ways. */
const openings = 'share this.*|follow us.*|you may also like.*|read more.*|tags?:.*|comments?.*'

/** Where a text has labels by themselves: in a line, between two bars, or as all that a sentence is. In order. */
export function labelsIn(text: string): Span[] {
  return [...text.matchAll(alone)].flatMap(({ index, 0: words }) => {
    const bare = words.trim()
    const start = index + words.indexOf(bare)
    return whole.test(bare) ? [{ start, end: start + bare.length }] : []
  })
}

/** Between ends of lines, sentences and other labels, and no longer than labels are. */
const alone = /(?<=^|[\n|•·»>.!?:;])[^\n|•·»>.!?:;]{3,40}(?=$|[\n|•·»>.!?:;])/gu

/** Whether a block of a page is a label, or tells who holds the rights in the page. */
export function isFurnitureBlock(block: string): boolean {
  return sign.test(block)
}

/** Whether it can be nothing else. */
export function isSureFurniture(block: string): boolean {
  return sureSign.test(block)
}

const whole = new RegExp(`^(?:${labels}|${rights})$`, 'iu')
const sign = new RegExp(String.raw`^(?:${labels}|${openings})$|all rights? reserved|^(?:©|copyright\b)`, 'iu')
const sureSign = /all rights? reserved|^(?:©|copyright\b)|^skip to (?:main )?content$/iu

import type { TextBlock } from './blocks.ts'
import { withPlainLines } from './readText.ts'

/** What is left out besides scripts and styles. `furniture`: what surrounds an article on a page. */
export type Leaving = 'nothing' | 'furniture'

/**
 * The words of an element block by block, with white space as a browser shows it.
 *
 * No-break spaces stay. Cells of a row are parted by a tab, lines within a block by
 * `\n`, and two `<br>` part paragraphs. Goes along a list of its own instead of
 * calling itself: pages may be nested a hundred thousand deep.
 */
export function blocksOf(root: Element, leaving: Leaving): readonly TextBlock[] {
  const writer = new BlockWriter()
  const ahead: Step[] = [{ type: 'enter', node: root }]
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    const { node } = step
    if (step.type === 'leave') writer.leave(step.node)
    else if (node.nodeType === TEXT || node.nodeType === CDATA) writer.write(node.nodeValue ?? '')
    else if (isElement(node) && (node === root || !isLeftOut(node, leaving))) {
      writer.enter(node)
      ahead.push({ type: 'leave', node })
      for (let child = node.lastChild; child; child = child.previousSibling) ahead.push({ type: 'enter', node: child })
    }
  }
  return writer.finish()
}

/** Whether an element is hidden from every reader by its own attributes. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
}

type Step = { readonly type: 'enter'; readonly node: Node } | { readonly type: 'leave'; readonly node: Element }

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

/** Elements whose words are no part of the document. */
const unread = setOf(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS AUDIO VIDEO HEAD TITLE META LINK SELECT DATALIST BUTTON INPUT TEXTAREA RP FRAMESET NOFRAMES',
)
const furniture = setOf('NAV ASIDE FOOTER FORM DIALOG MENU')
const furnitureRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'menu',
  'menubar',
  'dialog',
])
const furnitureClasses =
  /(^|\s)(nav|navbar|navigation|menu|main-menu|breadcrumbs?|sidebar|cookies?|cookie-(banner|notice|consent)|share|social|site-(header|footer))(\s|$)/i

const blockElements = setOf(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
)

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}

/** In capitals, whatever the document's own kind says of case. */
function nameOf(element: Element): string {
  return element.tagName.toUpperCase()
}

function isLeftOut(element: Element, leaving: Leaving): boolean {
  const name = nameOf(element)
  if (unread.has(name) || isHidden(element)) return true
  if (leaving === 'nothing') return false
  if (furniture.has(name) || furnitureRoles.has(element.getAttribute('role') ?? '')) return true
  if (name === 'HEADER') return nameOf(element.parentElement ?? element) === 'BODY'
  return (
    name !== 'BODY' &&
    furnitureClasses.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
  )
}

interface Context {
  readonly kind: TextBlock['kind']
  readonly level: number
}

/** Stand for a `<br>` and for the border of two cells until white space is collapsed. No text has them: control characters go before. */
const BREAK = '\u0001'
const CELL = '\u0002'

/** Gathers words into blocks while elements open and close around them. */
class BlockWriter {
  readonly #blocks: TextBlock[] = []
  readonly #contexts: Context[] = [{ kind: 'paragraph', level: 0 }]
  #listDepth = 0
  #words: string[] = []

  write(words: string): void {
    this.#words.push(withPlainLines(words).text)
  }

  enter(element: Element): void {
    const name = nameOf(element)
    if (name === 'BR') this.#words.push(BREAK)
    if (!blockElements.has(name)) return
    if (this.#context.kind === 'row') {
      if (isCell(name) && element.previousElementSibling) this.#words.push(CELL)
      else this.#words.push(' ')
      return
    }
    this.#flush()
    if (isList(name)) this.#listDepth += 1
    const context = this.#contextOf(element, name)
    if (context) this.#contexts.push(context)
  }

  leave(element: Element): void {
    const name = nameOf(element)
    if (!blockElements.has(name)) return
    if (this.#context.kind === 'row' && name !== 'TR') {
      this.#words.push(' ')
      return
    }
    this.#flush()
    if (this.#contextOf(element, name)) this.#contexts.pop()
    if (isList(name)) this.#listDepth -= 1
  }

  finish(): readonly TextBlock[] {
    this.#flush()
    return this.#blocks
  }

  get #context(): Context {
    return this.#contexts.at(-1) ?? { kind: 'paragraph', level: 0 }
  }

  #contextOf(element: Element, name: string): Context | null {
    if (/^H[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
    if (name === 'LI') return { kind: 'item', level: Math.max(1, this.#listDepth) }
    if (name === 'BLOCKQUOTE') return { kind: 'quote', level: 0 }
    if (name === 'PRE') return { kind: 'preformatted', level: 0 }
    if (name === 'FIGCAPTION' || name === 'CAPTION') return { kind: 'caption', level: 0 }
    return name === 'TR' && isRowOfData(element) ? { kind: 'row', level: 0 } : null
  }

  #flush(): void {
    const words = this.#words.join('')
    this.#words = []
    const { kind, level } = this.#context
    const texts = kind === 'preformatted' ? [asTyped(words)] : asShown(words)
    for (const text of texts) if (text !== '') this.#blocks.push({ kind, level, text })
  }
}

function isCell(name: string): boolean {
  return name === 'TD' || name === 'TH'
}

function isList(name: string): boolean {
  return name === 'UL' || name === 'OL' || name === 'DIR' || name === 'MENU'
}

/** A row of figures or facts, not one of a table that lays out a page. */
function isRowOfData(row: Element): boolean {
  const cells = Array.from(row.children).filter(child => isCell(nameOf(child))).length
  if (cells < 2 || row.querySelector('table,h1,h2,h3,h4,h5,h6,ul,ol,blockquote,pre,article,section')) return false
  return row.querySelectorAll('p').length <= cells
}

function asTyped(words: string): string {
  return words.replaceAll(BREAK, '\n').replace(/^\n/, '').trimEnd()
}

/** White space as CSS shows it (`white-space: normal`), parted where an empty line is shown. */
function asShown(words: string): readonly string[] {
  const collapsed = words.replaceAll(/[ \t\n]+/g, ' ')
  // oxlint-disable-next-line no-control-regex -- BREAK and CELL
  const lines = collapsed.replaceAll(/ ?\u0001 ?/g, '\n').replaceAll(/ ?\u0002 ?/g, '\t')
  return lines.split(/\n{2,}/).map(text => text.replaceAll(/^[ \n]+|[ \n]+$/g, ''))
}

import type { Page } from '@playwright/test'

/** What on the page scrolls or sticks out sideways, in either direction of writing. Tables scroll in a region, or are a grid that is walked both ways. */
export async function sidewaysInBothDirections(page: Page): Promise<readonly string[]> {
  const ltr = await page.evaluate(sideways)
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  const rtl = await page.evaluate(sideways)
  await page.evaluate(() => document.documentElement.removeAttribute('dir'))
  return [...ltr.map(found => `left to right: ${found}`), ...rtl.map(found => `right to left: ${found}`)]
}

/** Runs in the page: what is wider than its place, each by the beginning of its markup. */
function sideways(): readonly string[] {
  const room = document.documentElement.clientWidth
  const scrollsOnPurpose = (element: Element) =>
    element.closest('[role=region][tabindex="0"], [role=grid][aria-colcount]') !== null
  const isClipped = (element: Element) => {
    const { clipPath, position } = getComputedStyle(element)
    return clipPath !== 'none' && position === 'absolute'
  }
  const tooWide = [...document.querySelectorAll<HTMLElement>('body *')].filter(element => {
    if (!element.checkVisibility() || scrollsOnPurpose(element)) return false
    const { overflowX } = getComputedStyle(element)
    const scrolls = overflowX === 'auto' || overflowX === 'scroll'
    if (scrolls && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) return true
    if (!element.matches('button, a, input, select, textarea, h1, h2, h3, p, li, blockquote, [role=option]'))
      return false
    const { left, right, width, bottom } = element.getBoundingClientRect()
    if (width <= 1 || bottom <= 0 || element.closest('.visually-hidden') !== null || isClipped(element)) return false
    return left < -1 || right > room + 1
  })
  const page = document.scrollingElement
  const whole = page && page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} px in ${room}`] : []
  return [...whole, ...tooWide.map(element => element.outerHTML.slice(0, 160))]
}

/** What scrolls up and down although what fills it does so by itself: a second scrollbar, which pushes the screen away. */
export async function scrollsTwice(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))) // a window just made smaller
    const scrolling = [...document.querySelectorAll<HTMLElement>('html, body, body *')].filter(element => {
      const isWindow = element === document.scrollingElement
      const { overflowY } = getComputedStyle(element)
      if (!isWindow && overflowY !== 'auto' && overflowY !== 'scroll') return false
      return element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1
    })
    return scrolling
      .filter(outer =>
        [...outer.querySelectorAll<HTMLElement>('*')].some(
          inner =>
            /auto|scroll/.test(getComputedStyle(inner).overflowY) && inner.clientHeight > outer.clientHeight * 0.8,
        ),
      )
      .map(element => `${element.tagName}: ${element.scrollHeight} px in ${element.clientHeight}`)
  })
}

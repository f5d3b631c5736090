// Before every component test: matchers for the DOM, a clean page after each test, and what jsdom leaves out.
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

/** Layout is all zeros in jsdom: nothing is ever seen to change size. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= StillObserver
Element.prototype.scrollIntoView ??= () => {}
globalThis.matchMedia ??= query => Object.assign(new EventTarget(), unmatched(query))

function unmatched(media: string) {
  return { media, matches: false, onchange: null, addListener: () => {}, removeListener: () => {} }
}

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
CSS.supports ??= () => true
Element.prototype.scrollIntoView ??= () => {}
globalThis.matchMedia ??= query => Object.assign(new EventTarget(), unmatched(query))

function unmatched(media: string) {
  return { media, matches: false, onchange: null, addListener: () => {}, removeListener: () => {} }
}

/** Dialogs and popovers without a top layer: they open, close and tell of it, which is all a component can see. */
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  if (!this.open) return
  this.open = false
  queueMicrotask(() => this.dispatchEvent(new Event('close')))
}
HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
  this.style.display = 'block'
}
HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
  this.style.display = ''
}

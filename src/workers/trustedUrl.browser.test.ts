import { expect, it } from 'vitest'
import { trustedUrl } from './trustedUrl.ts'

it('passes a script of this origin', () => {
  expect(new URL(trustedUrl('/sw.js')).href).toBe(`${location.origin}/sw.js`)
})

it.each([
  'https://elsewhere.example/assets/worker.js',
  '//elsewhere.example/sw.js',
  'data:text/javascript,0',
  'javascript:0',
  URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' })),
])('refuses %s', address => {
  expect(() => trustedUrl(address)).toThrow('is not a script of this app')
})

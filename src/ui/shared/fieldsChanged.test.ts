import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchFields } from './fieldsChanged.ts'

let form: HTMLFormElement
let watched: ReturnType<typeof watchFields>

beforeEach(() => {
  form = document.createElement('form')
  document.body.append(form)
  put('speaker', 'Ada Moss')
  put('reporter 1', 'Skerrow')
  put('reporter 2', '')
  watched = watchFields(form)
})
afterEach(() => {
  watched.stop()
  form.remove()
})

test('a form as it was is unchanged, and one in which something is written is not', () => {
  expect(watched.areChanged()).toBe(false)
  field('speaker').value = 'Ben Orr'
  expect(watched.areChanged()).toBe(true)
  field('speaker').value = 'Ada Moss '
  expect(watched.areChanged()).toBe(false)
})

test('a field that came late counts by what it held when it came, whether it ever had the focus or not', async () => {
  put('reporter 3', 'The Courier')
  await told()
  expect(watched.areChanged()).toBe(false)
  field('reporter 3').value = 'The Post'
  expect(watched.areChanged()).toBe(true)
})

test('a row that came late and was taken out again is no reason to ask', async () => {
  put('reporter 3')
  await told()
  field('reporter 3').value = 'The Post'
  field('reporter 3').remove()
  await told()
  expect(watched.areChanged()).toBe(false)
})

test('a row of the first ones that was taken out is a change, and an empty one is none', () => {
  field('reporter 2').remove()
  expect(watched.areChanged()).toBe(false)
  field('reporter 1').remove()
  expect(watched.areChanged()).toBe(true)
})

test('words stay written where the field that they were written in gives way to the next step', () => {
  field('reporter 2').value = 'The Post'
  form.replaceChildren()
  expect(watched.areChanged()).toBe(true)
})

test('what is only chosen is lightly chosen again', () => {
  form.replaceChildren()
  const box = document.createElement('input')
  box.type = 'checkbox'
  form.append(box)
  const choices = watchFields(form)
  box.checked = true
  expect(choices.areChanged()).toBe(false)
  box.remove()
  expect(choices.areChanged()).toBe(false)
  choices.stop()
})

function put(name: string, value = ''): void {
  const input = document.createElement('input')
  input.name = name
  input.value = value
  form.append(input)
}

function field(name: string): HTMLInputElement {
  return form.querySelector<HTMLInputElement>(`[name="${name}"]`)!
}

/** Once the browser has told of what came and went. */
async function told(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve))
}

import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { checkAt } from '../../domain/quote/checkAt.ts'
import { catalogueOf } from '../../messages/catalogue.ts'
import { DrawnQuote } from './ComparedQuote.tsx'
import { SayProvider } from './useSay.tsx'

function draw(source: string, quoted: string): HTMLElement {
  const check = checkAt(source, { start: 0, end: source.length }, quoted)
  render(
    <SayProvider say={catalogueOf('en')} language="en">
      <DrawnQuote quoted={quoted} check={check} />
    </SayProvider>,
  )
  return screen.getByRole('blockquote')
}

it('says beside a number that is written otherwise that it is the same', () => {
  const quote = draw('Thirty thousand of them were counted.', '30,000 of them were counted.')
  expect(quote).toHaveTextContent('30,000 Thirty thousand (the same number) of them')
})

it('says nothing beside another number', () => {
  expect(draw('Thirty of them were counted.', '13 of them were counted.')).not.toHaveTextContent('the same')
})

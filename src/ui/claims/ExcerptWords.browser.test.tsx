import { cleanup, render, screen } from '@testing-library/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, test } from 'vitest'
import { attachWords, type ReaderStage, stageReader } from '../../../tests/support/readerStage.tsx'
import { catalogueOf } from '../../messages/catalogue.ts'
import { SayProvider } from '../shared/useSay.tsx'
import { StoreContext } from '../store/StoreContext.ts'
import { ExcerptWords } from './ExcerptWords.tsx'

const text = 'The port was shut. It is not true that in the course of two years the port paid 477 pilots. Few asked.'
let stage: ReaderStage | null = null

afterEach(async () => {
  cleanup()
  await stage?.clear()
  stage = null
})

test('an excerpt stands in its whole sentence, which may deny it', async () => {
  stage = await stageReader({ bytes: new TextEncoder().encode(text), role: 'source', encoding: null })
  const { excerptId } = await attachWords(stage, text, 'the port paid 477', 'the port paid 477')
  const excerpt = await stage.store.db.excerpts.get(excerptId)
  if (!excerpt) throw new Error('The excerpt was kept.')
  cleanup()
  render(
    <StoreContext value={stage.store}>
      <QueryClientProvider client={new QueryClient()}>
        <SayProvider say={catalogueOf('en')} language="en">
          <ExcerptWords excerpt={excerpt} lang="en" />
        </SayProvider>
      </QueryClientProvider>
    </StoreContext>,
  )
  await screen.findByText('It is not true that in the course of two years')
  expect(screen.getByRole('blockquote')).toHaveTextContent(
    /^It is not true that in the course of two years the port paid 477 pilots\.$/,
  )
})

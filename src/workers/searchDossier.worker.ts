import { answerSearch } from './answerSearch.ts'
import type { SearchAnswer, SearchAsk } from './searchDossier.ts'
import { serveSearches } from './serveSearches.ts'

serveSearches<SearchAsk, SearchAnswer, number>(answerSearch)

import { expect, it } from 'vitest'
import { tidyTags } from './tags.ts'

it.each([
  [['  front page ', 'front   page', 'Front Page'], ['front page']],
  [['', '  ', 'money'], ['money']],
  [
    ['پل', 'money', 'پل'],
    ['پل', 'money'],
  ],
])('keeps of the tags %j each once: %j', (tags, kept) => expect(tidyTags(tags)).toEqual(kept))

import type { Upgrade } from './index.ts'

/** Version 13: a choice may be of a caption, or of what a website puts between paragraphs. No record of before changes; a version that knows no such repair leaves the entry be. */
export const withWebFurniture: Upgrade = {
  version: 13,
  why: 'Captions and what a website puts between paragraphs are repairs of their own, and a person switches them.',
  record: {},
  field: {},
}

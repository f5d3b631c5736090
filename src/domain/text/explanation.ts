/**
 * Whether a text that a name follows ends with what its owner is, and a comma: `Its manager, `, `The plant’s head of
 * operations at Kestrel Foods, `, `Kestrel’s owner, `. No sentence that ends with a place: `The blaze lit Dunmere, `.
 */
export function isExplanation(before: string): boolean {
  return explanation.test(before.slice(-REACH))
}

/** Code units of what explains a name. */
const REACH = 160

const capital = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`
const name = String.raw`(?:the )?${capital}(?: (?:(?:of|the|de|la|al|and|for) )*${capital}){0,5}`
/** Whose it is, or that it is one. */
const owner = String.raw`(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|${capital}(?: ${capital}){0,4}['’]s?)`
/** Words that make a sentence of it: most verbs that tell what happened, and what commonly helps a verb. */
const verb = String.raw`(?!(?:retired|appointed|elected|experienced|learned|married|self-styled)\b)(?:[\p{Ll}-]+ed|has|have|had|is|are|was|were|be|been|will|would|can|could|may|might|must|shall|should|does|do|did|not|never|lit|hit|fell|lost|took|came|went|left|broke|began|ran|stood|sank|struck|shut|cut|saw|found|met|spread|swept|rose|grew|burnt|drove|flew|led|lay|lies|stands|lives|said|says|told)\b`
const word = String.raw`(?!${verb})[\p{L}][\p{L}\p{M}’'-]*`
const explanation = new RegExp(
  String.raw`(?:^|[.!?;:,—“”"»]\s+|\n|(?<!\p{L})(?:and|but|that|when|as|while|where) )${owner} (?:${word} ){0,5}?${word}(?: (?:of|at|for|in|with|from|to) ${name})?, $`,
  'u',
)

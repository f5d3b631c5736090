import { type Drawing, moved } from '../drawing/drawing.ts'
import { originTint } from '../originTint.ts'
import { drawCard, isCrowded } from './drawCard.ts'
import { columnsIn, packCards } from './packCards.ts'
import type { WordedMap } from './wordedMap.ts'

/** Draws every origin as a card, in as many columns as the width has room for; the same for the same map and width. */
export function drawOriginMap({ cards, why }: WordedMap, width: number): Drawing {
  const column = columnsIn(width, cards.length).width
  const wide = cards.map(isCrowded)
  const drawn = cards.map((card, index) =>
    drawCard(card, why, wide[index] === true ? width : column, `origin-${originTint(card.letter)}`),
  )
  const { places, height } = packCards(
    drawn.map(card => card.height),
    width,
    undefined,
    wide,
  )
  const right = Math.max(column, ...places.map(place => place.x + place.width))
  return {
    width: right,
    height,
    shapes: cards.map(({ key, name }, index) => ({
      type: 'part',
      key: `origin ${key}`,
      name,
      shapes: moved(drawn[index]?.shapes ?? [], places[index] ?? { x: 0, y: 0 }),
    })),
  }
}

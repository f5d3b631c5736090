import type { WordedMatrix } from '../../domain/map/drawMatrix.ts'
import { OriginBadge } from '../shared/OriginBadge.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './Matrix.module.css'
import { type MatrixCrossProps, usePlace } from './MatrixCross.tsx'

export interface MatrixToldProps extends MatrixCrossProps {
  readonly matrix: WordedMatrix
}

/** In words what is pointed at, or what the keys are on: a cell is too small to hold them. Screen readers hear it from the cell. */
export function MatrixTold({ matrix, pointed, active }: MatrixToldProps) {
  const place = usePlace(pointed, active)
  const say = useSay()
  const claim = matrix.rows[place.row]
  const source = matrix.columns[place.column]
  const said = claim?.cells.get(place.column)?.said ?? say('origins:matrix.nothing')
  return (
    <div className={css['told']} aria-hidden="true">
      {source && (
        <p>
          {source.letter !== null && <OriginBadge letter={source.letter} silent />}{' '}
          <UserText as="strong">{source.title}</UserText> {claim && said}
        </p>
      )}
      {claim && (
        <p className={css['toldClaim']}>
          <UserText>{claim.text}</UserText>{' '}
          {!source &&
            claim.tallies.map(({ kind, text }) => (
              <span key={kind}>
                <StanceIcon stance={kind} size={12} /> {text}{' '}
              </span>
            ))}
        </p>
      )}
      <p className={css['toldKeys']}>{say('origins:matrix.keys')}</p>
    </div>
  )
}

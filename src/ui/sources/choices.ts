export {
  affiliationKinds,
  dependenceKinds,
  publisherKinds,
  sourceKinds,
  sourceStandings,
} from '../../domain/records.ts'

import { countPathFrom } from '#server/foundersPath/countPathFrom.ts'
import { erasePaths } from '#server/foundersPath/erasePaths.ts'
import { pathsUnusedSince } from '#server/foundersPath/pathsUnusedSince.ts'
import { unusedSweep } from '../unusedSweep.ts'

/** What customers have said of their way on the founder's path, five years after somebody last opened it. */
export const paths = unusedSweep({
  name: 'paths',
  kind: 'path',
  unusedSince: pathsUnusedSince,
  countFrom: countPathFrom,
  erase: (ids) => erasePaths({ ids }),
})

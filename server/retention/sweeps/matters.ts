import { countMatterFrom } from '#server/matters/countMatterFrom.ts'
import { eraseMatters } from '#server/matters/eraseMatters.ts'
import { mattersUnusedSince } from '#server/matters/mattersUnusedSince.ts'
import { unusedSweep } from '../unusedSweep.ts'

/** Matters that have ended, five years after their last use. */
export const matters = unusedSweep({
  name: 'matters',
  kind: 'matter',
  unusedSince: mattersUnusedSince,
  countFrom: countMatterFrom,
  erase: (ids) => eraseMatters({ ids }),
})

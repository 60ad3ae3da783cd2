import type { Capacity } from '#shared/access/Capacity.ts'

/** Whether what a person gives in this capacity holds at once; a joint representative's waits for the second signature. */
export const mayGiveAlone = (capacity: Capacity): boolean =>
  capacity === 'owner' || capacity === 'representative' || capacity === 'founder'

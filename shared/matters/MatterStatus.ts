import { z } from 'zod'

/** Where a matter (asia) stands; `waitingForCustomer` pauses the promise, the last two end the matter. */
export const MatterStatus = z.enum([
  'new',
  'assessing',
  'inProgress',
  'waitingForCustomer',
  'waitingForProvider',
  'done',
  'closedWithoutService',
])
export type MatterStatus = z.infer<typeof MatterStatus>

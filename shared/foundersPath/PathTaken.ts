import { z } from 'zod'
import { PathOfCustomer } from './PathOfCustomer.ts'
import { StepOnPath } from './StepOnPath.ts'

/** What a customer has said on the founder's path: its choices, and the steps of which something was said. */
export const PathTaken = z.object({
  choice: PathOfCustomer.shape.choice,
  steps: z.array(StepOnPath.pick({ key: true, title: true, own: true, permit: true })),
})

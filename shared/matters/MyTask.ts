import { z } from 'zod'
import { Basis } from '#shared/access/Basis.ts'

/** A task of the viewer's, in a matter that they may read. */
export const MyTask = z.object({
  taskId: z.string(),
  matterId: z.string(),
  need: z.string(),
  customer: z.object({ name: z.string(), businessId: z.string().nullable() }),
  text: z.string(),
  dueOn: z.string().nullable(),
  bases: z.array(Basis).min(1),
})
export type MyTask = z.infer<typeof MyTask>

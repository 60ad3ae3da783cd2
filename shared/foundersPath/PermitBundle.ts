import { z } from 'zod'
import { PermitOnPath } from './PermitOnPath.ts'

/** All permits and notifications of a customer across authorities, with their shared state. */
export const PermitBundle = z.object({
  customerId: z.string(),
  /** Of the whole: `none` where nothing is needed, `open` until each is granted, `needsMore` or `refused` where one is. */
  state: z.enum(['none', 'open', 'needsMore', 'refused', 'granted']),
  items: z.array(PermitOnPath),
})
export type PermitBundle = z.infer<typeof PermitBundle>

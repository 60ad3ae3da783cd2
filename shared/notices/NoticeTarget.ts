import { z } from 'zod'

/** What a notice leads to. Of `access`, `inquiries` and `ledger` a page of the reader's own, of the others the record itself. */
export const NoticeTarget = z.discriminatedUnion('of', [
  z.object({ of: z.literal('matter'), matterId: z.string() }),
  z.object({ of: z.literal('handOff'), handOffId: z.string() }),
  z.object({ of: z.literal('plan'), planId: z.string() }),
  z.object({ of: z.literal('path') }),
  z.object({ of: z.literal('access') }),
  z.object({ of: z.literal('customer'), customerId: z.string(), businessId: z.string().nullable() }),
  z.object({ of: z.literal('inquiries') }),
  z.object({ of: z.literal('ledger') }),
])
export type NoticeTarget = z.infer<typeof NoticeTarget>

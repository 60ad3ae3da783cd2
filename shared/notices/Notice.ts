import { z } from 'zod'
import { NoticeId } from '#shared/ids/NoticeId.ts'
import { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { NoticeKind } from './NoticeKind.ts'
import { NoticeTarget } from './NoticeTarget.ts'

/** That something happened which the reader may see; what it says stands where it leads. */
export const Notice = z.object({
  noticeId: NoticeId,
  kind: NoticeKind,
  /** When it happened. */
  at: z.string(),
  read: z.boolean(),
  /** Whose it is; null: the reader's own, or somebody whose name they may not see. */
  customer: z.object({ customerId: z.string(), name: z.string() }).nullable(),
  /** The organisation that did it; null: the customer, or the product itself. */
  by: OrganisationName.nullable(),
  /** The colleague who is away and in whose place the reader is told; null: they are told for themselves. */
  inPlaceOf: z.string().nullable(),
  target: NoticeTarget,
})
export type Notice = z.infer<typeof Notice>

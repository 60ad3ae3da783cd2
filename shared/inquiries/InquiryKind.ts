import { z } from 'zod'

/** `why`: why somebody looked (ledger). `correction`: a fact is wrong (A4). */
export const InquiryKind = z.enum(['why', 'correction'])
export type InquiryKind = z.infer<typeof InquiryKind>

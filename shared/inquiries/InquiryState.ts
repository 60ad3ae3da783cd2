import { z } from 'zod'

/**
 * `open` waits for its answer; `answered` tells why; a correction ends as `corrected` or as `refused` with the reason; what
 * a register holds is `forwarded` to where it is corrected.
 */
export const InquiryState = z.enum(['open', 'answered', 'corrected', 'refused', 'forwarded'])
export type InquiryState = z.infer<typeof InquiryState>

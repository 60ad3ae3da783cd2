import { z } from 'zod'

/** The address of the list of reviews: which side of it is shown. */
export const ReviewsSearch = z.object({ box: z.enum(['waiting', 'given']).optional() })
export type ReviewsSearch = z.infer<typeof ReviewsSearch>

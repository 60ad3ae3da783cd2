import { z } from 'zod'

/** The address of the sign-in page: why the person came there, and where to go after. Only a path of our own is followed. */
export const SignInSearch = z.object({
  why: z.enum(['ended', 'signedOut', 'needed']).optional(),
  returnTo: z
    .string()
    .regex(/^\/(?![/\\])/)
    .optional(),
})

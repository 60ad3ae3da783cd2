import { z } from 'zod'

/**
 * `waitingSignature`: given by one of joint representatives, holds when a second has signed · `invited`: a guest has not
 * accepted yet · `active`: it holds · `ended`: it has ended, see why.
 */
export const GrantState = z.enum(['waitingSignature', 'invited', 'active', 'ended'])
export type GrantState = z.infer<typeof GrantState>

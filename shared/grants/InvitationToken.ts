import { z } from 'zod'

/** The token of an invitation: 256 bits in base64url. */
export const InvitationToken = z.string().regex(/^[\w-]{43}$/)

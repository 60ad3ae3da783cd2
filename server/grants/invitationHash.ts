import { sessionKey } from '#server/auth/sessions/sessionKey.ts'

/** What is kept of an invitation's token: a hash keyed with the product's secret, so that who reads the database invites nobody. */
export const invitationHash = (token: string): string => sessionKey.sessionIdOf(`invitation:${token}`)

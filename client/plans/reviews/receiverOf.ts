import type { ReviewReceiver } from '#shared/plans/reviews/ReviewReceiver.ts'

/** From whom, as far as it has been chosen: a service or an organisation, and of that all of it, a team or a person. */
export type ReviewWhom = {
  whom: { serviceId: string } | { organisationId: string } | null
  part: 'organisation' | 'team' | 'person'
  teamId: string | null
  userId: string | null
}
export const NOBODY: ReviewWhom = { whom: null, part: 'organisation', teamId: null, userId: null }

/** Whom the choice means; null while it is not made to its end. */
export const receiverOf = ({ whom, part, teamId, userId }: ReviewWhom): ReviewReceiver | null => {
  if (!whom) return null
  if ('serviceId' in whom) return { kind: 'service', serviceId: whom.serviceId as never }
  const organisationId = whom.organisationId as never
  if (part === 'team') return teamId ? { kind: 'team', organisationId, teamId: teamId as never } : null
  if (part === 'person') return userId ? { kind: 'person', organisationId, userId: userId as never } : null
  return { kind: 'organisation', organisationId }
}

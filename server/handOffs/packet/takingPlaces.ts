import type { HandOff, Place } from '../HandOff.ts'

type Of = Pick<HandOff, 'kind' | 'from' | 'to' | 'offered'>

/** The places where the packet would be read: one, or all those among which the customer chooses. */
export const takingPlaces = ({ kind, from, to, offered }: Of): Omit<Place, 'serviceId'>[] => {
  if (kind === 'pullRequest') return [{ organisationId: from.organisationId, teamId: from.teamId, userId: from.userId }]
  return to ? [to] : offered
}

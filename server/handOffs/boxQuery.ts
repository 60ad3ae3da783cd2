import type { Actor } from '#shared/access/Actor.ts'
import type { HandOffFilters } from '#shared/handOffs/HandOffFilters.ts'

type Box = {
  filter: Record<string, unknown>
  /** The index that serves both, by its name. */
  hint: string
  /** Last of all by `_id`, so that of two at the same moment the order is the same each time. */
  by: 'dueAt' | 'createdAt'
}

const whoseOf = ({ organisation, teamIds, userId }: Actor, whose: NonNullable<HandOffFilters['whose']>) =>
  ({
    organisation: { field: 'organisationId', name: 'Organisation', value: organisation?.id ?? '' },
    team: { field: 'teamId', name: 'Team', value: { $in: teamIds } },
    mine: { field: 'userId', name: 'Person', value: userId },
  })[whose]

/** What a box of hand-offs asks the database, and by which index: what waits by when it lapses, the others the latest first. */
export const boxQuery = (
  actor: Actor,
  { box = 'waiting', side = 'received', whose = 'organisation' }: HandOffFilters,
): Box => {
  const { field, name, value } = whoseOf(actor, whose)
  if (box === 'waiting' || box === 'underWay')
    return { filter: { [`turn.${field}`]: value, stage: box }, hint: `turnOf${name}`, by: 'dueAt' }
  const open = box === 'sent'
  return open || side === 'sent'
    ? { filter: { [`from.${field}`]: value, open }, hint: `sentBy${name}`, by: 'createdAt' }
    : { filter: { [`to.${field}`]: value, open }, hint: `receivedBy${name}`, by: 'createdAt' }
}

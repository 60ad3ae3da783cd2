import type { OrganisationId } from '#shared/ids/OrganisationId.ts'
import type { TeamId } from '#shared/ids/TeamId.ts'
import type { UserId } from '#shared/ids/UserId.ts'

/** A team of an organisation: a grant, a matter or a hand-off may be to it, so that nothing waits for one person. */
export type Team = {
  _id: TeamId
  organisationId: OrganisationId
  name: string
  memberIds: UserId[]
  /** Who is told when something of the team's is late still; null: nobody was named. */
  leadId: UserId | null
  /** Who takes what waits for the team when nobody of it is at work, in this order. What customers granted the team is not theirs. */
  substituteIds: UserId[]
  version: number
}

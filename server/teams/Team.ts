import type { OrganisationId } from '#shared/ids/OrganisationId.ts'
import type { TeamId } from '#shared/ids/TeamId.ts'
import type { UserId } from '#shared/ids/UserId.ts'

/** A team of an organisation: a grant, a matter or a hand-off may be to it, so that nothing waits for one person. */
export type Team = { _id: TeamId; organisationId: OrganisationId; name: string; memberIds: UserId[]; version: number }

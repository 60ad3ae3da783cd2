import type { Matter } from '#server/matters/Matter.ts'
import type { Work } from './Hearer.ts'

/** Who takes part in a matter, organisation by organisation; `only`: of one of them. */
export const membersOf = ({ members }: Matter, only?: string): Work[] =>
  [...Map.groupBy(members, ({ organisationId }) => organisationId)]
    .filter(([organisationId]) => only === undefined || only === organisationId)
    .map(([organisationId, theirs]) => ({
      ...{ as: 'work' as const, organisationId, teamId: null },
      userIds: theirs.map(({ userId }) => userId),
    }))

import type { Actor } from '#shared/access/Actor.ts'

/** The rights of an actor as one string: the page compares those it began with to what the server goes by now. */
export const rightsMark = ({ organisation, permissions, teamIds, actsFor, breakGlass }: Actor): string =>
  JSON.stringify([
    organisation?.id ?? null,
    [...permissions].sort(),
    [...teamIds].sort(),
    actsFor && [actsFor.customerId, actsFor.capacity],
    breakGlass,
  ])

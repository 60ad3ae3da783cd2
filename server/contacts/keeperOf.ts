import type { Context } from '#server/access/Context.ts'

/** In whose name the actor keeps records of people: their organisation's, or that of the customer for whom they act. */
export const keeperOf = ({ actor }: Pick<Context, 'actor'>): string =>
  actor.organisation?.id ?? actor.actsFor?.customerId ?? actor.userId

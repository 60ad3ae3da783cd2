import type { Context } from '#server/access/Context.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import { PlanPart } from '#shared/access/PlanPart.ts'

/**
 * Whether the actor may change a customer's plans as such: who may edit every part of them from now on, by mandate. Those are the
 * customer's own people; a guest who edits, were it all of it, and an accountant, may edit what they were given.
 */
export const planRights = {
  mayChange: ({ ability }: Pick<Context, 'ability'>, customerId: string): boolean =>
    PlanPart.options.every((part) =>
      basesFor(ability, 'edit', 'PlanPart', { customerId, part, createdAt: new Date() }).includes('mandate'),
    ),
}

import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { OpenedPath } from './OpenedPath.ts'

/** What may be done with a customer's path, and which parts of it are seen: by when each came to be. */
export const pathRights = {
  bases: ({ ability }: Pick<Context, 'ability'>, customerId: string, createdAt = new Date()) =>
    basesFor(ability, 'read', 'Path', { customerId, class: 'plan', createdAt }),
  mayChange: ({ ability }: Pick<Context, 'ability'>, customerId: string): boolean =>
    basesFor(ability, 'edit', 'Path', { customerId, class: 'plan', createdAt: new Date() }).length > 0,
  refuseChange: ({ mayChange }: OpenedPath): void => {
    if (!mayChange) throw new Refusal('access.denied')
  },
}

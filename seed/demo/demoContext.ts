import type { Context } from '#server/access/Context.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { demoUserId } from './demoUserId.ts'

/** A person of the demo as who carries out commands: with just the rights that they have when signed in. */
export const demoContext = async (username: string): Promise<Context> => {
  const found = await findActor(demoUserId(username))
  if (!found) throw new Error(`The demo has no person ${username}`)
  const { actor } = found
  return {
    requestId: 'seed',
    operation: 'seed',
    language: 'fi',
    actor,
    ability: abilityOf(actor),
    opened: [],
    reads: [],
  }
}

import { Refusal } from '#server/http/Refusal.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import type { Actor } from '#shared/access/Actor.ts'

type Organisation = NonNullable<Actor['organisation']>

/** A substitute is another person of the organisation who may handle matters; anybody else is absence.substitute_unfit (409). */
export const checkSubstitute = async (
  organisation: Organisation,
  userId: string,
  substituteId: string | null,
): Promise<void> => {
  if (!substituteId) return
  const holders = await findHolders(organisation, 'matters.handle')
  if (substituteId === userId || !holders.some((holder) => holder.userId === substituteId))
    throw new Refusal('absence.substitute_unfit')
}

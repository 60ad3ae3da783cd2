import type { z } from 'zod'
import type { Person } from '#shared/organisations/Person.ts'
import { presentPeople } from './presentPeople.ts'
import type { Administrator } from './requireAdministrator.ts'
import type { User } from './User.ts'

/** One person as the administrators of their organisation see them. */
export const presentPerson = async (
  { organisation, userId }: Administrator,
  person: User,
): Promise<z.input<typeof Person>> => {
  const [presented] = await presentPeople({ organisationId: organisation.id, userId }, [person])
  if (!presented) throw new Error(`User ${person._id} could not be presented`)
  return presented
}

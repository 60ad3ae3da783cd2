import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Matter } from './Matter.ts'

/** What only the organisation that is responsible decides: another that handles the matter is told whom to ask. */
export const requireResponsible = async (
  { actor, language }: Pick<Context, 'actor' | 'language'>,
  { organisationId }: Matter,
): Promise<void> => {
  if (actor.organisation?.id === organisationId) return
  const name = (await organisationNames()).get(organisationId)?.name[language] ?? ''
  throw new Refusal('matter.other_organisation', { values: { organisation: name } })
}

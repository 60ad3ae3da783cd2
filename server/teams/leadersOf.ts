import { findOwnPeople } from '#server/organisations/findOwnPeople.ts'
import type { Team } from './Team.ts'

type Leaders = Pick<Team, 'leadId' | 'substituteIds'>

/** A team's lead and substitutes, checked to be of the organisation; one who is not is person.not_found (404). Substitutes keep their order. */
export const leadersOf = async (organisationId: string, { leadId, substituteIds }: Leaders): Promise<Leaders> => {
  const substitutes = [...new Set(substituteIds)]
  await findOwnPeople(organisationId, leadId ? [leadId, ...substitutes] : substitutes)
  return { leadId, substituteIds: substitutes }
}

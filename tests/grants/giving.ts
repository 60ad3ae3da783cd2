import { organisations } from '#seed/demo/organisations.ts'
import type { Section } from '#shared/access/Section.ts'

/** The body of a grant to an organisation of the demo; give what the test is about. */
export const giving = (given: Record<string, unknown> = {}) => ({
  to: { kind: 'organisation', organisationId: organisations.kasvukonsultit._id },
  sections: ['events'] as Section[],
  right: 'see',
  purpose: 'Kasvusuunnitelman sparraus',
  ...given,
})

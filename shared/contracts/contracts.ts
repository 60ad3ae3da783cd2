import { getCustomerAccess } from '#shared/customers/getCustomerAccess.ts'
import { getDesktop } from '#shared/desktop/getDesktop.ts'
import { noteVisit } from '#shared/desktop/noteVisit.ts'
import { correctContact } from '#shared/events/correctContact.ts'
import { listEvents } from '#shared/events/listEvents.ts'
import { listTraces } from '#shared/events/listTraces.ts'
import { logContact } from '#shared/events/logContact.ts'
import { getHealth } from '#shared/health/getHealth.ts'
import { changeNextStep } from '#shared/nextSteps/changeNextStep.ts'
import { listNextSteps } from '#shared/nextSteps/listNextSteps.ts'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { findCompanies } from '#shared/register/findCompanies.ts'
import { getCompany } from '#shared/register/getCompany.ts'
import { getRegisterCodes } from '#shared/register/getRegisterCodes.ts'
import { getSession } from '#shared/session/getSession.ts'
import { signOut } from '#shared/session/signOut.ts'

/** Every contract by its name: what the OpenAPI page prints and what the tests over all contracts go through. */
export const contracts = {
  getHealth,
  getSession,
  signOut,
  listOrganisations,
  findCompanies,
  getCompany,
  getRegisterCodes,
  getCustomerAccess,
  listEvents,
  listTraces,
  logContact,
  correctContact,
  listNextSteps,
  changeNextStep,
  getDesktop,
  noteVisit,
}

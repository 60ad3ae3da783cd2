import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { addPerson } from './addPerson.ts'
import { changePerson } from './changePerson.ts'
import { changeRole } from './changeRole.ts'
import { getPerson } from './getPerson.ts'
import { leaveOrganisation } from './leaveOrganisation.ts'
import { listColleagues } from './listColleagues.ts'
import { listOrganisationEvents } from './listOrganisationEvents.ts'
import { listPeople } from './listPeople.ts'
import { listRoles } from './listRoles.ts'
import { makeRole } from './makeRole.ts'
import { organisationNames } from './organisationNames.ts'
import { previewRole } from './previewRole.ts'

/** The organisations of Y-CRM for pickers, and the administration of the caller's own. */
export const organisationsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listOrganisations', contracts.listOrganisations, async () => ({
    items: [...(await organisationNames()).values()],
  }))
  serve(router, 'listColleagues', contracts.listColleagues, listColleagues)
  serve(router, 'listPeople', contracts.listPeople, listPeople)
  serve(router, 'addPerson', contracts.addPerson, addPerson)
  serve(router, 'getPerson', contracts.getPerson, getPerson)
  serve(router, 'changePerson', contracts.changePerson, changePerson)
  serve(router, 'leaveOrganisation', contracts.leaveOrganisation, leaveOrganisation)
  serve(router, 'listRoles', contracts.listRoles, listRoles)
  serve(router, 'makeRole', contracts.makeRole, makeRole)
  serve(router, 'previewRole', contracts.previewRole, previewRole)
  serve(router, 'changeRole', contracts.changeRole, changeRole)
  serve(router, 'listOrganisationEvents', contracts.listOrganisationEvents, listOrganisationEvents)
  return router
}

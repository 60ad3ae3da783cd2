import { changeAbsence } from '#shared/absences/changeAbsence.ts'
import { enterAbsences } from '#shared/absences/enterAbsences.ts'
import { listAbsences } from '#shared/absences/listAbsences.ts'
import { previewCalendar } from '#shared/absences/previewCalendar.ts'
import { removeAbsence } from '#shared/absences/removeAbsence.ts'
import { addPerson } from '#shared/organisations/addPerson.ts'
import { changePerson } from '#shared/organisations/changePerson.ts'
import { changeRole } from '#shared/organisations/changeRole.ts'
import { getPerson } from '#shared/organisations/getPerson.ts'
import { leaveOrganisation } from '#shared/organisations/leaveOrganisation.ts'
import { listColleagues } from '#shared/organisations/listColleagues.ts'
import { listOrganisationEvents } from '#shared/organisations/listOrganisationEvents.ts'
import { listOrganisations } from '#shared/organisations/listOrganisations.ts'
import { listPeople } from '#shared/organisations/listPeople.ts'
import { listRoles } from '#shared/organisations/listRoles.ts'
import { makeRole } from '#shared/organisations/makeRole.ts'
import { previewRole } from '#shared/organisations/previewRole.ts'
import { getPromiseFigures } from '#shared/promise/getPromiseFigures.ts'
import { changeOrganisationPromise } from '#shared/services/changeOrganisationPromise.ts'
import { changeService } from '#shared/services/changeService.ts'
import { listOwnServices } from '#shared/services/listOwnServices.ts'
import { listServices } from '#shared/services/listServices.ts'
import { makeService } from '#shared/services/makeService.ts'
import { changeTeam } from '#shared/teams/changeTeam.ts'
import { listTeams } from '#shared/teams/listTeams.ts'
import { makeTeam } from '#shared/teams/makeTeam.ts'
import { removeTeam } from '#shared/teams/removeTeam.ts'

/** What organisations are: people, teams, services, absences and what they promise. */
export const organisationContracts = {
  listOrganisations,
  listColleagues,
  listPeople,
  addPerson,
  getPerson,
  changePerson,
  leaveOrganisation,
  listRoles,
  makeRole,
  previewRole,
  changeRole,
  listOrganisationEvents,
  listTeams,
  makeTeam,
  changeTeam,
  removeTeam,
  listAbsences,
  previewCalendar,
  enterAbsences,
  changeAbsence,
  removeAbsence,
  getPromiseFigures,
  listServices,
  listOwnServices,
  makeService,
  changeService,
  changeOrganisationPromise,
}

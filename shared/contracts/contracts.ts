import { endBreakGlass } from '#shared/breakGlass/endBreakGlass.ts'
import { listBreakGlass } from '#shared/breakGlass/listBreakGlass.ts'
import { openBreakGlass } from '#shared/breakGlass/openBreakGlass.ts'
import { reviewBreakGlass } from '#shared/breakGlass/reviewBreakGlass.ts'
import { changeContactDetails } from '#shared/contactDetails/changeContactDetails.ts'
import { getContactDetails } from '#shared/contactDetails/getContactDetails.ts'
import { addContactPerson } from '#shared/contacts/addContactPerson.ts'
import { changeContactPerson } from '#shared/contacts/changeContactPerson.ts'
import { endContactRole } from '#shared/contacts/endContactRole.ts'
import { findPersons } from '#shared/contacts/findPersons.ts'
import { listContactPersons } from '#shared/contacts/listContactPersons.ts'
import { noteOnContact } from '#shared/contacts/noteOnContact.ts'
import { recordMarketing } from '#shared/contacts/recordMarketing.ts'
import { getCustomerAccess } from '#shared/customers/getCustomerAccess.ts'
import { getDesktop } from '#shared/desktop/getDesktop.ts'
import { noteVisit } from '#shared/desktop/noteVisit.ts'
import { correctContact } from '#shared/events/correctContact.ts'
import { decideWithholding } from '#shared/events/decideWithholding.ts'
import { listEvents } from '#shared/events/listEvents.ts'
import { listTraces } from '#shared/events/listTraces.ts'
import { listWithholdingReviews } from '#shared/events/listWithholdingReviews.ts'
import { logContact } from '#shared/events/logContact.ts'
import { exportCustomer } from '#shared/exports/exportCustomer.ts'
import { exportCustomerPage } from '#shared/exports/exportCustomerPage.ts'
import { becomeCompany } from '#shared/founders/becomeCompany.ts'
import { beginFounding } from '#shared/founders/beginFounding.ts'
import { claimFounder } from '#shared/founders/claimFounder.ts'
import { findFounders } from '#shared/founders/findFounders.ts'
import { getFounder } from '#shared/founders/getFounder.ts'
import { listMerges } from '#shared/founders/listMerges.ts'
import { makeClaimCode } from '#shared/founders/makeClaimCode.ts'
import { makeFounderCode } from '#shared/founders/makeFounderCode.ts'
import { meetFounder } from '#shared/founders/meetFounder.ts'
import { previewBecomeCompany } from '#shared/founders/previewBecomeCompany.ts'
import { undoMerge } from '#shared/founders/undoMerge.ts'
import { useFounderCode } from '#shared/founders/useFounderCode.ts'
import { acceptInvitation } from '#shared/grants/acceptInvitation.ts'
import { answerAccessRequest } from '#shared/grants/answerAccessRequest.ts'
import { changeGrant } from '#shared/grants/changeGrant.ts'
import { getGrantLetter } from '#shared/grants/getGrantLetter.ts'
import { getInvitation } from '#shared/grants/getInvitation.ts'
import { giveGrant } from '#shared/grants/giveGrant.ts'
import { listAccessRequests } from '#shared/grants/listAccessRequests.ts'
import { listGrantedFeed } from '#shared/grants/listGrantedFeed.ts'
import { listGranteeOrganisations } from '#shared/grants/listGranteeOrganisations.ts'
import { listGrantees } from '#shared/grants/listGrantees.ts'
import { listGrants } from '#shared/grants/listGrants.ts'
import { listHeldGrants } from '#shared/grants/listHeldGrants.ts'
import { noteLetterSent } from '#shared/grants/noteLetterSent.ts'
import { previewGrant } from '#shared/grants/previewGrant.ts'
import { recordGrant } from '#shared/grants/recordGrant.ts'
import { requestAccess } from '#shared/grants/requestAccess.ts'
import { resendInvitation } from '#shared/grants/resendInvitation.ts'
import { returnGrant } from '#shared/grants/returnGrant.ts'
import { signGrant } from '#shared/grants/signGrant.ts'
import { withdrawGrant } from '#shared/grants/withdrawGrant.ts'
import { getHealth } from '#shared/health/getHealth.ts'
import { answerInquiry } from '#shared/inquiries/answerInquiry.ts'
import { askWhy } from '#shared/inquiries/askWhy.ts'
import { listInquiries } from '#shared/inquiries/listInquiries.ts'
import { listReceivedInquiries } from '#shared/inquiries/listReceivedInquiries.ts'
import { requestCorrection } from '#shared/inquiries/requestCorrection.ts'
import { listLedger } from '#shared/ledger/listLedger.ts'
import { changeNextStep } from '#shared/nextSteps/changeNextStep.ts'
import { listNextSteps } from '#shared/nextSteps/listNextSteps.ts'
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
import { listInvolved } from '#shared/oys/listInvolved.ts'
import { findCompanies } from '#shared/register/findCompanies.ts'
import { getCompany } from '#shared/register/getCompany.ts'
import { getRegisterCodes } from '#shared/register/getRegisterCodes.ts'
import { holdRetention } from '#shared/retention/holdRetention.ts'
import { listRetention } from '#shared/retention/listRetention.ts'
import { chooseActingFor } from '#shared/session/chooseActingFor.ts'
import { endOtherSessions } from '#shared/session/endOtherSessions.ts'
import { endSession } from '#shared/session/endSession.ts'
import { getSession } from '#shared/session/getSession.ts'
import { listSessions } from '#shared/session/listSessions.ts'
import { signOut } from '#shared/session/signOut.ts'
import { changeTeam } from '#shared/teams/changeTeam.ts'
import { listTeams } from '#shared/teams/listTeams.ts'
import { makeTeam } from '#shared/teams/makeTeam.ts'
import { removeTeam } from '#shared/teams/removeTeam.ts'

/** Every contract by its name: what the OpenAPI page prints and what the tests over all contracts go through. */
export const contracts = {
  getHealth,
  getSession,
  signOut,
  chooseActingFor,
  listSessions,
  endSession,
  endOtherSessions,
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
  findCompanies,
  getCompany,
  getRegisterCodes,
  getCustomerAccess,
  getContactDetails,
  changeContactDetails,
  listContactPersons,
  addContactPerson,
  changeContactPerson,
  endContactRole,
  noteOnContact,
  recordMarketing,
  findPersons,
  listRetention,
  holdRetention,
  exportCustomer,
  exportCustomerPage,
  listEvents,
  listTraces,
  logContact,
  correctContact,
  listNextSteps,
  changeNextStep,
  getDesktop,
  noteVisit,
  listInvolved,
  listGrants,
  giveGrant,
  changeGrant,
  withdrawGrant,
  signGrant,
  resendInvitation,
  previewGrant,
  listGranteeOrganisations,
  listGrantees,
  requestAccess,
  listAccessRequests,
  answerAccessRequest,
  recordGrant,
  listHeldGrants,
  returnGrant,
  getGrantLetter,
  noteLetterSent,
  listGrantedFeed,
  getInvitation,
  acceptInvitation,
  findFounders,
  getFounder,
  beginFounding,
  meetFounder,
  makeFounderCode,
  makeClaimCode,
  useFounderCode,
  claimFounder,
  previewBecomeCompany,
  becomeCompany,
  listMerges,
  undoMerge,
  openBreakGlass,
  endBreakGlass,
  listBreakGlass,
  reviewBreakGlass,
  decideWithholding,
  listWithholdingReviews,
  listLedger,
  askWhy,
  requestCorrection,
  listInquiries,
  listReceivedInquiries,
  answerInquiry,
}

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
import { addDocument } from '#shared/documents/addDocument.ts'
import { getDocumentFile } from '#shared/documents/getDocumentFile.ts'
import { listDocuments } from '#shared/documents/listDocuments.ts'
import { removeDocument } from '#shared/documents/removeDocument.ts'
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
import { acceptHandOff } from '#shared/handOffs/acceptHandOff.ts'
import { answerHandOff } from '#shared/handOffs/answerHandOff.ts'
import { askCustomer } from '#shared/handOffs/askCustomer.ts'
import { askForMore } from '#shared/handOffs/askForMore.ts'
import { closeHandOff } from '#shared/handOffs/closeHandOff.ts'
import { forwardHandOff } from '#shared/handOffs/forwardHandOff.ts'
import { getHandOff } from '#shared/handOffs/getHandOff.ts'
import { getPacketFile } from '#shared/handOffs/getPacketFile.ts'
import { giveMore } from '#shared/handOffs/giveMore.ts'
import { listCustomerHandOffs } from '#shared/handOffs/listCustomerHandOffs.ts'
import { listHandOffs } from '#shared/handOffs/listHandOffs.ts'
import { listMatterHandOffs } from '#shared/handOffs/listMatterHandOffs.ts'
import { listReceivers } from '#shared/handOffs/listReceivers.ts'
import { previewPacket } from '#shared/handOffs/previewPacket.ts'
import { redirectHandOff } from '#shared/handOffs/redirectHandOff.ts'
import { remindHandOff } from '#shared/handOffs/remindHandOff.ts'
import { requestMatter } from '#shared/handOffs/requestMatter.ts'
import { returnHandOff } from '#shared/handOffs/returnHandOff.ts'
import { sendHandOff } from '#shared/handOffs/sendHandOff.ts'
import { withdrawHandOff } from '#shared/handOffs/withdrawHandOff.ts'
import { getHealth } from '#shared/health/getHealth.ts'
import { answerInquiry } from '#shared/inquiries/answerInquiry.ts'
import { askWhy } from '#shared/inquiries/askWhy.ts'
import { listInquiries } from '#shared/inquiries/listInquiries.ts'
import { listReceivedInquiries } from '#shared/inquiries/listReceivedInquiries.ts'
import { requestCorrection } from '#shared/inquiries/requestCorrection.ts'
import { listLedger } from '#shared/ledger/listLedger.ts'
import { addMatterTask } from '#shared/matters/addMatterTask.ts'
import { answerMatter } from '#shared/matters/answerMatter.ts'
import { assignMatters } from '#shared/matters/assignMatters.ts'
import { changeMatter } from '#shared/matters/changeMatter.ts'
import { changeMatterMembers } from '#shared/matters/changeMatterMembers.ts'
import { changeMatterStatus } from '#shared/matters/changeMatterStatus.ts'
import { changeMatterTask } from '#shared/matters/changeMatterTask.ts'
import { getMatter } from '#shared/matters/getMatter.ts'
import { listCustomerMatters } from '#shared/matters/listCustomerMatters.ts'
import { listMatterChoices } from '#shared/matters/listMatterChoices.ts'
import { listMatters } from '#shared/matters/listMatters.ts'
import { openMatter } from '#shared/matters/openMatter.ts'
import { answerProposal } from '#shared/messages/answerProposal.ts'
import { cancelMeeting } from '#shared/messages/cancelMeeting.ts'
import { changeMessageTemplate } from '#shared/messages/changeMessageTemplate.ts'
import { chooseReach } from '#shared/messages/chooseReach.ts'
import { getMeetingCalendar } from '#shared/messages/getMeetingCalendar.ts'
import { getReach } from '#shared/messages/getReach.ts'
import { inviteToMeeting } from '#shared/messages/inviteToMeeting.ts'
import { listInternalMessages } from '#shared/messages/listInternalMessages.ts'
import { listMessages } from '#shared/messages/listMessages.ts'
import { listMessageTemplates } from '#shared/messages/listMessageTemplates.ts'
import { makeMessageTemplate } from '#shared/messages/makeMessageTemplate.ts'
import { noteMessagesRead } from '#shared/messages/noteMessagesRead.ts'
import { proposeToCustomer } from '#shared/messages/proposeToCustomer.ts'
import { removeMessageTemplate } from '#shared/messages/removeMessageTemplate.ts'
import { sendInternalMessage } from '#shared/messages/sendInternalMessage.ts'
import { sendMessage } from '#shared/messages/sendMessage.ts'
import { storeAttachment } from '#shared/messages/storeAttachment.ts'
import { storeInternalAttachment } from '#shared/messages/storeInternalAttachment.ts'
import { changeNextStep } from '#shared/nextSteps/changeNextStep.ts'
import { listNextSteps } from '#shared/nextSteps/listNextSteps.ts'
import { changeNoticeSettings } from '#shared/notices/changeNoticeSettings.ts'
import { countNotices } from '#shared/notices/countNotices.ts'
import { getNoticeSettings } from '#shared/notices/getNoticeSettings.ts'
import { listNotices } from '#shared/notices/listNotices.ts'
import { readNotices } from '#shared/notices/readNotices.ts'
import { subscribePush } from '#shared/notices/subscribePush.ts'
import { unsubscribePush } from '#shared/notices/unsubscribePush.ts'
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
import { grantContracts } from './grantContracts.ts'
import { organisationContracts } from './organisationContracts.ts'
import { pathContracts } from './pathContracts.ts'
import { planContracts } from './planContracts.ts'

/** Every contract by its name: what the OpenAPI page prints and what the tests over all contracts go through. */
export const contracts = {
  getHealth,
  getSession,
  signOut,
  chooseActingFor,
  listSessions,
  endSession,
  endOtherSessions,
  ...organisationContracts,
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
  listMatterChoices,
  listMatters,
  listCustomerMatters,
  openMatter,
  assignMatters,
  getMatter,
  changeMatter,
  changeMatterStatus,
  answerMatter,
  changeMatterMembers,
  addMatterTask,
  changeMatterTask,
  getDesktop,
  noteVisit,
  listDocuments,
  addDocument,
  getDocumentFile,
  removeDocument,
  listMessages,
  sendMessage,
  storeAttachment,
  noteMessagesRead,
  inviteToMeeting,
  proposeToCustomer,
  answerProposal,
  cancelMeeting,
  getMeetingCalendar,
  listInternalMessages,
  sendInternalMessage,
  storeInternalAttachment,
  listMessageTemplates,
  makeMessageTemplate,
  changeMessageTemplate,
  removeMessageTemplate,
  getReach,
  chooseReach,
  listInvolved,
  ...grantContracts,
  ...pathContracts,
  ...planContracts,
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
  listNotices,
  countNotices,
  readNotices,
  getNoticeSettings,
  changeNoticeSettings,
  subscribePush,
  unsubscribePush,
  listHandOffs,
  getHandOff,
  getPacketFile,
  listMatterHandOffs,
  listCustomerHandOffs,
  listReceivers,
  previewPacket,
  sendHandOff,
  requestMatter,
  askCustomer,
  answerHandOff,
  acceptHandOff,
  returnHandOff,
  forwardHandOff,
  redirectHandOff,
  askForMore,
  giveMore,
  withdrawHandOff,
  remindHandOff,
  closeHandOff,
}

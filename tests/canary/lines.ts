import { organisations } from '#seed/demo/organisations.ts'
import { contactBody } from '#tests/events/contactBody.ts'
import type { Line } from './Line.ts'
import { THIRD } from './makeCustomers.ts'
import { pathLines } from './pathLines.ts'
import { planLines } from './planLines.ts'
import { workLines } from './workLines.ts'

const UNKNOWN_TOKEN = 'A'.repeat(43)
const terms = { sections: ['events', 'basic', 'contacts', 'traces'], right: 'see' }
const role = { title: 'x', email: null, phone: null, from: null, until: null, protected: false }
const contact = { channel: 'call', subject: 'x', text: 'x', topics: [], who: [], organisationIds: [] }

/** How each contract is asked: one without a line fails. */
export const lines: Record<string, Line> = {
  ...workLines,
  ...pathLines,
  ...planLines,
  getHealth: {},
  getSession: {},
  signOut: { apart: 'ends the session that everything else is asked with; it answers nothing of anybody' },
  listOrganisations: {},
  findCompanies: { queries: ['q=Revontuli', 'q=zq', 'q=Perustaja', 'q=9012346-8', '', 'status=active&limit=50'] },
  getCompany: {},
  getRegisterCodes: {},
  getCustomerAccess: {},
  listEvents: {
    queries: [
      'limit=100',
      'limit=3',
      'kind=contact',
      'channel=call&topic=financing',
      'organisationId=org_Vauhtipyora000000000',
      'from=2026-01-01',
    ],
  },
  listTraces: {},
  logContact: { bodies: () => [contactBody({ subject: 'x', text: 'x', who: [] })] },
  correctContact: { bodies: () => [{ ...contact, reason: 'x' }] },
  listNextSteps: {},
  changeNextStep: { bodies: () => [{ state: 'done' }] },
  getDesktop: {},
  noteVisit: {},
  chooseActingFor: {
    bodies: ({ customers }) => [{ customerId: customers.hiddenFounder }, { customerId: customers.third }],
  },
  listSessions: {},
  endSession: { apart: 'ends the sessions that everything else is asked with; tests/auth asks it with others’ ids' },
  endOtherSessions: { apart: 'as endSession' },

  listColleagues: { queries: ['', 'q=zq'] },
  listPeople: { queries: ['', 'q=zq', 'state=left'] },
  addPerson: {
    bodies: () => [{ name: 'Uusi Henkilö', email: null, roleId: 'adviser', teamIds: [], subject: 'new.person' }],
  },
  getPerson: {},
  changePerson: { bodies: () => [{ name: 'Toinen Nimi' }] },
  leaveOrganisation: { bodies: () => [{ duties: 'teamLead', grants: 'return' }] },
  listRoles: {},
  makeRole: { bodies: () => [{ copyOf: 'adviser', name: { fi: 'x', sv: 'x', en: 'x' } }] },
  previewRole: { bodies: () => [{ permissions: ['register.read'] }] },
  changeRole: { bodies: () => [{ permissions: ['register.read'] }] },
  listOrganisationEvents: {},
  listTeams: {},
  makeTeam: { bodies: () => [{ name: 'Tiimi', memberIds: [] }] },
  changeTeam: { bodies: () => [{ name: 'Toinen tiimi' }] },
  removeTeam: {},

  getContactDetails: {},
  changeContactDetails: { bodies: () => [{ emails: [] }] },
  listContactPersons: {},
  addContactPerson: { bodies: () => [{ person: { name: 'Uusi Henkilö', languages: ['fi'] }, role }] },
  changeContactPerson: { bodies: () => [{ title: 'x' }] },
  endContactRole: { bodies: () => [{ until: '2026-10-01' }] },
  noteOnContact: { bodies: () => [{ text: 'x' }] },
  recordMarketing: { bodies: () => [{ purpose: 'newsletter', state: 'given', how: 'orally', on: '2026-10-01' }] },
  findPersons: { queries: ['q=Yhteys', 'q=zq', 'q=Uusi'] },

  listInvolved: {},
  listGrants: { queries: ['', 'show=ended'] },
  giveGrant: {
    bodies: () => [
      { ...terms, purpose: 'x', to: { kind: 'organisation', organisationId: organisations.finnvera._id } },
    ],
  },
  changeGrant: { bodies: () => [{ sections: ['events'] }] },
  withdrawGrant: {},
  signGrant: {},
  resendInvitation: {},
  previewGrant: {
    bodies: () => [
      { ...terms, to: { kind: 'organisation', organisationId: organisations.kasvukonsultit._id } },
      { ...terms, to: { kind: 'guest', name: 'x', email: 'x@example.fi' } },
    ],
  },
  listGranteeOrganisations: {},
  listGrantees: {},
  requestAccess: { bodies: () => [{ ...terms, purpose: 'x', for: { kind: 'me' } }] },
  listAccessRequests: {},
  answerAccessRequest: { bodies: () => [{ accept: true }, { accept: false }] },
  recordGrant: {
    bodies: () => [
      { ...terms, purpose: 'x', for: { kind: 'me' }, how: 'oral', givenBy: 'x', evidence: 'x', confirmBy: 'letter' },
    ],
  },
  listHeldGrants: { queries: ['', 'sort=end', 'unused=true'] },
  returnGrant: {},
  listGrantedFeed: { queries: ['', 'limit=2'] },
  getInvitation: { bodies: () => [{ token: UNKNOWN_TOKEN }] },
  acceptInvitation: { bodies: () => [{ token: UNKNOWN_TOKEN }] },

  findFounders: { queries: ['', 'q=Perustaja', 'q=zq'] },
  getFounder: {},
  beginFounding: {},
  meetFounder: { bodies: () => [{ name: 'Uusi Yrittäjä', contact: { email: 'uusi@example.fi' } }] },
  makeFounderCode: {},
  makeClaimCode: {},
  useFounderCode: { bodies: () => [{ code: 'AEHJKLMR' }] },
  claimFounder: { bodies: () => [{ code: 'AEHJKLMR' }] },
  previewBecomeCompany: {},
  becomeCompany: { bodies: () => [{ businessId: THIRD.businessId, sharedSections: [] }] },
  listMerges: {},
  undoMerge: {},

  openBreakGlass: { bodies: () => [{ reason: 'Syy, joka on tarpeeksi pitkä kirjattavaksi.' }] },
  endBreakGlass: {},
  listBreakGlass: { queries: ['', 'state=reviewed'] },
  reviewBreakGlass: { bodies: () => [{ justified: true, text: 'x' }] },
  decideWithholding: {
    bodies: () => [
      { withheld: true, reason: 'x', reviewOn: '2027-03-01' },
      { withheld: false, reason: 'x', reviewOn: null },
    ],
  },
  listWithholdingReviews: {},
  listLedger: { queries: ['by=others&kind=read', 'limit=100', `organisationId=${organisations.lappi._id}`] },
  askWhy: { bodies: ({ entryId }) => [{ entryId, text: 'Miksi katsoitte tietojani?' }] },
  requestCorrection: {
    bodies: ({ named }) =>
      (named.eventId ?? [])
        .slice(0, 3)
        .map(({ id }) => ({ fact: { kind: 'event', id, field: 'subject' }, text: 'Tieto on väärin.' })),
  },
  listInquiries: {},
  listReceivedInquiries: { queries: ['', 'state=closed'] },
  answerInquiry: { bodies: () => [{ outcome: 'answered', text: 'Vastaus kysymykseen.' }] },

  listNotices: { queries: ['', 'state=unread', 'limit=100'] },
  countNotices: {},
  readNotices: { bodies: () => [{ until: '2030-01-01T00:00:00Z' }] },
  getNoticeSettings: {},
  changeNoticeSettings: {
    bodies: () => [{ mail: 'daily', push: true, quiet: null, leftOut: [], language: 'fi' }],
  },
  subscribePush: {
    bodies: () => [
      {
        endpoint: 'https://fcm.googleapis.com/fcm/send/x',
        keys: { p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) },
      },
    ],
  },
  unsubscribePush: { bodies: () => [{}] },

  exportCustomer: {},
  exportCustomerPage: {},
  listRetention: {},
  holdRetention: { bodies: () => [{ paragraph: '395/1987 9 §', until: '2027-12-31' }] },
  getGrantLetter: {},
  noteLetterSent: {},
}

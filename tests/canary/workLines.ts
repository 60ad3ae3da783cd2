import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import type { Line } from './Line.ts'
import type { World } from './World.ts'

const time = { startsAt: '2035-01-02T10:00:00Z', endsAt: '2035-01-02T11:00:00Z' }
const inEach = { fi: 'x', sv: 'x', en: 'x' }
const DAYS = { from: '2027-09-01', until: '2027-09-05' }
const CALENDAR = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:x', 'DTSTAMP:20270101T000000Z'],
  ...['DTSTART;VALUE=DATE:20270901', 'DTEND;VALUE=DATE:20270906', 'SUMMARY:x', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n')
const placeIn = (organisation: 'finnvera' | 'vauhtipyora' | 'keha' | 'businessFinland', username: string) => ({
  organisationId: organisations[organisation]._id,
  userId: demoUserId(username),
})
const FINNVERA = placeIn('finnvera', 'adviser.finnvera')
const SECOND = placeIn('vauhtipyora', 'adviser.second')
const KEHA = placeIn('keha', 'lead.keha')
/** A contact of Lapland's, whoever asks. */
const anyEvent = (named: World['named']) => ({ kind: 'event', recordId: named.eventId?.[0]?.id, fields: [] })

/** How the contracts are asked by which matters are handled: the matters themselves, hand-offs, messages, documents, services, absences. */
export const workLines: Record<string, Line> = {
  listMatterChoices: {},
  listMatters: { queries: ['', 'as=serving', 'state=ended', 'person=none&limit=3'] },
  listCustomerMatters: { queries: ['', 'state=ended'] },
  openMatter: {
    bodies: ({ named }) => [
      { need: 'x', description: 'x', topics: [], organisationId: organisations.finnvera._id },
      { need: 'x', description: 'x', topics: [], mine: true },
      { need: 'x', description: 'x', topics: [], serviceId: named.serviceId?.[0]?.id },
    ],
  },
  assignMatters: {
    bodies: ({ named, matters }) => [
      { matterIds: (named.matterId ?? []).map(({ id }) => id), responsibleId: null },
      { matterIds: [matters.matterOfLappi], teamId: named.teamId?.[0]?.id },
    ],
  },
  getMatter: {},
  changeMatter: { bodies: () => [{ need: 'x' }] },
  changeMatterStatus: { bodies: () => [{ status: 'closedWithoutService', reason: 'x' }] },
  answerMatter: {
    bodies: () => [
      { organisationId: organisations.kasvukonsultit._id, accept: true },
      { organisationId: organisations.rovaniemi._id, accept: false },
    ],
  },
  changeMatterMembers: { bodies: () => [{ memberIds: [] }] },
  addMatterTask: {
    bodies: () => [{ text: 'x', dueOn: null, organisationId: organisations.finnvera._id, ownerId: null }],
  },
  changeMatterTask: { bodies: () => [{ state: 'done' }] },
  listAbsences: { queries: ['from=2026-01-01&until=2027-12-31'] },
  previewCalendar: { bodies: () => [{ calendar: CALENDAR }] },
  enterAbsences: {
    bodies: () => [
      { substituteId: null, absences: [{ ...DAYS, calendarUid: null }] },
      { userId: demoUserId('adviser.finnvera'), substituteId: null, absences: [{ ...DAYS, calendarUid: null }] },
    ],
  },
  changeAbsence: { bodies: () => [{ until: '2027-08-01' }] },
  removeAbsence: {},
  getPromiseFigures: {},
  listServices: { queries: ['', 'q=zq', `organisationId=${organisations.lappi._id}`] },
  listOwnServices: {},
  makeService: {
    bodies: ({ named }) => [
      { name: inEach, municipalities: [], promised: null, teamId: named.teamId?.[0]?.id, active: true },
    ],
  },
  changeService: { bodies: () => [{ active: false }] },
  changeOrganisationPromise: {
    bodies: () => [{ promised: { workingDays: 3, opening: { from: '08:00', until: '16:00' } } }],
    version: 0,
  },

  listHandOffs: {
    queries: ['', 'box=underWay', 'box=sent', 'box=ended', 'box=ended&side=sent', 'whose=mine', 'limit=1'],
  },
  getHandOff: {},
  getPacketFile: {},
  listMatterHandOffs: {},
  listCustomerHandOffs: { queries: ['', 'state=ended'] },
  listReceivers: {
    queries: ['', `organisationId=${organisations.lappi._id}`, `organisationId=${organisations.rovaniemi._id}`],
  },
  previewPacket: {
    bodies: ({ named }) => [
      { to: [FINNVERA] },
      { to: [SECOND], items: [anyEvent(named)] },
      { handOffId: named.handOffId?.[0]?.id },
    ],
  },
  sendHandOff: {
    bodies: ({ named }) => [
      { kind: 'transfer', to: [FINNVERA], message: 'x', packet: [], askCustomer: false },
      { kind: 'referral', to: [SECOND], message: 'x', packet: [anyEvent(named)], askCustomer: true },
    ],
  },
  requestMatter: { bodies: () => [{ message: 'x' }] },
  askCustomer: {
    bodies: ({ named, matters }) => [
      { packet: [anyEvent(named)] },
      { packet: [{ kind: 'matter', recordId: matters.matterOfSecond, fields: [] }] },
    ],
  },
  answerHandOff: { bodies: () => [{ yes: true }, { yes: false }] },
  acceptHandOff: { bodies: () => [{ contactOn: null }] },
  returnHandOff: { bodies: () => [{ reason: 'x' }] },
  forwardHandOff: {
    bodies: () => [
      { to: KEHA, reason: 'x' },
      { to: placeIn('businessFinland', 'adviser.businessfinland'), reason: 'x' },
    ],
  },
  redirectHandOff: { bodies: () => [{ userId: demoUserId('adviser.finnvera') }] },
  askForMore: { bodies: () => [{ text: 'x' }] },
  giveMore: {
    bodies: ({ named }) => [
      { text: 'x', packet: [anyEvent(named)] },
      { text: 'x', packet: [] },
    ],
  },
  withdrawHandOff: { bodies: () => [{ reason: 'x' }] },
  remindHandOff: {},
  closeHandOff: { bodies: () => [{ outcome: 'x' }] },

  listDocuments: {},
  addDocument: { file: { name: 'x.txt', text: 'x' } },
  getDocumentFile: {},
  removeDocument: {},
  listMessages: {},
  sendMessage: { bodies: () => [{ text: 'x', attachmentIds: [] }] },
  storeAttachment: { file: { name: 'x.txt', text: 'x' } },
  noteMessagesRead: { bodies: ({ named }) => (named.messageId ?? []).slice(0, 1).map(({ id }) => ({ upTo: id })) },
  inviteToMeeting: { bodies: () => [{ text: 'x', attachmentIds: [], time, place: 'x' }] },
  proposeToCustomer: { bodies: () => [{ text: 'x', attachmentIds: [], time, serviceId: null }] },
  cancelMeeting: { bodies: () => [{ text: 'x' }] },
  answerProposal: { bodies: () => [{ accept: true, text: '' }] },
  getMeetingCalendar: {},
  listInternalMessages: {},
  sendInternalMessage: { bodies: () => [{ text: 'x', attachmentIds: [] }] },
  storeInternalAttachment: { file: { name: 'x.txt', text: 'x' } },
  listMessageTemplates: {},
  makeMessageTemplate: { bodies: () => [{ name: inEach, text: inEach }] },
  changeMessageTemplate: { bodies: () => [{ text: inEach }] },
  removeMessageTemplate: {},
  getReach: {},
  chooseReach: { bodies: () => [{ suomifi: false }] },
}

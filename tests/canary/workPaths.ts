import { notConfidential } from './notConfidential.ts'

const { ID, NAME, HASH, CODES, FACTS, COPY, CANARY } = notConfidential

/** The paths of what work is done by: matters, hand-offs, messages, documents, promises, absences, notices; see everyPath. */
export const workPaths: Record<string, Record<string, string>> = {
  Document: {
    ...{ customerId: ID, matterId: ID, messageId: ID, class: ID, withheld: COPY, organisationId: ID, name: CANARY },
    ...{ type: ID, bytesId: ID, addedBy: NAME },
  },
  KeptBytes: { sha256: HASH, state: ID },
  BytesFile: { filename: ID },
  // What a file says is found in its document’s own file, as a reader gets it.
  BytesChunk: { files_id: ID, data: 'bytes: the canary in a file is looked for in the answer that sends it' },
  Message: {
    ...{ matterId: ID, customerId: ID, audience: ID, class: ID, organisationId: ID, kind: ID, text: CANARY },
    ...{ meeting: CANARY, proposal: ID, answer: NAME, answers: ID, cancelled: NAME, by: NAME, readBy: ID },
  },
  Attachment: {
    ...{ matterId: ID, customerId: ID, audience: ID, class: ID, userId: ID, organisationId: ID, bytesId: ID },
    ...{ name: CANARY, type: ID },
  },
  MessageTemplate: {
    ...{ organisationId: ID, 'name.fi': CANARY, 'name.sv': CANARY, 'name.en': CANARY },
    ...{ 'text.fi': CANARY, 'text.sv': CANARY, 'text.en': CANARY },
  },
  SuomifiLetter: { customerId: ID, businessId: ID, language: ID },
  ReceivedLetter: {
    recipientId: ID,
    title: 'no contents: tests/messages/suomifi looks',
    body: 'no contents: tests/messages/suomifi looks',
  },
  ReachChoice: {},
  Matter: {
    ...{ customerId: ID, class: ID, withheld: CANARY, need: CANARY, description: CANARY, topics: ID, serviceId: ID },
    ...{ organisationId: ID, teamId: ID, responsible: NAME, servedBy: ID, members: NAME, answers: NAME, status: ID },
    ...{ statusReason: CANARY, dueOn: ID, dueOrder: ID, tasks: CANARY, openedBy: NAME, outcome: CANARY },
  },
  HandOff: {
    ...{ kind: ID, matterId: ID, customerId: ID, class: ID, from: NAME, to: ID, offered: ID, message: CANARY },
    ...{ packet: ID, basis: ID, agreed: NAME, signed: NAME, state: ID, stage: ID, turn: ID, accepted: NAME },
    ...{ outcome: CANARY, steps: CANARY, forwards: ID, path: ID },
  },
  Absence: { organisationId: ID, userId: ID, from: ID, until: ID, substituteId: ID, calendarUid: HASH },
  PromiseClock: {
    ...{ of: ID, thingId: ID, matterId: ID, customerId: ID, organisationId: ID, serviceId: ID, teamId: ID },
    ...{ userId: ID, 'opening.from': ID, 'opening.until': ID, stoppedBy: ID, told: ID },
  },
  Escalation: {
    ...{ kind: ID, clockId: ID, of: ID, thingId: ID, matterId: ID, customerId: ID, organisationId: ID, teamId: ID },
    ...{ userIds: ID, reason: ID, from: NAME },
  },
  Service: {
    ...{ organisationId: ID, 'name.fi': CODES, 'name.sv': CODES, 'name.en': CODES, municipalities: ID },
    ...{ promised: FACTS, teamId: ID },
  },
  OrganisationPromise: { promised: FACTS },
  PromiseFigure: { from: ID, until: ID, figures: FACTS },
  Notice: {
    ...{ cause: ID, kind: ID, to: ID, organisationId: ID, actsFor: ID, customerId: ID, 'thing.of': ID, 'thing.id': ID },
    ...{ matterId: ID, by: ID, inPlaceOf: ID },
  },
  NoticeSettings: { mail: ID, quiet: ID, leftOut: ID, language: ID },
  PushBrowser: {
    ...{ userId: ID, endpoint: 'told to nobody: tests/notices', 'keys.p256dh': HASH, 'keys.auth': HASH },
  },
}

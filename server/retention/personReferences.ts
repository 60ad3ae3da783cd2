import type { PersonRule } from './PersonRule.ts'

const AN_ID = 'an id of a record, of nobody'
const A_CODE = 'a code, a day or a state'
const PUBLIC = 'public register data on a company (7.1 §)'
const OURS = 'the product’s own words'

/**
 * Every collection and what becomes of the persons in it, by the name of its model. A model or a path that is not here fails
 * tests/retention: a new reference to a person needs its rule before it can be stored.
 */
export const personReferences: Readonly<Record<string, PersonRule>> = {
  ContactPerson: { sweep: 'contactPersons', why: 'a person in a role: five years from the last use' },
  Person: { sweep: 'contactPersons', why: 'goes with the last role' },
  ContactNote: { sweep: 'ownNotes', why: 'a working note: one year, or with the role' },
  MarketingChoice: { sweep: 'contactPersons', why: 'goes with the person' },
  ContactDetails: { sweep: 'contactDetails', why: 'five years from the last check or look' },
  Event: { sweep: 'events', why: 'emptied five years after the last use; own notes after one (ownNotes)' },
  Matter: { sweep: 'matters', why: 'names who opened, handled and ended it: five years from the last use' },
  HandOff: {
    sweep: 'dealings',
    why: 'names who sent, took and agreed: five years from its end unless the matter is pending, or with the customer',
  },
  NextStep: { sweep: 'events', why: 'goes with the contact in which it was agreed' },
  Document: { sweep: 'documents', why: 'names its file and who added it: five years from the last use' },
  Message: { sweep: 'messages', why: 'who wrote what: five years from the last use; among colleagues one year' },
  Grant: { sweep: 'dealings', why: 'names grantee, giver and witness: five years from its end' },
  AccessRequest: { sweep: 'dealings', why: 'names who asked and who answered: five years' },
  Inquiry: { sweep: 'dealings', why: 'names who asked and who answered: five years from the question' },
  BreakGlass: { sweep: 'dealings', why: 'names who looked and who reviewed: five years' },
  BreakGlassHolder: { sweep: 'dealings', why: 'a person’s id: five years from the last time' },
  Merge: { sweep: 'dealings', why: 'names who joined which records: five years' },
  OrganisationEvent: { sweep: 'dealings', why: 'names who joined, moved and left: five years' },
  PromiseClock: {
    sweep: 'dealings',
    why: 'says who was whose customer, and for whom they waited: five years from its end',
  },
  Escalation: { sweep: 'dealings', why: 'as PromiseClock' },
  ReadLog: { sweep: 'dealings', why: 'names who looked: five years' },
  User: {
    sweep: 'accounts',
    why: 'five years after leaving, or after a customer was last there; a founder’s with the founder',
  },
  Mandate: { sweep: 'accounts', why: 'goes with the account' },
  MandateCheck: { sweep: 'accounts', why: 'goes with the account' },

  Absence: { expires: 'some months after the last day' },
  Attachment: { expires: 'after a day' },
  SuomifiLetter: { expires: 'after a month' },
  ReceivedLetter: { expires: 'after a month' },
  Notice: { expires: 'after half a year; before that with the account, or with the customer' },
  NoticeSettings: { sweep: 'accounts', why: 'goes with the account' },
  PushBrowser: { sweep: 'accounts', why: 'goes with the account, or when the browser is gone' },

  Session: { expires: 'when the session ends' },
  SignInAttempt: { expires: 'after a quarter of an hour' },
  Visit: { expires: 'after half a year' },
  Mail: { expires: 'after a month' },
  FounderCode: { expires: 'when the code no longer counts' },
  FounderCodeTry: { expires: 'when the tries no longer count' },
  IdempotentAnswer: { expires: 'after two days' },
  AccessChange: { expires: 'after an hour' },
  RetentionHold: { expires: 'when it no longer holds' },

  ReachChoice: { stays: { _id: 'an id of a company: a founder is not reached in Suomi.fi' } },
  MessageTemplate: {
    stays: {
      _id: AN_ID,
      organisationId: AN_ID,
      'name.fi': 'of the template',
      'name.sv': 'of the template',
      'name.en': 'of the template',
      'text.fi': 'the organisation’s own words to everybody',
      'text.sv': 'the organisation’s own words to everybody',
      'text.en': 'the organisation’s own words to everybody',
    },
  },
  // Bytes go with the document that keeps them.
  KeptBytes: { stays: { _id: AN_ID, sha256: 'of bytes that go with their document', state: A_CODE } },
  BytesFile: { stays: { _id: AN_ID, filename: 'an id once more: names stand on the document' } },
  BytesChunk: { stays: { files_id: AN_ID } },
  Customer: {
    stays: {
      _id: AN_ID,
      kind: A_CODE,
      name: `${PUBLIC}; a founder’s goes with the founder (founders)`,
      nameKey: 'as name',
      founder: 'a founder’s goes with the founder (founders); of a company the id of an account, which goes by itself',
      metBy: AN_ID,
      grants: 'standing grants name accounts by id; each ends within a year',
      matters: AN_ID,
      mergedIds: AN_ID,
      mergedInto: AN_ID,
      businessId: PUBLIC,
      coreKey: PUBLIC,
      otherKeys: PUBLIC,
      company: PUBLIC,
      status: PUBLIC,
      form: PUBLIC,
      municipality: PUBLIC,
      region: PUBLIC,
      section: PUBLIC,
      division: PUBLIC,
      industry: PUBLIC,
      sourceHash: OURS,
    },
  },
  Team: {
    stays: {
      _id: AN_ID,
      name: 'of the team',
      organisationId: AN_ID,
      memberIds: 'ids of accounts, taken out when a person leaves',
      leadId: 'as memberIds',
      substituteIds: 'as memberIds',
    },
  },
  Service: {
    stays: {
      _id: AN_ID,
      organisationId: AN_ID,
      'name.fi': 'of the service',
      'name.sv': 'of the service',
      'name.en': 'of the service',
      municipalities: A_CODE,
      promised: 'days and hours',
      teamId: AN_ID,
    },
  },
  PromiseFigure: { stays: { _id: AN_ID, from: A_CODE, until: A_CODE, figures: 'figures' } },
  OrganisationPromise: { stays: { _id: AN_ID, promised: 'days and hours' } },
  Organisation: {
    stays: {
      _id: AN_ID,
      kind: A_CODE,
      'name.fi': 'of the organisation',
      'name.sv': 'of the organisation',
      'name.en': 'of the organisation',
      'area.regions': A_CODE,
      'area.municipalities': A_CODE,
    },
  },
  Role: {
    stays: {
      _id: AN_ID,
      organisationId: AN_ID,
      permissions: A_CODE,
      'name.fi': 'of the role',
      'name.sv': 'of the role',
      'name.en': 'of the role',
    },
  },
  RegisteredRole: {
    stays: {
      _id: 'the bundled register of mandates stands for another’s: what the product keeps of it is Mandate',
      delegateId: 'as _id',
      identifier: 'as _id',
      name: 'as _id',
      role: 'as _id',
    },
  },
  HeldRecord: { stays: { _id: AN_ID, kind: A_CODE, customerId: AN_ID, organisationId: AN_ID, holds: A_CODE } },
  RetentionCursor: { stays: { _id: OURS, after: AN_ID } },
  RetentionRun: { stays: { _id: AN_ID, removed: 'figures' } },
  EventPosition: { stays: { eventId: AN_ID, customerId: AN_ID } },
  UnplacedEvent: { stays: { _id: AN_ID, customerId: AN_ID } },
  ChainHead: { stays: { _id: AN_ID, hash: 'of a chain, salted' } },
  ReactionCursor: { stays: { _id: OURS } },
  ReactionLease: { stays: { _id: OURS, holder: 'a process' } },
  ParkedCustomer: {
    stays: { _id: AN_ID, reaction: OURS, customerId: AN_ID, lastFailure: 'the kind of an error, without its words' },
  },
  GrantUseCursor: { stays: { _id: OURS } },
  JobLease: { stays: { _id: OURS, holder: 'a process', lastFailure: 'the kind of an error, without its words' } },
  Code: { stays: { _id: A_CODE, fi: PUBLIC, sv: PUBLIC, en: PUBLIC } },
  RegisterCounts: { stays: { _id: OURS, counts: 'figures' } },
}

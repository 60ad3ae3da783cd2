import type { DataClass } from '#shared/access/DataClass.ts'

/**
 * `byRecord`: each record carries its own class, in `class`. `working`: the product's own workings, which say nothing of a
 * customer. `organisation`: about an organisation and its people at work, seen there. `log`: the read log, in which each line
 * carries the class of what it names. Else the class of the record, or, where it mixes them, of each field.
 */
type RecordClass = DataClass | 'byRecord' | 'working' | 'organisation' | 'log'

const register = 'public' as const

/**
 * The data class of every kind of record that is kept, by its model, and of every field of a record that mixes them. A test
 * goes through all models: a new one, or a new field of a mixed one, is classed here or the test fails. Source: law.md.
 */
export const recordClasses: Record<string, RecordClass | Record<string, RecordClass>> = {
  Customer: {
    kind: register,
    businessId: register,
    // Of a founder, who is a natural person, these are class person: no rule opens a founder as public.
    name: register,
    nameKey: register,
    coreKey: register,
    otherKeys: register,
    status: register,
    form: register,
    municipality: register,
    region: register,
    section: register,
    division: register,
    industry: register,
    // All but the "c/o" of an address, which can name a person.
    company: register,
    'company.addresses.careOf': 'person',
    sourceHash: 'working',
    modifiedAt: register,
    checkedAt: register,
    // Whom a customer trusts, and whose customer it is.
    grants: 'plan',
    matters: 'service',
    metBy: 'service',
    founder: 'person',
    mergedIds: 'working',
    mergedInto: 'working',
    version: 'working',
  },
  Event: 'byRecord',
  NextStep: 'byRecord',
  HandOff: 'byRecord',
  Document: 'byRecord',
  Message: 'byRecord',
  Attachment: 'byRecord',
  // That a company is written to, by its public number; and what it chose.
  SuomifiLetter: 'service',
  ReceivedLetter: 'service',
  ReachChoice: 'plan',
  MessageTemplate: 'organisation',
  // Bytes say nothing of whose they are: a document does, and decides who sees them.
  KeptBytes: 'working',
  BytesFile: 'working',
  BytesChunk: 'working',
  Matter: 'byRecord',
  ContactPerson: 'byRecord',
  ContactNote: 'byRecord',
  MarketingChoice: 'byRecord',
  Person: 'person',
  ContactDetails: 'person',
  // The customer's own plan and everything in it: only its own word opens them.
  Plan: 'plan',
  PlanSection: 'plan',
  SectionText: 'plan',
  SectionUpdate: 'plan',
  PlanComment: 'plan',
  PlanVersion: 'plan',
  SectionWriter: 'plan',
  PlanLook: 'plan',
  PlanImage: 'plan',
  PlanReview: 'plan',
  // How far the customer is on the founder's path, and its permits: its own affair as well.
  Path: 'plan',
  // What the path tells everybody.
  PathStep: 'public',
  PathStepVersion: 'public',
  Grant: 'plan',
  AccessRequest: 'plan',
  Inquiry: 'plan',
  BreakGlass: 'plan',
  BreakGlassHolder: 'working',
  Merge: 'person',
  FounderCode: 'working',
  FounderCodeTry: 'working',
  Mandate: 'person',
  MandateCheck: 'working',
  RegisteredRole: 'person',
  ReadLog: 'log',
  IdempotentAnswer: 'log',
  Mail: 'person',
  Visit: 'organisation',
  User: 'organisation',
  Team: 'organisation',
  Absence: 'organisation',
  // What is offered and promised is public (7.1 §).
  Service: 'public',
  OrganisationPromise: 'public',
  // That somebody waits for a service says whose customer they are; times and ids, no contents.
  PromiseClock: 'service',
  Escalation: 'service',
  PromiseFigure: 'public',
  Role: 'organisation',
  OrganisationEvent: 'organisation',
  Organisation: 'public',
  Session: 'working',
  SignInAttempt: 'working',
  AccessChange: 'working',
  ChainHead: 'working',
  EventPosition: 'working',
  UnplacedEvent: 'working',
  // Of whom and of what: ids, and when. What they say is read from the thing itself.
  Notice: 'plan',
  NoticeSettings: 'working',
  PushBrowser: 'person',
  ReactionCursor: 'working',
  ReactionLease: 'working',
  ParkedCustomer: 'working',
  GrantUseCursor: 'working',
  JobLease: 'working',
  // Ids, dates, counts and the paragraph of a statutory task; whose data is held says that there is some.
  HeldRecord: 'service',
  RetentionHold: 'service',
  RetentionCursor: 'working',
  RetentionRun: 'working',
  Code: 'public',
  RegisterCounts: 'public',
}

import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { Capacity } from '../Capacity.ts'
import { sectionRecords } from './sectionRecords.ts'

/** An accountant sees service data and edits calculations; the rest of the plan opens by grant, and they grant nothing. */
const ACCOUNTANT_CLASSES = ['public', 'service', 'aid']
const CUSTOMER_CLASSES = ['public', 'service', 'person', 'aid', 'plan']

/** When a record came to be. */
type Since = 'openedAt' | 'createdAt' | 'addedAt' | 'sentAt'

const GIVES: readonly Capacity[] = ['owner', 'representative', 'jointRepresentative', 'founder']

/**
 * The customer sees everything recorded about it, except an organisation's own working notes, and entries that a paragraph
 * lets be delayed until their day (law.md). Where the customer was a founder first, co-owners see of that time what the
 * founder chose to share.
 */
export const mandateRules = (can: Can, { actsFor, userId }: Actor, now: Date): void => {
  if (!actsFor) return
  const { customerId, customerIds, capacity, foundedFrom } = actsFor
  const classes = capacity === 'accountant' ? ACCOUNTANT_CLASSES : CUSTOMER_CLASSES
  const timely: Record<string, unknown>[] = [{ delayed: null }, { 'delayed.until': { $lte: now.toISOString() } }]
  can('read', 'Customer', { _id: { $in: customerIds } }).because(because('mandate'))

  const founderIds: string[] = foundedFrom ? [foundedFrom.customerId, ...(foundedFrom.claimedIds ?? [])] : []
  const others = customerIds.filter((id) => !founderIds.includes(id))
  for (const when of timely) {
    can('read', 'Event', { customerId: { $in: others }, class: { $in: classes }, ...when }).because(because('mandate'))
    if (!foundedFrom) continue
    const ofFounder = { customerId: { $in: founderIds }, class: { $in: classes }, ...when }
    const since = { recordedAt: { $gte: new Date(foundedFrom.becameCompanyAt) } }
    can('read', 'Event', { ...ofFounder, ...since }).because(because('mandate'))
    if (foundedFrom.sharedSections.includes('events')) can('read', 'Event', ofFounder).because(because('mandate'))
  }
  const shared = (section: 'events' | 'contacts' | 'matters' | 'documents' | 'messages' | 'path') =>
    !foundedFrom || foundedFrom.sharedSections.includes(section)
  const about = (section: Parameters<typeof shared>[0]) => ({
    customerId: { $in: shared(section) ? customerIds : others },
    class: { $in: classes },
  })
  // What a founder did not share opens to co-owners from when the company began, by when it came to be.
  const all = (section: Parameters<typeof shared>[0], time: Since): Record<string, unknown>[] => [
    about(section),
    ...(foundedFrom && !shared(section)
      ? [
          {
            ...about(section),
            customerId: { $in: founderIds },
            [time]: { $gte: new Date(foundedFrom.becameCompanyAt) },
          },
        ]
      : []),
  ]
  can('read', 'NextStep', about('events')).because(because('mandate'))
  // Protected details are for who needs them: keeping the books does not.
  const reach = capacity === 'accountant' ? { protected: false } : {}
  can('read', 'ContactDetails', { customerId: { $in: others }, ...reach }).because(because('mandate'))
  if (foundedFrom) {
    const ofFounder = { customerId: { $in: founderIds }, class: { $in: classes } }
    const since = { agreedAt: { $gte: new Date(foundedFrom.becameCompanyAt) } }
    can('read', 'NextStep', { ...ofFounder, ...since }).because(because('mandate'))
    // A founder's own address and phone are not the company's, until the company saves its own or the founder shares them.
    const details: Record<string, string> = foundedFrom.sharedSections.includes('basic') ? {} : { kind: 'company' }
    can('read', 'ContactDetails', { customerId: { $in: founderIds }, ...details, ...reach }).because(because('mandate'))
  }
  const matters = all('matters', 'openedAt')
  const handOffs = all('matters', 'createdAt')
  const documents = all('documents', 'addedAt').map((each) => ({ ...each, messageId: null }))
  for (const each of matters) can('read', 'Matter', each).because(because('mandate'))
  for (const each of handOffs) can('read', 'HandOff', each).because(because('mandate'))
  for (const each of documents) can('read', 'Document', each).because(because('mandate'))
  if (capacity === 'accountant') {
    const sharesThem = !foundedFrom || foundedFrom.sharedSections.includes('plan.calculations')
    const since: Record<string, object> = sharesThem
      ? {}
      : { createdAt: { $gte: new Date(foundedFrom.becameCompanyAt) } }
    for (const action of ['read', 'comment', 'edit'] as const)
      can(action, 'PlanPart', { customerId, part: 'calculations', ...since }).because(because('mandate'))
    return
  }
  can('read', 'ContactPerson', about('contacts')).because(because('mandate'))
  for (const each of all('messages', 'sentAt'))
    can('read', 'Message', { ...each, audience: 'customer' }).because(because('mandate'))
  for (const each of all('messages', 'addedAt'))
    can('read', 'Document', { ...each, ...sectionRecords.messageDocuments }).because(because('mandate'))
  // Whoever of the customer's people added a document takes it back; what an organisation added is that organisation's.
  const added = { 'addedBy.userId': userId, 'addedBy.organisationId': null, messageId: null }
  for (const each of documents) can('change', 'Document', { ...each, ...added }).because(because('mandate'))
  for (const each of matters) can('write', 'Matter', each).because(because('mandate'))
  can('open', 'Customer', { _id: customerId }).because(because('mandate'))
  // The customer keeps its own contact persons; those that an organisation keeps are that organisation's (6 §).
  const kept = { customerId: { $in: customerIds }, class: 'person', organisationId: null }
  can('change', 'ContactPerson', kept).because(because('mandate'))
  can('change', 'ContactDetails', { customerId: { $in: customerIds } }).because(because('mandate'))
  for (const each of all('path', 'createdAt'))
    for (const action of ['read', 'edit'] as const) can(action, 'Path', each).because(because('mandate'))
  const ownPlan = foundedFrom
    ? { customerId, part: { $in: sectionRecords.planPartsOf(foundedFrom.sharedSections) } }
    : { customerId }
  for (const action of ['read', 'comment', 'edit'] as const) {
    can(action, 'PlanPart', ownPlan).because(because('mandate'))
    if (foundedFrom)
      can(action, 'PlanPart', { customerId, createdAt: { $gte: new Date(foundedFrom.becameCompanyAt) } }).because(
        because('mandate'),
      )
  }
  if (!GIVES.includes(capacity)) return
  can('grant', 'Customer', { _id: customerId }).because(because('mandate'))
  can('export', 'Customer', { _id: customerId }).because(because('mandate'))
  // Where a packet or a receiver waits for the customer's word: as giving access.
  for (const each of handOffs) can('answer', 'HandOff', each).because(because('mandate'))
  for (const each of matters) can('answer', 'Matter', each).because(because('mandate'))
}

import type { Actor } from '../Actor.ts'
import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { Capacity } from '../Capacity.ts'
import { sectionRecords } from './sectionRecords.ts'

/** An accountant sees service data and edits calculations; the rest of the plan opens by grant, and they grant nothing. */
const ACCOUNTANT_CLASSES = ['public', 'service', 'aid']
const CUSTOMER_CLASSES = ['public', 'service', 'person', 'aid', 'plan']

const GIVES: readonly Capacity[] = ['owner', 'representative', 'jointRepresentative', 'founder']

/**
 * The customer sees everything recorded about it, except an organisation's own working notes, and entries that a paragraph
 * lets be delayed until their day (law.md). Where the customer was a founder first, co-owners see of that time what the
 * founder chose to share.
 */
export const mandateRules = (can: Can, { actsFor }: Actor, now: Date): void => {
  if (!actsFor) return
  const { customerId, customerIds, capacity, foundedFrom } = actsFor
  const classes = capacity === 'accountant' ? ACCOUNTANT_CLASSES : CUSTOMER_CLASSES
  const timely: Record<string, unknown>[] = [{ delayed: null }, { 'delayed.until': { $lte: now.toISOString() } }]
  can('read', 'Customer', { _id: { $in: customerIds } }).because(because('mandate'))

  const others = foundedFrom ? customerIds.filter((id) => id !== foundedFrom.customerId) : customerIds
  for (const when of timely) {
    can('read', 'Event', { customerId: { $in: others }, class: { $in: classes }, ...when }).because(because('mandate'))
    if (!foundedFrom) continue
    const ofFounder = { customerId: foundedFrom.customerId, class: { $in: classes }, ...when }
    const since = { recordedAt: { $gte: new Date(foundedFrom.becameCompanyAt) } }
    can('read', 'Event', { ...ofFounder, ...since }).because(because('mandate'))
    if (foundedFrom.sharedSections.includes('events')) can('read', 'Event', ofFounder).because(because('mandate'))
  }
  const shared = (section: 'events' | 'contacts' | 'matters' | 'documents' | 'messages') =>
    !foundedFrom || foundedFrom.sharedSections.includes(section)
  const about = (section: Parameters<typeof shared>[0]) => ({
    customerId: { $in: shared(section) ? customerIds : others },
    class: { $in: classes },
  })
  can('read', 'NextStep', about('events')).because(because('mandate'))
  can('read', 'ContactDetails', { customerId: { $in: customerIds } }).because(because('mandate'))
  can('read', 'Matter', about('matters')).because(because('mandate'))
  can('read', 'Document', about('documents')).because(because('mandate'))
  if (capacity === 'accountant') {
    for (const action of ['read', 'comment', 'edit'] as const)
      can(action, 'PlanPart', { customerId, part: 'calculations' }).because(because('mandate'))
    return
  }
  can('read', 'ContactPerson', about('contacts')).because(because('mandate'))
  can('read', 'Message', { customerId: { $in: shared('messages') ? customerIds : others } }).because(because('mandate'))
  can('change', 'ContactDetails', { customerId: { $in: customerIds } }).because(because('mandate'))
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
}

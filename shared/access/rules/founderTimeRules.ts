import { because } from '../because.ts'
import type { Can } from '../Can.ts'
import type { GrantRight } from '../GrantRight.ts'
import type { Section } from '../Section.ts'
import { rightsOf } from './rightsOf.ts'
import { sectionRecords } from './sectionRecords.ts'

type FounderTime = {
  customerIds: string[]
  /** When the founder became a company (ISO time). */
  until: string
  /** What the founder shared of the time before. */
  sections: Section[]
  granted: readonly Section[]
  right: GrantRight
}
type OpenSections = (can: Can, customerIds: string[], sections: readonly Section[], right: GrantRight) => void

/**
 * A company's grant over records that lie under the id of the founder it grew from: what was recorded since, and of the
 * time before only what the founder shared. What has no time of its own stays closed.
 */
export const founderTimeRules = (can: Can, time: FounderTime, openSections: OpenSections): void => {
  const { customerIds, granted, sections, right } = time
  const about = { customerId: { $in: customerIds } }
  const since = { $gte: new Date(time.until) }
  const recorded = { ...about, class: { $in: [...sectionRecords.eventClasses] } }
  if (granted.includes('events')) {
    can('read', 'Event', { ...recorded, withheld: null, delayed: null, recordedAt: since }).because(because('grant'))
    can('read', 'NextStep', { ...recorded, withheld: null, agreedAt: since }).because(because('grant'))
  }
  if (granted.includes('matters'))
    can('read', 'Matter', { ...recorded, withheld: null, openedAt: since }).because(because('grant'))
  if (granted.includes('documents'))
    for (const action of rightsOf[right])
      can(action, 'Document', { ...recorded, withheld: null, addedAt: since }).because(because('grant'))
  if (granted.includes('messages')) {
    can('read', 'Message', { ...about, audience: 'customer', sentAt: since }).because(because('grant'))
    can('read', 'Event', { ...about, ...sectionRecords.messageEvents, recordedAt: since }).because(because('grant'))
    can('read', 'Document', { ...about, ...sectionRecords.messageDocuments, addedAt: since }).because(because('grant'))
  }
  if (granted.includes('events') || granted.includes('traces'))
    can('trace', 'Event', { ...recorded, recordedAt: since }).because(because('grant'))
  // The company's own details, once it has saved some; until then they are the founder's.
  if (granted.includes('basic'))
    can('read', 'ContactDetails', { ...about, kind: 'company', protected: false }).because(because('grant'))
  if (granted.includes('path'))
    can('read', 'Path', { ...about, class: 'plan', createdAt: since }).because(because('grant'))
  const parts = sectionRecords.planPartsOf(granted)
  if (parts.length > 0)
    can('read', 'PlanPart', { ...about, part: { $in: parts }, createdAt: since }).because(because('grant'))
  const shared = granted.filter((section) => sections.includes(section))
  if (shared.length > 0) openSections(can, customerIds, shared, right)
}

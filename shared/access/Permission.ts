import { z } from 'zod'

/** Named permissions; a role is a stored set of them. Organisation kind is the ceiling, the role decides within it (law.md). */
export const Permission = z.enum([
  'register.read',
  'events.read',
  'events.log',
  'events.correct',
  /** 6 §: to withhold a record of one's own organisation from 10 § sharing, and to end that. */
  'events.withhold',
  'nextSteps.change',
  'contacts.read',
  'contacts.change',
  /** To meet a founder: find by their code, or record a new one. */
  'founders.meet',
  /** To open and handle matters, take them from queues, hand them off and receive them, write messages in them. */
  'matters.handle',
  /** To give matters of one's organisation to its teams and people, several at once. */
  'matters.assign',
  /** To ask a customer for access, and to record access given orally or on paper. */
  'grants.request',
  'grants.record',
  'breakGlass.use',
  'breakGlass.review',
  /** To answer customers who ask why, and requests to correct what the organisation has recorded. */
  'inquiries.answer',
  'organisation.administer',
  'figures.read',
  /** To write the founder's path: its steps in three languages, reviewed by their days. */
  'path.edit',
  /** Another system's: to tell customers where the permits stand that they have asked of the organisation. */
  'permits.report',
])
export type Permission = z.infer<typeof Permission>

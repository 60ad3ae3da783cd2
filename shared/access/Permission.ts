import { z } from 'zod'

/** Named permissions; a role is a stored set of them. Organisation kind is the ceiling, the role decides within it (law.md). */
export const Permission = z.enum([
  'register.read',
  'events.read',
  'events.log',
  'events.correct',
  'nextSteps.change',
  'organisation.administer',
  'figures.read',
])
export type Permission = z.infer<typeof Permission>

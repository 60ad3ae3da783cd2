import type { Section } from '#shared/access/Section.ts'

/** The sections that hold something today: matters, messages, documents and the plan are offered when they are there. */
export const offeredSections = ['basic', 'contacts', 'events', 'traces', 'path'] as const satisfies Section[]

import type { NewEvent } from '#server/events/NewEvent.ts'

/** An event that the system itself records: the register says a company has a new name. */
export const nameChanged = (customerId: string, after: string): NewEvent => ({
  customerId,
  class: 'public',
  fact: {
    type: 'company.changed',
    content: {
      source: 'prh',
      modifiedAt: '2026-01-01T00:00:00Z',
      changes: [{ field: 'name', before: 'Ennen Oy', after }],
    },
  },
})

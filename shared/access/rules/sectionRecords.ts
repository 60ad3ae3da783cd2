import { PlanPart } from '../PlanPart.ts'
import type { Section } from '../Section.ts'

/** Which records a section of a grant stands for. */
export const sectionRecords = {
  /** Classes of events and next steps: never `own`, never `plan`, which its own sections open. */
  eventClasses: ['service', 'person', 'aid'],
  /** That a message was sent between the customer and advisers: class `plan`, since 10 § opens no messages. */
  messageEvents: { class: 'plan', 'fact.type': 'message.sent' },
  /** What was sent with those messages: as closed as they are, whatever opens the documents of the matter itself. */
  messageDocuments: { class: 'plan', messageId: { $ne: null } },
  planPartsOf: (sections: readonly Section[]): PlanPart[] =>
    PlanPart.options.filter((part) => sections.includes(`plan.${part}`)),
} as const

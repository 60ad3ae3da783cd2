import { notConfidential } from './notConfidential.ts'

const { ID, NAME, HASH, CANARY } = notConfidential

/** The paths of business plans; see everyPath. */
export const planPaths: Record<string, Record<string, string>> = {
  Plan: { customerId: ID, class: ID, template: ID, name: CANARY },
  PlanSection: { planId: ID, customerId: ID, class: ID, part: ID, key: ID, title: CANARY },
  SectionText: { customerId: ID, state: 'bytes: what a section says is looked for in every answer that reads it' },
  SectionUpdate: { sectionId: ID, customerId: ID, update: 'as SectionText', userId: ID },
  PlanComment: {
    ...{ planId: ID, sectionId: ID, customerId: ID, class: ID, part: ID, answers: ID, anchor: CANARY },
    ...{ suggestion: CANARY, text: CANARY, mentions: NAME, by: NAME, resolved: NAME },
  },
  PlanImage: { sectionId: ID, planId: ID, customerId: ID, class: ID, type: ID, bytesId: ID },
  PlanVersion: {
    ...{ planId: ID, sectionId: ID, customerId: ID, class: ID, part: ID, kind: ID, name: CANARY },
    ...{ state: 'as SectionText', digest: HASH, by: NAME },
  },
  SectionWriter: { sectionId: ID, customerId: ID, userId: ID, name: NAME, organisation: NAME },
  PlanLook: {
    ...{ planId: ID, sectionId: ID, customerId: ID, userId: ID, name: NAME, organisation: NAME, days: ID },
  },
  PlanReview: {
    ...{ planId: ID, customerId: ID, class: ID, parts: ID, to: NAME, toKey: ID, matterId: ID, grantId: ID, dueOn: ID },
    ...{ message: CANARY, askedBy: NAME, statements: CANARY },
  },
}

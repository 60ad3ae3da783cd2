import { notConfidential } from './notConfidential.ts'

const { ID, CANARY } = notConfidential
const COMMON = 'what the path tells everybody'

/** The paths of the founder's path; see everyPath. */
export const pathPaths: Record<string, Record<string, string>> = {
  Path: { customerId: ID, class: ID, choices: ID, steps: CANARY, permits: CANARY },
  PathStep: { keeper: ID, ownerId: ID, authorityId: ID, content: COMMON, by: ID },
  PathStepVersion: { stepKey: ID, step: COMMON },
}

import type { Escalation } from './Escalation.ts'
import { EscalationModel } from './escalationModel.ts'

/** Escalations of which no notices were made yet, the oldest first. What is asked twice is found twice: notices are made idempotently. */
export const untoldEscalations = (limit: number): Promise<Escalation[]> =>
  EscalationModel.find({ toldAt: null }).sort({ at: 1 }).limit(limit).lean<Escalation[]>()

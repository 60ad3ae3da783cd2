import type { Audience } from '#shared/access/Audience.ts'
import type { MessageRecord } from './MessageRecord.ts'

/** The class of what is written to an audience, and of what is sent along. */
export const classOf = (audience: Audience): MessageRecord['class'] => (audience === 'customer' ? 'plan' : 'own')

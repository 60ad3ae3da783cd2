import type { z } from 'zod'
import { defineId } from './defineId.ts'

/** As a person sees a session of theirs in the list; it opens nothing. */
export const SessionId = defineId('ses')
export type SessionId = z.infer<typeof SessionId>

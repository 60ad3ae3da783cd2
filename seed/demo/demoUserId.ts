import type { UserId } from '#shared/ids/UserId.ts'
import { demoId } from './demoId.ts'

/** The id of a person of the demo, from the name they sign in by. */
export const demoUserId = (username: string): UserId => demoId('usr', username.replaceAll(/[^a-z]/g, ''))

import { sessionEnded } from './sessionEnded.ts'

/** Call back with the session id when a session ends in this process, by sign-out or found ended; returns how to stop listening. */
export const onSessionEnded = (callback: (sessionId: string) => void): (() => void) => sessionEnded.listen(callback)

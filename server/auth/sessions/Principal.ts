import type { FoundActor } from '#server/organisations/findActor.ts'
import type { Ability } from '#shared/access/Ability.ts'

/** A signed-in session as this process believes it: who it is and what they may. */
export type Principal = FoundActor & {
  sessionId: string
  /** Without what single customers have opened; compiled anew each second, since grants end to the second. */
  ability: Ability
  abilityOfSecond: number
  startedAt: number
  seenAt: number
  /** Until when (ms since 1970) this may be believed without asking the database again. */
  believedUntil: number
  idToken: string | null
  /** The customer that the session was told to act for; null: none. */
  chosen: string | null
}

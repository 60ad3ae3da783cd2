import type { MandateRegister } from './MandateRegister.ts'
import { PAUSE_AFTER_FAILURE } from './mandateLimits.ts'
import { RegisterUnreachable } from './RegisterUnreachable.ts'

const silent: MandateRegister = { rolesOf: () => Promise.reject(new RegisterUnreachable()) }

let chosen = silent
let silentAt = Number.NEGATIVE_INFINITY

/** The register of mandates that this process asks. Until createApp names one, none answers: nobody's mandate is confirmed. */
export const registerInUse = {
  /** The register that the settings name. */
  use(register: MandateRegister): void {
    chosen = register
  },
  /** The bundled one; where several apps run in one process (tests), they share the first one's. */
  takeBundled(register: MandateRegister): void {
    if (chosen === silent) chosen = register
  },
  async rolesOf(delegateId: string) {
    try {
      const answer = await chosen.rolesOf(delegateId)
      silentAt = Number.NEGATIVE_INFINITY
      return answer
    } catch (error) {
      silentAt = Date.now()
      throw error
    }
  },
  /** Whether it did not answer a moment ago: who need not ask leaves it in peace, so that not every page waits for it. */
  isSilent: (): boolean => Date.now() - silentAt < PAUSE_AFTER_FAILURE,
}

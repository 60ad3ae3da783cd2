import type { UserId } from '#shared/ids/UserId.ts'
import type { Mandate } from './Mandate.ts'
import { type MandateCheck, MandateCheckModel } from './mandateCheckModel.ts'
import { LONGEST_BELIEF } from './mandateLimits.ts'
import { MandateModel } from './mandateModel.ts'
import { RegisterUnreachable } from './RegisterUnreachable.ts'
import { refreshMandates } from './refreshMandates.ts'
import { registerInUse } from './registerInUse.ts'

type Standing = {
  mandates: Mandate[]
  /** When this answer is no longer to be relied on: the first end, or when the register must be asked again. */
  trueUntil: Date | null
  /** True: the register does not answer, and what it said last is too old to rely on. */
  unconfirmed: boolean
}

const believableUntil = (check: MandateCheck | null): number => (check?.checkedAt?.getTime() ?? 0) + LONGEST_BELIEF

const firstEnd = (mandates: Mandate[], others: number): Date =>
  new Date(Math.min(others, ...mandates.flatMap(({ until }) => (until ? [until.getTime()] : []))))

const UNCONFIRMED: Standing = { mandates: [], trueUntil: null, unconfirmed: true }

/** Ask the register because our copy is too old; while it is silent no mandate holds (fail closed). */
const askedAnew = async (userId: UserId, now: Date): Promise<Standing> => {
  if (registerInUse.isSilent()) return UNCONFIRMED
  try {
    const mandates = await refreshMandates(userId)
    return { mandates, trueUntil: firstEnd(mandates, now.getTime() + LONGEST_BELIEF), unconfirmed: false }
  } catch (error) {
    if (error instanceof RegisterUnreachable) return UNCONFIRMED
    throw error
  }
}

/** A person's mandates that hold at this moment: by our copy while it is young enough, else as the register says now. */
export const mandatesOf = async (userId: UserId, now: Date): Promise<Standing> => {
  const [stored, check] = await Promise.all([
    MandateModel.find({ userId }).lean<Mandate[]>(),
    MandateCheckModel.findById(userId).lean<MandateCheck>(),
  ])
  const failedSince = (check?.failedAt?.getTime() ?? 0) > (check?.checkedAt?.getTime() ?? 0)
  // Who had none when the register last answered is asked about at sign-in and at a switch only.
  if (stored.length === 0 && !failedSince) return { mandates: [], trueUntil: null, unconfirmed: false }
  if (stored.length === 0 || believableUntil(check) <= now.getTime()) return askedAnew(userId, now)
  const mandates = stored.filter(({ until }) => until === null || until > now)
  return { mandates, trueUntil: firstEnd(mandates, believableUntil(check)), unconfirmed: false }
}

import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { MatterStatus } from '#shared/matters/MatterStatus.ts'
import { REOPEN_DAYS } from '#shared/matters/matterLimits.ts'
import { mayMove } from '#shared/matters/mayMove.ts'
import type { StatusMover } from '#shared/matters/statusMoves.ts'
import type { Matter } from './Matter.ts'
import { mayReopen } from './mayReopen.ts'
import { requireResponsible } from './requireResponsible.ts'
import { sideOf } from './sideOf.ts'

type Wanted = { status: MatterStatus; reason?: string | null | undefined; outcome?: string | null | undefined }

/** Whether a matter may be moved to another status as the table says: who may, what must be said, and until when it can be opened again. */
export const checkMove = async (context: Context, matter: Matter, wanted: Wanted): Promise<StatusMover> => {
  const { status, reason, outcome } = wanted
  const side = sideOf(context, matter)
  if (!side) {
    if (context.actor.organisation) await requireResponsible(context, matter)
    throw new Refusal('access.denied')
  }
  const move = mayMove(matter.status, status, side)
  if (!move) throw new Refusal('matter.status_not_allowed')
  if (!matter.open && !mayReopen(matter))
    throw new Refusal('matter.too_late_to_reopen', { values: { days: REOPEN_DAYS } })
  if (move.says === 'reason' && !reason) throw new Refusal('matter.reason_missing')
  if (move.says === 'outcome' && !outcome) throw new Refusal('matter.outcome_missing')
  const open = matter.tasks.filter((task) => task.state === 'open').length
  if (status === 'done' && open > 0) throw new Refusal('matter.open_tasks', { values: { count: open } })
  return side
}

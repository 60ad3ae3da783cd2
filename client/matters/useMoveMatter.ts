import { useQueryClient } from '@tanstack/react-query'
import { changeMatter } from '#shared/matters/changeMatter.ts'
import { changeMatterStatus } from '#shared/matters/changeMatterStatus.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import type { Choices } from './columnKeys.ts'
import { keepRow } from './keepRow.ts'
import type { Move } from './moveOf.ts'
import { useMatterCommand } from './useMatterCommand.ts'

/** What must be said with a move that asks for it. */
type Said = { reason?: string; outcome?: string; effect?: string; proposal?: boolean; dueOn?: string }

type Wanted = { row: MatterRow; move: Move; column: string; said?: Said }

/** How the card looks at once, before the server has answered. */
const patchOf = (move: Move, choices: Choices | undefined): Partial<MatterRow> => {
  if (move.kind === 'status') return { status: move.status }
  if (move.kind === 'day') return {}
  const { responsibleId, teamId, serviceId, dueOn } = move.change
  const person = choices?.people.find(({ userId }) => userId === responsibleId)
  const team = choices?.teams.find((one) => one.teamId === teamId)
  const service = choices?.services.find((one) => one.serviceId === serviceId)
  return {
    ...(responsibleId === undefined ? {} : { responsible: person ?? null }),
    ...(team ? { team: { teamId: team.teamId, name: team.name } } : {}),
    ...(serviceId === undefined
      ? {}
      : { service: service ? { serviceId: service.serviceId, name: service.name } : null }),
    ...(dueOn === null ? { dueOn } : {}),
  }
}

/** Move a matter on the board: the card goes at once, and comes back where the server refuses. */
export const useMoveMatter = (choices: Choices | undefined) => {
  const text = useText()
  const queryClient = useQueryClient()
  const status = useMatterCommand(changeMatterStatus)
  const change = useMatterCommand(changeMatter)

  const send = ({ row, move, said = {} }: Wanted) => {
    const { dueOn, ...words } = said
    const from = { matterId: row.matterId as never, version: row.version }
    if (move.kind === 'status') return status.run({ ...from, status: move.status, ...words })
    if (move.kind === 'day') return change.run({ ...from, dueOn: dueOn ?? null })
    return change.run({ ...from, ...(move.change as object) })
  }
  /** Resolves to whether it was carried out; `failure` tells why not. */
  const move = async (wanted: Wanted): Promise<boolean> => {
    status.settle()
    change.settle()
    const { row, column } = wanted
    keepRow(queryClient, { matterId: row.matterId, ...patchOf(wanted.move, choices) })
    const moved = await send(wanted)
    if (moved) confirmDone(text('board.moved', { need: row.need, column }))
    else keepRow(queryClient, row)
    return moved !== undefined
  }
  return { move, moving: status.running || change.running, failure: status.failure ?? change.failure }
}

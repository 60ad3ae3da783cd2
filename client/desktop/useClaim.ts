import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { assignMatters } from '#shared/matters/assignMatters.ts'
import type { listMatters } from '#shared/matters/listMatters.ts'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { useSession } from '../access/useSession.ts'
import { useCommand } from '../api/useCommand.ts'
import { announce } from '../components/announce.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { mattersQueries } from '../matters/mattersQueries.ts'
import { QUEUE } from './useDesk.ts'

type Lists = InfiniteData<OutputOf<typeof listMatters>>

const isQueue = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'person' in input && input.person === QUEUE.person

/** Take a matter from the queue by one press: it leaves the queue at once, comes back if another was first, and can be undone. */
export const useClaim = () => {
  const text = useText()
  const queryClient = useQueryClient()
  const { actor } = useSession()
  const { mutateAsync, isPending } = useCommand(assignMatters)
  const give = async (matterId: string, responsibleId: string | null) => {
    try {
      return await mutateAsync({ matterIds: [matterId as never], responsibleId: responsibleId as never })
    } finally {
      await queryClient.invalidateQueries({ predicate: mattersQueries })
    }
  }
  const leaveQueue = (matterId: string) =>
    queryClient.setQueriesData<Lists>(
      { predicate: (query) => mattersQueries(query) && isQueue(query.queryKey[2]) },
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => ({ ...page, items: page.items.filter((one) => one.matterId !== matterId) })),
        },
    )
  const claim = async ({ matterId, need }: Pick<MatterRow, 'matterId' | 'need'>) => {
    if (isPending) return
    leaveQueue(matterId)
    try {
      const { others } = await give(matterId, actor.userId)
      if (others.includes(matterId)) return confirmDone(text('desk.taken.byOther', { need }))
      confirmDone(text('desk.taken', { need }), async () => {
        await give(matterId, null)
        announce(text('desk.taken.back', { need }))
      })
    } catch {
      confirmDone(text('desk.taken.failed'))
    }
  }
  return { claim, isPending }
}

import { sessionContext } from '#server/auth/sessions/sessionContext.ts'
import type { Following } from '#server/events/Following.ts'
import { repeatOnPoke } from '#server/events/repeatOnPoke.ts'
import { isMine } from '#server/notices/isMine.ts'
import { lookAtThing } from '#server/notices/lookAtThing.ts'
import type { NoticeRecord } from '#server/notices/NoticeRecord.ts'
import { noticePokes } from '#server/notices/noticePokes.ts'
import { noticesChangedSince } from '#server/notices/noticesChangedSince.ts'
import type { LiveServer } from './LiveSocket.ts'
import { recentOnes } from './recentOnes.ts'
import { rooms } from './rooms.ts'

/** Several notices made together are one word. */
const GATHER = 50
/** Notices that other processes made are heard of after this at most (milliseconds). */
const POLL = 1_000

const ringOne = async (io: LiveServer, to: string, notices: NoticeRecord[]): Promise<void> => {
  for (const socket of await io.in(rooms.ofUser(to)).fetchSockets()) {
    const context = await sessionContext(socket.data.cookie)
    const own = context ? notices.filter((notice) => isMine(context.actor, notice)) : []
    for (const notice of own) {
      // What was read elsewhere is quiet here too; a new one is told of only to who may see what it is about.
      if (!notice.readAt && context && !(await lookAtThing(context, notice))) continue
      socket.emit('notices-changed')
      break
    }
  }
}

/** From now on, tell people's open pages that their notices are others than before; never which. */
export const startNoticeBell = (io: LiveServer, failed: (error: unknown) => void): Following => {
  const recent = recentOnes()
  return repeatOnPoke({
    pokes: noticePokes,
    poke: 'changed',
    gather: GATHER,
    poll: POLL,
    failed,
    round: async () => {
      const changed = await noticesChangedSince(recent.since())
      const fresh = recent.fresh(changed, ({ _id, changedAt }) => ({ key: _id, at: changedAt.getTime() }))
      for (const [to, notices] of Map.groupBy(fresh, (notice) => notice.to)) await ringOne(io, to, notices)
    },
  })
}

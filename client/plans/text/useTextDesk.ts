import { useEffect, useMemo, useState } from 'react'
import type { Plan } from '#shared/plans/Plan.ts'
import { useSession } from '../../access/useSession.ts'
import { openSharedText } from './openSharedText.ts'
import { sharedTexts } from './sharedTexts.ts'
import type { TextDesk } from './TextDesk.ts'
import { unsentWords } from './unsentWords.ts'
import { useTextSocket } from './useTextSocket.ts'

/**
 * Where the texts of a plan's page lie, once its line is there. Only the customer's own people's words are kept on the device; what an
 * earlier visit could not send, of whichever section, is sent now.
 */
export const useTextDesk = ({ customerId, sections }: Plan): TextDesk | undefined => {
  const { actor, draftKey } = useSession()
  const socket = useTextSocket()
  const [texts] = useState(sharedTexts)
  const isOwn = actor.actsFor?.customerIds.some((id) => id === customerId) ?? false
  const { userId } = actor
  const desk = useMemo(
    () => socket && { socket, texts, keptFor: isOwn ? { userId, draftKey } : null },
    [socket, texts, isOwn, userId, draftKey],
  )
  useEffect(() => () => texts.closeAll(), [texts])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each visit, of the sections that it begins with
  useEffect(() => {
    if (!desk?.keptFor) return
    const waiting = unsentWords.sections(userId)
    for (const { sectionId } of sections.filter((one) => one.mayEdit && waiting.includes(one.sectionId))) {
      const key = `${sectionId} true`
      const { keptFor } = desk
      const begin = () => openSharedText({ socket: desk.socket, sectionId, mayEdit: true, keptFor, onWord: () => {} })
      const text = texts.take(key, begin)
      const stop = text.subscribe(() => {
        if (text.state() !== 'saved') return
        stop()
        texts.leave(key)
      })
    }
  }, [desk])
  return desk
}

import type { IncomingMessage, Server } from 'node:http'
import { WebSocketServer } from 'ws'
import { accessChanged } from '#server/access/accessChanged.ts'
import { onSessionEnded } from '#server/auth/sessions/onSessionEnded.ts'
import { readSessionCookie } from '#server/auth/sessions/readSessionCookie.ts'
import type { Following } from '#server/events/Following.ts'
import { isFromElsewhere } from '#server/http/isFromElsewhere.ts'
import { allPutAway } from './allPutAway.ts'
import { changeOpenText } from './changeOpenText.ts'
import { followChange } from './followChange.ts'
import { planTexts } from './planTexts.ts'
import { reviewEditors } from './reviewEditors.ts'
import { tellEditors } from './tellEditors.ts'

const PATH = '/api/plan-texts'
/** A pasted page; images go as files (bytes). */
const LARGEST_MESSAGE = 1_000_000
/** How often the ends of what open editors rest on are looked at (milliseconds). */
const TICK = 250

const asRequest = ({ headers, url }: IncomingMessage): Request =>
  new Request(new URL(url ?? '/', 'http://localhost'), { headers: { cookie: headers.cookie ?? '' } })

/**
 * The texts of plans over a socket of their own on the server's port, each by the session of its cookie. An editor whose access ends,
 * by word or by the clock, is closed within a second.
 */
export const attachPlanTexts = (server: Server, failed: (error: unknown) => void, publicUrl?: string): Following => {
  const texts = planTexts(failed)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE })
  const onUpgrade = (request: IncomingMessage, socket: Parameters<typeof sockets.handleUpgrade>[1], head: Buffer) => {
    if (request.url?.split('?')[0] !== PATH) return
    if (isFromElsewhere(request.headers, publicUrl)) {
      socket.destroy()
      return
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      opened.binaryType = 'nodebuffer'
      const connection = texts.handleConnection(opened, asRequest(request))
      opened.on('message', (data: Buffer) => connection.handleMessage(new Uint8Array(data)))
      opened.on('close', (code, reason) => connection.handleClose({ code, reason: reason.toString() }))
      opened.on('error', () => opened.terminate())
    })
  }
  server.on('upgrade', onUpgrade)
  const review = (concerns: Parameters<typeof reviewEditors>[1]) => void reviewEditors(texts, concerns).catch(failed)
  const unheard = accessChanged.listen(({ customerIds, userIds }) =>
    review((editor) => userIds.includes(editor.userId) || editor.customerIds.some((one) => customerIds.includes(one))),
  )
  const deaf = onSessionEnded((sessionId) => review(({ cookie }) => readSessionCookie(cookie) === sessionId))
  const untold = tellEditors.listen((sectionId, word) => texts.documents.get(sectionId)?.broadcastStateless(word))
  const unchanged = changeOpenText.listen(
    (sectionId, update) => void followChange(texts, sectionId, update).catch(failed),
  )
  const timer = setInterval(() => {
    const now = Date.now()
    review(({ until }) => until <= now)
  }, TICK).unref()
  return {
    async stop() {
      clearInterval(timer)
      unheard()
      untold()
      unchanged()
      deaf()
      server.off('upgrade', onUpgrade)
      texts.closeConnections()
      for (const socket of sockets.clients) socket.terminate()
      texts.flushPendingStores()
      await allPutAway(texts)
      await new Promise<void>((resolve) => sockets.close(() => resolve()))
    },
  }
}

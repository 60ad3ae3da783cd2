import { io, type Socket } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import type { PageMessages, ServerMessages } from '#shared/realtime/RealtimeMessages.ts'
import { signIn } from '#tests/support/signIn.ts'
import type { TestApp } from '#tests/support/startApp.ts'

type Watching = Parameters<Parameters<PageMessages['watch']>[1]>[0]

export type Page = {
  socket: Socket<ServerMessages, PageMessages>
  /** Customers of whom "look again" was heard, in order. */
  heard: string[]
  watch(customerId: string, fetchedAgo?: number): Promise<Watching>
  /** Everything heard but "look again", with the milliseconds (since the page was opened) when it was. */
  words: { word: string; customerId: string | null; at: number }[]
  /** Resolves with the milliseconds waited for such a word; null after `limit`. */
  hears(word: 'closed' | 'access-changed' | 'rights-changed', limit: number): Promise<number | null>
  /** The milliseconds waited for the next word not yet asked about, 0 when it has come already; null after `limit`. */
  next(limit: number): Promise<number | null>
}

type Options = { cookie?: string; transports?: string[] }

/** A page as a browser opens it: a socket with the session cookie of a person of the demo. Closed after the test. */
export const openPage = async (app: TestApp, as: string | null, options: Options = {}): Promise<Page> => {
  const cookie = options.cookie ?? (as ? await signIn(app, as) : '')
  const socket: Page['socket'] = io(app.url, {
    extraHeaders: { cookie },
    forceNew: true,
    reconnection: false,
    transports: options.transports ?? ['websocket'],
  })
  onTestFinished(() => {
    socket.disconnect()
  })
  const heard: string[] = []
  let taken = 0
  socket.on('look-again', ({ customerId }) => heard.push(customerId))
  const opened = performance.now()
  const words: Page['words'] = []
  const note = (word: string) => (hint?: { customerId: string }) => {
    words.push({ word, customerId: hint?.customerId ?? null, at: performance.now() - opened })
  }
  socket.on('closed', note('closed'))
  socket.on('access-changed', note('access-changed'))
  socket.on('rights-changed', note('rights-changed'))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return {
    socket,
    heard,
    words,
    watch: (customerId, fetchedAgo) =>
      socket.timeout(5_000).emitWithAck('watch', { customerId, ...(fetchedAgo === undefined ? {} : { fetchedAgo }) }),
    hears: async (word, limit) => {
      const started = performance.now()
      while (performance.now() - started < limit) {
        if (words.some((one) => one.word === word)) return performance.now() - started
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return null
    },
    next: async (limit) => {
      const started = performance.now()
      taken += 1
      if (heard.length >= taken) return 0
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(null), limit)
        socket.once('look-again', () => {
          clearTimeout(timer)
          resolve(performance.now() - started)
        })
      })
    },
  }
}

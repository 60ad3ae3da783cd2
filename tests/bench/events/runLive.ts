import { io, type Socket } from 'socket.io-client'
import { Randomness } from '#seed/register/Randomness.ts'
import type { PageMessages, ServerMessages } from '#shared/realtime/RealtimeMessages.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { contactRequest } from './contactRequest.ts'

/** Between two contacts (milliseconds): an adviser's day, not a flood. */
const PAUSE = 100

/** A colleague's open page of another organisation, watching the customer. */
const watch = async (bench: Bench, cookie: string, customerId: string) => {
  const socket: Socket<ServerMessages, PageMessages> = io(bench.baseUrl, {
    extraHeaders: { cookie },
    transports: ['websocket'],
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const { joined } = await socket.emitWithAck('watch', { customerId })
  if (!joined) throw new Error('The colleague may not watch the customer')
  return socket
}

/**
 * `live.p95`: milliseconds from sending a contact until the open page of a colleague in another organisation has been told
 * to look again and has fetched the timeline that holds it.
 */
export const runLive = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? 10 : 100
  const customerId = bench.sample.uniform[0]?.customerId as string
  const writer = await bench.cookie('adviser.lappi')
  const viewer = await bench.cookie('adviser.businessfinland')
  const client = new HttpClient(bench.baseUrl, 2)
  const socket = await watch(bench, viewer, customerId)
  const random = new Randomness(5)
  const times: number[] = []
  for (let round = 0; round < n; round++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    const told = new Promise<void>((resolve) => socket.once('look-again', () => resolve()))
    const started = performance.now()
    const logged = client.send(contactRequest(random, round, writer, customerId))
    await told
    const seen = await client.send({ path: `/api/customers/${customerId}/events`, headers: { cookie: viewer } })
    times.push(performance.now() - started)
    const { eventId } = JSON.parse((await logged).toString()) as { eventId: string }
    if (!seen.includes(eventId)) throw new Error(`Told to look again, but event ${eventId} was not there`)
  }
  socket.disconnect()
  client.close()
  bench.report({ bench: 'live', figure: 'p95', value: percentile(times, 0.95), unit: 'ms', n })
}

import { io, type Socket } from 'socket.io-client'
import type { PageMessages, ServerMessages } from '#shared/realtime/RealtimeMessages.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { granting } from './granting.ts'
import { handling } from './handling.ts'
import { screenTimes } from './screenTimes.ts'
import { whatIsShown } from './whatIsShown.ts'

type Live = Socket<ServerMessages, PageMessages>

const connect = async (bench: Bench, cookie: string): Promise<Live> => {
  const socket: Live = io(bench.baseUrl, { extraHeaders: { cookie }, transports: ['websocket'] })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return socket
}

/**
 * `revoke-to-blank.p95`: milliseconds from sending a customer's withdrawal until the holder's open socket has heard that its
 * page closes and the holder's next request, sent at that, has been answered without what the grant had opened.
 * `screen`: until an event is gone from the holder's page in a browser; `screen-matter`, `screen-messages`: the same of a matter and
 * of what was written in it; `screen-packet`: from sending the customer's no to a hand-off until its packet is gone from the receiver's.
 */
export const runRevoke = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? 20 : 200
  const owner = await granting(bench)
  const cookie = await bench.cookie('adviser.second')
  const client = new HttpClient(bench.baseUrl)
  const path = `/api/customers/${owner.customerId}/events`
  const shown = async () =>
    JSON.parse((await client.send({ path, headers: { cookie } })).toString()).items.length as number
  const without = await shown()
  const socket = await connect(bench, cookie)
  const times: number[] = []
  for (let round = 0; round < n; round++) {
    const { grantId } = await owner.give()
    if (!(await shown())) throw new Error('The grant opened nothing')
    const { joined } = await socket.emitWithAck('watch', { customerId: owner.customerId })
    if (!joined) throw new Error('The holder may not watch the customer')
    const closed = new Promise<void>((resolve) => socket.once('closed', () => resolve()))
    const started = performance.now()
    const withdrawing = owner.withdraw(grantId)
    await closed
    const left = await shown()
    times.push(performance.now() - started)
    if (left > without) throw new Error('The page was closed, but the next request was still answered')
    await withdrawing
  }
  socket.disconnect()
  client.close()
  const report = (figure: string, value: number, rounds: number) =>
    bench.report({ bench: 'revoke-to-blank', figure, value, unit: 'ms', n: rounds })
  report('p95', percentile(times, 0.95), n)
  const adviser = await handling(bench, owner.customerId)
  for (const [figure, show] of Object.entries(whatIsShown(owner, adviser))) {
    const screen = await screenTimes(bench, bench.smoke ? 5 : 20, show)
    report(figure, percentile(screen, 0.95), screen.length)
  }
  adviser.close()
  owner.close()
}

import type { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Following } from './Following.ts'

type Options = {
  pokes: Pick<EventEmitter, 'on' | 'off'>
  poke: string
  /** Longest rest between two rounds, in milliseconds: finds what other processes did. */
  poll: number
  /** After a poke, how long to gather more before the round, in milliseconds. */
  gather: number
  /** One round of the work; a failed one is told to `failed` and tried again after a while. */
  round: () => Promise<void>
  failed: (error: unknown) => void
}

/** After a failed round, in milliseconds: a database that is gone needn't be asked without end. */
const REST_AFTER_FAILURE = 2_000

/** Run rounds one at a time: soon after a poke, at the poll otherwise. A poke during a round brings another round. */
export const repeatOnPoke = ({ pokes, poke, poll, gather, round, failed }: Options): Following => {
  const stopping = new AbortController()
  let poked = false
  let wake = () => {}
  const onPoke = () => {
    poked = true
    wake()
  }
  const rest = (milliseconds: number) =>
    wait(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
  const run = async () => {
    while (!stopping.signal.aborted) {
      if (!poked) {
        await Promise.race([
          rest(poll),
          new Promise<void>((resolve) => {
            wake = resolve
          }),
        ])
      }
      if (poked) await rest(gather)
      if (stopping.signal.aborted) break
      poked = false
      try {
        await round()
      } catch (error) {
        failed(error)
        await rest(REST_AFTER_FAILURE)
      }
    }
  }
  pokes.on(poke, onPoke)
  const running = run()
  return {
    async stop() {
      pokes.off(poke, onPoke)
      stopping.abort()
      await running
    },
  }
}

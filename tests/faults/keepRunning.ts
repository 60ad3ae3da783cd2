import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

type Options = {
  start: () => ChildProcess
  /** Resolves when the process does its work; rejects when it ends before. */
  ready: (child: ChildProcess) => Promise<void>
  /** Asks it to end, in its own way. */
  end: (child: ChildProcess) => void
}

/** Before it is started again, in milliseconds: what it stands on may have to come back first. */
const REST = 300
/** A process that doesn't end when it is asked to is killed after this (milliseconds). */
const LONGEST_STOP = 30_000

export type Running = {
  child: () => ChildProcess
  /** Resolves as soon as it does its work, the next time it has to be started included. */
  ready: () => Promise<void>
  stop: () => Promise<void>
}

/** A process that is started again whenever it ends, as a service manager does, until it is stopped. */
export const keepRunning = ({ start, ready, end }: Options): Running => {
  let stopping = false
  let child: ChildProcess
  let isReady: Promise<void>
  const run = () => {
    child = start()
    const ended = once(child, 'exit')
    isReady = ready(child)
    isReady.catch(() => {})
    void ended.then(async () => {
      await wait(REST)
      if (!stopping) run()
    })
  }
  run()
  return {
    child: () => child,
    async ready() {
      for (;;) {
        const current = isReady
        const done = await current.then(
          () => true,
          () => false,
        )
        if (done && current === isReady) return
        await wait(REST)
      }
    },
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      end(child)
      const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP)
      await ended
      clearTimeout(late)
    },
  }
}

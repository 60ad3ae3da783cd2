import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { OnEngineProgress } from './EngineProgress.ts'
import { POSTMASTER_FILE, readPostmasterFile } from './readPostmasterFile.ts'

const pollMilliseconds = 20
/** Patience for a clean stop, then for an unclean one; the next start recovers after either. */
const cleanStopMilliseconds = 20_000
const uncleanStopMilliseconds = 5_000

/** PostgreSQL's processes work inside its data directory: that tells them from a process that reuses a number. */
function listEngineProcesses(postgres: string): number[] {
  const directory = realpathSync(postgres)
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return []
    try {
      const works = readlinkSync(`/proc/${entry}/cwd`) === directory
      return works && readFileSync(`/proc/${entry}/cmdline`, 'latin1').includes('postgres') ? [Number(entry)] : []
    } catch {
      return []
    }
  })
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // It has ended by itself.
    }
  }
}

async function allEnded(postgres: string, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await delay(pollMilliseconds)) {
    if (!listEngineProcesses(postgres).length) return true
  }
  return false
}

/**
 * Ends what a killed Y-CRM left running on this data and removes the stale process file. Only under the data's lock:
 * then no living Y-CRM can own those processes.
 */
export async function endLeftoverProcesses(postgres: string, onProgress: OnEngineProgress): Promise<void> {
  const left = listEngineProcesses(postgres)
  if (left.length) {
    onProgress({ step: 'recover', message: 'Waiting for an engine that a killed Y-CRM left behind to stop' })
    const postmaster = readPostmasterFile(postgres)?.pid
    signal(
      left.filter((pid) => pid === postmaster),
      'SIGINT',
    )
    if (!(await allEnded(postgres, postmaster && left.includes(postmaster) ? cleanStopMilliseconds : 0))) {
      signal(listEngineProcesses(postgres), 'SIGQUIT')
      if (!(await allEnded(postgres, uncleanStopMilliseconds))) signal(listEngineProcesses(postgres), 'SIGKILL')
      await allEnded(postgres, uncleanStopMilliseconds)
    }
  }
  rmSync(join(postgres, POSTMASTER_FILE), { force: true })
}

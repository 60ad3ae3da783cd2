import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The folder of the programs of the engine that runs as `pid`: a backup is made by the very same version. */
export function findPrograms(pid: number): string {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  const program = words.find((word) => word.endsWith('/bin/postgres.real') || word.endsWith('/bin/postgres'))
  if (!program) throw new Error(`Process ${pid} is no engine: ${words.slice(0, 3).join(' ')}`)
  return dirname(program)
}

import { join } from 'node:path'
import { engineEnvironment } from './engineEnvironment.ts'
import { runCommand } from './runCommand.ts'

/** Runs SQL as the engine's owner with psql and resolves to its rows, columns divided by `|`. */
export function runSql(programs: string, socketDir: string, sql: string): Promise<string> {
  const options = ['-X', '-q', '-A', '-t', '-h', socketDir, '-U', 'postgres', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1']
  return runCommand(join(programs, 'psql'), [...options, '-f', '-'], {
    cwd: '/',
    env: { ...engineEnvironment, PGOPTIONS: '-c client_min_messages=warning' },
    input: sql,
  })
}

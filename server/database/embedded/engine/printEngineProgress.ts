import type { EngineProgress } from './EngineProgress.ts'

const percentStep = 10
let lastLine = ''

/** Progress on standard error: one line a step and one each ten per cent, fit for a terminal and for a log alike. */
export function printEngineProgress({ message, done, total }: EngineProgress): void {
  const percent =
    done !== undefined && total ? Math.floor(((done / total) * 100) / percentStep) * percentStep : undefined
  const line = percent === undefined ? message : `${message}: ${percent} %`
  if (line === lastLine) return
  lastLine = line
  process.stderr.write(`${line}\n`)
}

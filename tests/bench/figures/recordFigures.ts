import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'

const FILE = 'docs/benchmarks.jsonl'

/** Keep printed lines in docs/benchmarks.jsonl, each with the day and the commit that was measured. */
export const recordFigures = (lines: object[]): void => {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'server', 'shared', 'client') !== ''
  const measured = {
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`,
    at: new Date().toISOString(),
  }
  appendFileSync(FILE, lines.map((line) => `${JSON.stringify({ ...line, ...measured })}\n`).join(''))
}

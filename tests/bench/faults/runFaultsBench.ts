import { runFaults } from '#tests/faults/runFaults.ts'
import type { Bench } from '../Bench.ts'

const KILLS = { full: 200, smoke: 4 }

/**
 * `faults.kills`: processes of the product (servers, gateway, engine) killed at random under hand-offs, on a database of its own;
 * `faults.lost`, `faults.doubled`: what of writes, events, clocks, notices and mails was missing or there twice afterwards.
 */
export const runFaultsBench = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? KILLS.smoke : KILLS.full
  const said = (line: string) => process.stderr.write(`${line}\n`)
  const { kills, findings, acknowledged, again, unseen } = await runFaults({
    kills: n,
    servers: bench.smoke ? 2 : 3,
    workers: 4,
    said,
  })
  if (unseen.length > 0) throw new Error(`The checks don't see what was planted: ${unseen.join(', ')}`)
  for (const { kind, what } of findings) said(`${kind}: ${what}`)
  said(`${acknowledged} writes acknowledged, ${again} letters came again under the same Message-ID`)
  const report = (figure: string, value: number) => bench.report({ bench: 'faults', figure, value, unit: '', n })
  report(
    'kills',
    Object.values(kills).reduce((sum, one) => sum + one, 0),
  )
  report('lost', findings.filter(({ kind }) => kind === 'lost').length)
  report('doubled', findings.filter(({ kind }) => kind === 'doubled').length)
}

import { expect, test } from 'vitest'
import { runFaults } from './runFaults.ts'

const KILLS = 10
/** Three servers and a database start, fall and come back, on a machine that may be busy (milliseconds). */
const PATIENCE = 1_200_000

test(
  `${KILLS} kills of server, gateway and database in the middle of hand-offs leave nothing half, lost or doubled`,
  async () => {
    const lines: string[] = []
    const report = await runFaults({ kills: KILLS, servers: 2, workers: 3, said: (line) => lines.push(line) }).catch(
      (error) => {
        throw new Error(`${error.message}\n${lines.join('\n')}`)
      },
    )
    expect(report.findings).toEqual([])
    // What is planted afterwards is found: the checks see.
    expect(report.unseen).toEqual([])
    expect(Object.values(report.kills).reduce((sum, one) => sum + one, 0)).toBe(KILLS)
    expect(report.acknowledged).toBeGreaterThan(KILLS)
  },
  PATIENCE,
)

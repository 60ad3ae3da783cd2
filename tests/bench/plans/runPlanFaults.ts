import { runPlanFaults as killWhileWriting } from '#tests/faults/runPlanFaults.ts'
import type { Bench } from '../Bench.ts'

const KILLS = { full: 30, smoke: 3 }

/** `plan-faults.lost`: what people had typed into a plan and had acknowledged, and what a killed process took with it all the same. */
export const runPlanFaults = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? KILLS.smoke : KILLS.full
  const said = (line: string) => process.stderr.write(`${line}\n`)
  const { kills, acknowledged, lost, doubled, sees } = await killWhileWriting(n, said)
  if (!sees) throw new Error('The look at the text does not see what is missing')
  said(`${acknowledged} marks acknowledged; lost: ${lost.join(' ') || 'none'}; twice: ${doubled.join(' ') || 'none'}`)
  const report = (figure: string, value: number) => bench.report({ bench: 'plan-faults', figure, value, unit: '', n })
  report('kills', kills)
  report('lost', lost.length)
  report('doubled', doubled.length)
}

import type { BadObject } from './BadObject.ts'
import type { ImportSummary } from './ImportSummary.ts'

/** Milliseconds between progress lines: often where a line overwrites itself, seldom in a log. */
const ON_SCREEN = 500
const IN_LOG = 5_000
/** Broken objects told one by one; a file of nothing else must not fill the screen. */
const TOLD = 100

type Output = { write(text: string): unknown; isTTY?: boolean }

/** Tells an import's progress in one line and each broken object with its place and reason. */
export const tellImport = (output: Output) => {
  let toldAt = 0
  let broken = 0
  const lineOf = ({ added, changed, unchanged, broken: bad, seconds }: ImportSummary) => {
    const rate = Math.round((added + changed + unchanged) / Math.max(seconds, 0.001))
    return `${added} added, ${changed} changed, ${unchanged} unchanged, ${bad} broken; ${rate} companies/s`
  }
  return {
    onProgress(summary: ImportSummary, phase: 'load' | 'index') {
      const now = performance.now()
      if (phase === 'load' && now - toldAt < (output.isTTY ? ON_SCREEN : IN_LOG)) return
      toldAt = now
      const line = phase === 'index' ? `${lineOf(summary)}; building indexes` : lineOf(summary)
      output.write(output.isTTY ? `\r${line}\u001b[K` : `${line}\n`)
    },
    onBadObject({ object, line, byte, problem }: BadObject) {
      broken++
      const start = output.isTTY ? '\r' : ''
      if (broken <= TOLD) output.write(`${start}Skipped object ${object} (line ${line}, byte ${byte}): ${problem}\n`)
      else if (broken === TOLD + 1) output.write(`${start}More broken objects follow; they are counted and skipped.\n`)
    },
    onEnd(summary: ImportSummary) {
      output.write(`${output.isTTY ? '\r' : ''}Done in ${summary.seconds.toFixed(1)} s: ${lineOf(summary)}\n`)
    },
  }
}

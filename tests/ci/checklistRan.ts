import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

// That the tests which docs/security.md names have run and passed, by what the runner wrote: a test that is put aside, or
// whose file was left out, holds nothing.
const [report = ''] = process.argv.slice(2)

type Ran = { fullName: string; status: string }
const results: { name: string; assertionResults: Ran[] }[] = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8')).testResults
  : []
const ranIn = (file: string): Ran[] =>
  results.filter(({ name }) => relative(process.cwd(), name) === file).flatMap((one) => one.assertionResults)

/** The name as it is written: a table of tests fills in `%s` and `$name`. */
const patternOf = (name: string): RegExp =>
  new RegExp(name.replaceAll(/[.*+?^{}()|[\]\\]/g, '\\$&').replaceAll(/%[a-z]|\$[\w.]+/g, '.*'))

const lines = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (V\d|sockets)/.test(line))
const lacking = lines.flatMap((line) => {
  const [, what = '', , held = ''] = line.split('|').map((cell) => cell.trim())
  return held.split('<br>').flatMap((one) => {
    const [file = '', name = ''] = one.split(' · ')
    const ran = ranIn(file).filter(({ fullName }) => patternOf(name).test(fullName))
    const passed = ran.length > 0 && ran.every(({ status }) => status === 'passed')
    return passed ? [] : [`${what}: ${one}${ran.length > 0 ? '' : ' did not run'}`]
  })
})
for (const one of lacking) process.stdout.write(`not held by a test that ran and passed: ${one}\n`)
if (lines.length === 0) process.stdout.write('docs/security.md has no lines\n')
process.exitCode = lacking.length > 0 || lines.length === 0 ? 1 : 0

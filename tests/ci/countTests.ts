import { existsSync, readFileSync } from 'node:fs'

// The closing line of .ci/run, counted from what the runners wrote; a report that is missing is a failure.
const [failedSteps = '0', ...reports] = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }
let broken = Number(failedSteps) > 0

for (const report of reports) {
  if (!existsSync(report)) {
    broken = true
    continue
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  total.passed += numPassedTests
  total.failed += numFailedTests
  total.skipped += numPendingTests + numTodoTests
  if (!success) broken = true
}
if (broken && total.failed === 0) process.stdout.write('A step failed outside the tests: see above.\n')
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = broken ? 1 : 0

import type { Verification } from './verifyLog.ts'

/** The result for the terminal: a line for each finding, what rules erased, and the sum. */
export const tellVerification = ({ customers, events, erased, findings }: Verification): string => {
  const lines = findings.map(({ kind, customerId, told }) => `${kind.toUpperCase()} ${customerId ?? 'log'}: ${told}`)
  for (const [rule, count] of erased) lines.push(`${count} events erased by rule ${rule}, their links intact`)
  const verdict = findings.length === 0 ? 'the log is whole' : `${findings.length} findings: the log is NOT whole`
  return [...lines, `${events} events of ${customers} customers verified: ${verdict}`, ''].join('\n')
}

import { canaries } from './canaries.ts'
import type { Sighting } from './drive.ts'
import { oracle } from './oracle.ts'
import { roles } from './roles.ts'

type Row = Parameters<typeof oracle>[1]

const nameOf = ({ kind, class: dataClass, withheld, delayed, protected: guarded, matter, founderTime }: Row): string =>
  [
    kind,
    dataClass,
    ...(withheld ? ['withheld'] : []),
    ...(delayed ? ['delayed'] : []),
    ...(guarded ? ['protected'] : []),
    ...(matter ? ['in a matter'] : []),
    ...(founderTime ? ['of a founder’s time'] : []),
  ].join(', ')

/** `own, 10 §`: what was seen and why. `(10 §)`: may be seen, and no contract showed it. `–`: nothing. */
const cellOf = (seen: Set<string>, may: Set<string>): string => {
  if (seen.size > 0) return [...seen].sort().join(', ')
  return may.size > 0 ? `(${[...may].sort().join(', ')})` : '–'
}

const ABOUT = `# What each role saw

Printed by the canary suite (tests/canary; printed anew by \`PRINT_CANARY=1 npx vitest run tests/canary/canary.test.ts\`). In a
world made by the product's own commands stands a word of its own in every confidential field. As each of these roles every
contract is asked, with every record's id in every path, and each word that comes back must have a basis by an oracle written
from the law beside the product's rules. A cell names the bases on which the role saw records of that kind, of whichever
customer and organisation; in brackets what it might see that no contract showed; – where it saw nothing and may see nothing.
`

/** The table of kinds of record and roles, as docs/canary.md holds it. */
export const table = (sightings: Sighting[]): string => {
  const rows = [...Map.groupBy(canaries.all(), nameOf)].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = rows.map(([name, words]) => {
    const tokens = new Set(words.map(({ token }) => token))
    const cells = roles.map((role) => {
      const seen = sightings.filter((one) => one.role === role && tokens.has(one.canary.token))
      const bases = (found: (string | null)[]) => new Set(found.filter((basis) => basis !== null))
      return cellOf(bases(seen.map(({ basis }) => basis)), bases(words.map((word) => oracle(role, word))))
    })
    return `| ${name} | ${cells.join(' | ')} |`
  })
  const head = `| record | ${roles.map(({ name }) => name).join(' | ')} |\n| --- |${roles.map(() => ' --- |').join('')}`
  return `${ABOUT}\n${head}\n${lines.join('\n')}\n`
}

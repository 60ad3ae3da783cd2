import { TOL_2025 } from './industries.gen.ts'

/** TOL 2008's motor trade (45) was divided among trade and repair in 2025; as a whole it was trade. */
const MOTOR_TRADE_2008 = '45'
const TRADE = 'G'

const sectionByDivision = new Map(
  TOL_2025.filter(([, parent]) => parent !== '').map(([code, parent]) => [code, parent]),
)
sectionByDivision.set(MOTOR_TRADE_2008, TRADE)

/** Code sets of the register whose divisions mean the same as today's: TOL 2008 and TOL 2025. */
const COMPARABLE = ['TOIMI3', 'TOIMI4']

/**
 * Section and division of an industry code, for filtering. Sections are always those of TOL 2025, also for ended
 * companies that keep a code of 2008: the letters moved in 2025, the divisions but 45 did not. Older code sets
 * (TOIMI, TOIMI2) are not comparable and get neither.
 */
export const industryClassOf = (codeSet: string, code: string): { section: string | null; division: string | null } => {
  const division = COMPARABLE.includes(codeSet) ? code.slice(0, 2) : ''
  const section = sectionByDivision.get(division)
  return section ? { section, division } : { section: null, division: null }
}

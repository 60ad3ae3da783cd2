import { revontuli } from '#seed/demo/revontuli.ts'
import { makeCompany } from './makeCompany.ts'
import { Randomness } from './Randomness.ts'
import { syntheticBusinessId } from './syntheticBusinessId.ts'

/** Real business IDs end far below. */
const FIRST_NUMBER = 9_000_000
const LAST_NUMBER = 9_999_999
const DEFAULT_SEED = 1

type Wish = { companies: number; seed?: number | undefined }

/**
 * A synthetic national register, company by company, in the format of PRH open data v3; the same seed gives the same
 * companies. The demo company's number is left free. Throws when there are not that many numbers (some 909,000).
 */
export function* generateRegister({ companies, seed = DEFAULT_SEED }: Wish): Generator<object> {
  const random = new Randomness(seed)
  let made = 0
  for (let number = FIRST_NUMBER; made < companies; number++) {
    if (number > LAST_NUMBER) throw new Error(`Only ${made} business IDs are free above ${FIRST_NUMBER}`)
    const businessId = syntheticBusinessId(number)
    if (businessId === null || businessId === revontuli.businessId) continue
    made++
    yield makeCompany(random, businessId)
  }
}

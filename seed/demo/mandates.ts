import type { DemoMandate } from '#server/mandates/ensureMandates.ts'
import { demoUserId } from './demoUserId.ts'
import { kaksoistahti } from './kaksoistahti.ts'
import { newCompanies } from './newCompanies.ts'
import { revontuli } from './revontuli.ts'

type Company = { businessId: string; name: string }

const mandate = (username: string, { businessId, name }: Company, role: string): DemoMandate => ({
  userId: demoUserId(username),
  delegateId: username,
  identifier: businessId,
  name,
  role,
  validTo: null,
})

/** Who may act for the demo companies, by the codes of the register of mandates. */
export const mandates: DemoMandate[] = [
  mandate('owner.revontuli', revontuli, 'OMISTAJA'),
  mandate('accountant.revontuli', revontuli, 'TALOUSHALLINTO'),
  mandate('rep.first', kaksoistahti, 'NIMKO_YHDESSA'),
  mandate('rep.second', kaksoistahti, 'NIMKO_YHDESSA'),
  // Somebody who keeps books beside their work, and somebody with several companies: both choose for whom they act.
  mandate('adviser.accountant', kaksoistahti, 'TALOUSHALLINTO'),
  mandate('accountant.two', revontuli, 'TALOUSHALLINTO'),
  mandate('accountant.two', kaksoistahti, 'TALOUSHALLINTO'),
  mandate('founder', newCompanies.pekka, 'OMISTAJA'),
  mandate('founder.second', newCompanies.meri, 'OMISTAJA'),
]

import { z } from 'zod'

/**
 * Classes of data under Act 293/2017: public company data (7.1 §), service data (7.2 §), persons (7.3 §), state aid (7 a §),
 * an organisation's own working notes, and the customer's own plan.
 */
export const DataClass = z.enum(['public', 'service', 'person', 'aid', 'own', 'plan'])
export type DataClass = z.infer<typeof DataClass>

import { z } from 'zod'

/** A company's state in one word: ended (konkurssi or not, it is gone), else its gravest open situation, else active. */
export const CompanyStatus = z.enum(['active', 'restructuring', 'liquidation', 'bankrupt', 'ended'])
export type CompanyStatus = z.infer<typeof CompanyStatus>

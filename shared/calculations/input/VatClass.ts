import { z } from 'zod'

/** Which rate of VAT a thing has. `zero` is taxable at 0 % and keeps the right to deduct; `exempt` is outside VAT. */
export const VatClass = z.enum(['standard', 'reduced', 'lowest', 'zero', 'exempt'])
export type VatClass = z.infer<typeof VatClass>

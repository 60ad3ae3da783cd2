import type { Missing } from './Missing.ts'
import type { Ready } from './Ready.ts'
import type { ReadyPlan } from './ReadyPlan.ts'

type Sale = ReadyPlan['sales'][number]

/** The sales that something is bought for; a material whose VAT is not said is missed. */
export const readyMaterials = (sales: readonly Sale[]): { ready: ReadyPlan['materials']; missing: Missing[] } => {
  const bought = sales.filter(({ material }) => material !== null)
  const known = (sale: Sale): sale is Sale & Ready<Sale, 'material' | 'materialVat'> => sale.materialVat !== null
  return {
    ready: bought.filter(known),
    missing: bought
      .filter((sale) => !known(sale))
      .map(({ id, name }) => ({ table: 'sales', rowId: id, rowName: name, field: 'materialVat' })),
  }
}

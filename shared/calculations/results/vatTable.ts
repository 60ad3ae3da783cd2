import { addSeries } from '../arithmetic/addSeries.ts'
import { yearTotals } from '../arithmetic/yearTotals.ts'
import type { Calculation } from '../figures/Calculation.ts'
import { VAT_ROWS } from './rowKeys.ts'
import { tableFrom } from './tableFrom.ts'

/** The VAT of each month, and what of it is settled in which. */
export const vatTable = ({ figures }: Calculation) =>
  tableFrom(
    VAT_ROWS,
    {
      vatOfSales: figures.sales.vat,
      vatOfPurchases: addSeries([figures.materials.vat, figures.costs.vat, figures.investments.vat]),
      vatDue: figures.vatDue,
      vatSettled: figures.vatSettled,
    },
    yearTotals,
  )

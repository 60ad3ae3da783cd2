import type { z } from 'zod'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'

/** The plan of workshop.md. */
export const workshop: z.input<typeof CalculationPlan> = {
  startMonth: '2027-01',
  vatRegistered: true,
  openingCash: '6000',
  reserve: '2000',
  sales: [
    {
      id: 'repair',
      name: 'Korjaustunnit',
      unit: 'hour',
      price: '60',
      vat: 'standard',
      units: Array.from({ length: 12 }, () => '120'),
      growthYear2: '60',
      paymentDays: 14,
      material: '10',
      materialVat: 'standard',
    },
  ],
  costs: [
    { id: 'rent', name: 'Vuokra', amount: '1000', vat: 'standard' },
    { id: 'insurance', name: 'Vakuutukset', amount: '1200', vat: 'exempt', every: 'year' },
  ],
  staff: [{ id: 'mechanic', name: 'Asentaja', people: '1', monthlyPay: '2400', sideCostPercent: '21.5', from: 13 }],
  owner: { yelPerMonth: '500', drawingsPerMonth: '1500', incomeTaxPerMonth: '300' },
  investments: [
    { id: 'machine', name: 'Sorvi', amount: '30000', vat: 'standard', depreciation: 'declining', percent: '25' },
    { id: 'deposit', name: 'Vuokravakuus', amount: '4000', vat: 'exempt', depreciation: 'none' },
    { id: 'lift', name: 'Nosturi', amount: '12000', vat: 'standard', month: 7, years: 5 },
  ],
  loans: [
    { id: 'a', name: 'Laina A', amount: '24000', interestPercent: '6', termMonths: 60, graceMonths: 12 },
    { id: 'b', name: 'Laina B', amount: '12000', month: 7, interestPercent: '5', termMonths: 36, method: 'annuity' },
  ],
  funding: [
    { id: 'own', name: 'Säästöt', amount: '15000' },
    { id: 'grant', name: 'Avustus', kind: 'grant', amount: '5000', month: 3 },
  ],
}

import type { z } from 'zod'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'

/** The plan of cafe.md. */
export const cafe: z.input<typeof CalculationPlan> = {
  startMonth: '2027-01',
  vatRegistered: true,
  reserve: '3000',
  sales: [
    {
      id: 'lunch',
      name: 'Lounas',
      unit: 'portion',
      price: '13.62',
      priceIncludesVat: true,
      vat: 'reduced',
      units: Array.from({ length: 12 }, () => '1000'),
      material: '4.00',
      materialVat: 'reduced',
      materialPaymentDays: 14,
    },
  ],
  costs: [
    { id: 'rent', name: 'Vuokra', amount: '2000', vat: 'standard' },
    { id: 'insurance', name: 'Vakuutukset', amount: '100', vat: 'exempt' },
  ],
  staff: [{ id: 'cook', name: 'Kokki', people: '1', monthlyPay: '2500', sideCostPercent: '22' }],
  owner: { yelPerMonth: '300', drawingsPerMonth: '1000' },
  investments: [{ id: 'kitchen', name: 'Keittiö', amount: '10000', vat: 'standard', years: 5 }],
  funding: [{ id: 'own', name: 'Säästöt', amount: '20000' }],
}

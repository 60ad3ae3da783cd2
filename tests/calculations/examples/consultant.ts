import type { z } from 'zod'
import type { CalculationPlan } from '#shared/calculations/CalculationPlan.ts'

const JULY = 8

/** The plan of consultant.md. */
export const consultant: z.input<typeof CalculationPlan> = {
  startMonth: '2026-11',
  vatRegistered: true,
  openingCash: '3000',
  sales: [
    {
      id: 'hours',
      name: 'Konsultointi',
      unit: 'hour',
      price: '90',
      vat: 'standard',
      units: Array.from({ length: 12 }, (_, month) => (month === JULY ? null : '80')),
      growthYear2: '10',
      growthYear3: '-5',
      paymentDays: 30,
    },
  ],
  costs: [
    { id: 'phone', name: 'Puhelin ja ohjelmat', amount: '200', vat: 'standard' },
    { id: 'books', name: 'Kirjanpito', amount: '900', vat: 'standard', every: 'quarter', paymentDays: 14 },
    { id: 'guests', name: 'Edustus', amount: '100', includesVat: true, vat: 'standard', vatDeductible: false },
  ],
  owner: { yelPerMonth: '450', drawingsPerMonth: '2000' },
}

import type { z } from 'zod'
import type { Language } from '#shared/languages/Language.ts'
import type { Localised } from '#shared/texts/defineTexts.ts'
import type { CalculationPlan } from '../CalculationPlan.ts'
import { MONTHS_IN_YEAR } from '../planLength.ts'

type Example = { name: Localised; plan: (language: Language) => z.input<typeof CalculationPlan> }

const eachMonth = (units: string) => Array.from({ length: MONTHS_IN_YEAR }, () => units)
const names = {
  hours: { fi: 'Työtunnit', sv: 'Arbetstimmar', en: 'Hours of work' },
  phone: { fi: 'Puhelin ja ohjelmat', sv: 'Telefon och program', en: 'Phone and software' },
  books: { fi: 'Kirjanpito', sv: 'Bokföring', en: 'Bookkeeping' },
  insurance: { fi: 'Vakuutukset', sv: 'Försäkringar', en: 'Insurance' },
  marketing: { fi: 'Markkinointi', sv: 'Marknadsföring', en: 'Marketing' },
  computer: { fi: 'Tietokone', sv: 'Dator', en: 'Computer' },
  savings: { fi: 'Omat säästöt', sv: 'Egna besparingar', en: 'Own savings' },
  lunch: { fi: 'Lounas', sv: 'Lunch', en: 'Lunch' },
  coffee: { fi: 'Kahvi ja leivonnaiset', sv: 'Kaffe och bakverk', en: 'Coffee and pastries' },
  rent: { fi: 'Vuokra', sv: 'Hyra', en: 'Rent' },
  power: { fi: 'Sähkö ja vesi', sv: 'El och vatten', en: 'Power and water' },
  cook: { fi: 'Kokki', sv: 'Kock', en: 'Cook' },
  kitchen: { fi: 'Keittiön laitteet', sv: 'Köksutrustning', en: 'Kitchen equipment' },
  loan: { fi: 'Pankkilaina', sv: 'Banklån', en: 'Bank loan' },
} satisfies Record<string, Localised>

/** Plans to begin from, whose numbers the entrepreneur changes: likely ones, and nobody's. */
export const exampleCalculations = {
  service: {
    name: { fi: 'palveluyrittäjä', sv: 'tjänsteföretagare', en: 'a service business' },
    plan: (language) => ({
      ...{ vatRegistered: true, reserve: '2000' },
      sales: [
        {
          ...{ id: 'hours', name: names.hours[language], unit: 'hour', price: '60', vat: 'standard' },
          ...{ units: eachMonth('90'), growthYear2: '10', growthYear3: '5', paymentDays: 14 },
        },
      ],
      costs: [
        { id: 'phone', name: names.phone[language], amount: '120', vat: 'standard' },
        { id: 'books', name: names.books[language], amount: '150', vat: 'standard' },
        { id: 'insurance', name: names.insurance[language], amount: '600', vat: 'exempt', every: 'year' },
        { id: 'marketing', name: names.marketing[language], amount: '200', vat: 'standard' },
      ],
      owner: { yelPerMonth: '350', drawingsPerMonth: '2200' },
      investments: [{ id: 'computer', name: names.computer[language], amount: '1800', vat: 'standard', years: 3 }],
      funding: [{ id: 'savings', name: names.savings[language], amount: '10000' }],
    }),
  },
  cafe: {
    name: { fi: 'lounaskahvila', sv: 'lunchkafé', en: 'a lunch café' },
    plan: (language) => ({
      ...{ vatRegistered: true, reserve: '5000' },
      sales: [
        {
          ...{ id: 'lunch', name: names.lunch[language], unit: 'portion', price: '13.50', priceIncludesVat: true },
          ...{ vat: 'reduced', units: eachMonth('900'), growthYear2: '8', growthYear3: '4' },
          ...{ material: '4.20', materialVat: 'reduced', materialPaymentDays: 14 },
        },
        {
          ...{ id: 'coffee', name: names.coffee[language], unit: 'piece', price: '6.50', priceIncludesVat: true },
          ...{ vat: 'reduced', units: eachMonth('700'), growthYear2: '8', growthYear3: '4' },
          ...{ material: '1.60', materialVat: 'reduced', materialPaymentDays: 14 },
        },
      ],
      costs: [
        { id: 'rent', name: names.rent[language], amount: '1800', vat: 'standard' },
        { id: 'power', name: names.power[language], amount: '450', vat: 'standard', paymentDays: 14 },
        { id: 'books', name: names.books[language], amount: '250', vat: 'standard' },
        { id: 'insurance', name: names.insurance[language], amount: '900', vat: 'exempt', every: 'year' },
      ],
      staff: [{ id: 'cook', name: names.cook[language], people: '1', monthlyPay: '2500', sideCostPercent: '22' }],
      owner: { yelPerMonth: '350', drawingsPerMonth: '1800' },
      investments: [{ id: 'kitchen', name: names.kitchen[language], amount: '28000', vat: 'standard', years: 7 }],
      loans: [{ id: 'loan', name: names.loan[language], amount: '25000', interestPercent: '5.5', termMonths: 60 }],
      funding: [{ id: 'savings', name: names.savings[language], amount: '15000' }],
    }),
  },
} satisfies Record<string, Example>

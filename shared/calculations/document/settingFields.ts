/** What is asked once of the whole plan, and of its entrepreneur. */
export const settingFields = {
  plan: ['startMonth', 'vatRegistered', 'openingCash', 'reserve'],
  owner: ['yelPerMonth', 'drawingsPerMonth', 'incomeTaxPerMonth'],
} as const

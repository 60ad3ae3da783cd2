/** The steps of giving access, in their order. */
export const giveSteps = ['whom', 'what', 'how', 'look'] as const
export type GiveStep = (typeof giveSteps)[number]

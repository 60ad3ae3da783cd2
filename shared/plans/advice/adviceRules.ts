/**
 * The thresholds of advice. All are rules of thumb of our own, said to be so beside them: who funds a business decides by its own criteria,
 * case by case.
 */
export const adviceRules = {
  /** Fewer words leave a reader with questions. */
  fewestWords: 40,
  /** Percent of the need for funding that the owners bring themselves; financiers commonly ask around a fifth. */
  ownSharePercent: '20',
  /** What is left for loans in a year, over what they cost in it: at one it just suffices. */
  loansCarriedTimes: '1.2',
} as const

import { LEADING_FORMS, TRAILING_FORMS } from './legalForms.ts'

/** A folded name without the legal forms that it begins or ends with: `nokia` of `oy nokia ab`. Of a name of forms alone one stays. */
export const coreOf = (folded: string): string =>
  folded.replace(LEADING_FORMS, '').replace(TRAILING_FORMS, '').trim() || folded

/**
 * Writes whose own event is the line of the ledger: what their answer showed of it to the writer is no line beside it. A write
 * that shows more than it wrote is not here.
 */
export const TOLD_BY_EVENTS: ReadonlySet<string> = new Set([
  'logContact',
  'correctContact',
  'changeNextStep',
  'changeContactDetails',
  'decideWithholding',
  'openBreakGlass',
  'endBreakGlass',
  'reviewBreakGlass',
  'askWhy',
  'requestCorrection',
  'answerInquiry',
  'giveGrant',
  'changeGrant',
  'withdrawGrant',
  'signGrant',
  'resendInvitation',
  'requestAccess',
  'answerAccessRequest',
  'recordGrant',
  'returnGrant',
  'acceptInvitation',
  'beginFounding',
  'meetFounder',
  'becomeCompany',
  'undoMerge',
])

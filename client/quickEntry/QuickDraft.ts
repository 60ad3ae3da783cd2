export type Caller = { customerId: string; name: string; businessId: string | null }
export type QuickStepName = 'who' | 'said' | 'need' | 'refer'

/** A call as it is being written; kept in the browser until it is saved. */
export type QuickDraft = {
  at: QuickStepName
  caller: Caller | null
  /** What was said: its first line is the subject. */
  said: string
  need: string
  kind: 'referral' | 'transfer'
  /** ISO instant at which the caller was picked: when the call was. */
  startedAt: string | null
  /** A matter that is there already and is only referred. */
  matterId: string | null
  /** What is saved already of a call whose later part failed: it is not saved again. */
  openedId: string | null
  loggedId: string | null
}

export const EMPTY_QUICK_DRAFT: QuickDraft = {
  at: 'who',
  caller: null,
  said: '',
  need: '',
  kind: 'referral',
  startedAt: null,
  matterId: null,
  openedId: null,
  loggedId: null,
}

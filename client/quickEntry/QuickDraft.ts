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
  /** A matter that the call goes on with: it is logged there. `others`: whose it is, when it is not ours to refer. */
  continues: { matterId: string; others: string | null } | null
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
  continues: null,
  openedId: null,
  loggedId: null,
}

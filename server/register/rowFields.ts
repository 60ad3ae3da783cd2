/** What a list reads of each customer. */
export const ROW_FIELDS = {
  businessId: 1,
  name: 1,
  nameKey: 1,
  form: 1,
  municipality: 1,
  status: 1,
  'company.industry': 1,
} as const

/** What a search by name reads besides: which name it met. */
export const NAME_FIELDS = { ...ROW_FIELDS, coreKey: 1, otherKeys: 1, 'company.names': 1 } as const

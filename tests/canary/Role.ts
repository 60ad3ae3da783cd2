/** Somebody as whom every contract is asked, and what the law needs to know of them; written by hand, beside the product. */
export type Role = {
  /** The name in the printed table, and the one to sign in by; null: nobody. */
  name: string
  as: string | null
  /** The organisation's key in the world. */
  organisation: string | null
  /** On the section 10 list, and in a role that reads contents. */
  section10: boolean
  /** An authority that 7 a § lets see state aid. */
  aid: boolean
  /** Whether the role reads customers' contents at all. */
  contents: boolean
  /** Opens and handles matters, hands them off and receives them. */
  handles: boolean
  administers: boolean
  answersInquiries: boolean
  reviews: boolean
  /** For whom they act by a mandate, and how. */
  actsFor: { customer: string; capacity: 'owner' | 'joint' | 'accountant' | 'founder' } | null
  /** What customers have opened to them by grants that hold now: sections by customer. */
  grants: Record<string, string[]>
  /** Matters that customers opened with their organisation. */
  matters: string[]
  /** The customer for whom break-glass is open. */
  breakGlass: string | null
}

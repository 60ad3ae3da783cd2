/** Where what a leaving person holds is to go, as far as it has been chosen. */
export type LeavingPlan = {
  duties?: 'successor' | 'teamLead'
  grants?: 'return' | 'propose'
  successorId?: string | undefined
}

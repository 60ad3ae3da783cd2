/** One step of a sweep: how many records were looked at (fewer than `limit`: it is through) and how many were removed. */
type Step = { seen: number; removed: number }

/** One kind of record that has its day: safe to repeat, and to be cut off between any two of its changes. */
export type Sweep = {
  name: string
  /** Why the records go. */
  paragraph: string
  step: (now: Date, limit: number) => Promise<Step>
}

import { Refusal } from '#server/http/Refusal.ts'

/** So many files are made at a time, and so many wait; whoever comes after those is asked to come again. */
const AT_A_TIME = 2
const MOST_WAITING = 8

let working = 0
const waiting: (() => void)[] = []

const enter = async (): Promise<void> => {
  if (working < AT_A_TIME) {
    working += 1
    return
  }
  if (waiting.length >= MOST_WAITING) throw new Refusal('plan.export_busy')
  // Whoever leaves hands its place on.
  await new Promise<void>((resolve) => waiting.push(resolve))
}

const leave = (): void => {
  const next = waiting.shift()
  if (next) next()
  else working -= 1
}

/** Do heavy work when it is its turn. */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  await enter()
  try {
    return await work()
  } finally {
    leave()
  }
}

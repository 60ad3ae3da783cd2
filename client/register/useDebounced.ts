import { useEffect, useState } from 'react'

/** The value as it was when it last stood still for `pause` milliseconds. */
export const useDebounced = <T>(value: T, pause: number): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}

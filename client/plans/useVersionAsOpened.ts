import { useState } from 'react'
import type { ApiError } from '../api/ApiError.ts'

const STALE = 412

/**
 * The version that a form was opened at, so that what somebody else changed meanwhile, and the page has followed, is not
 * written over unseen. Once the form has told of it (412), the newest counts.
 */
export const useVersionAsOpened = (version: number, failure: ApiError | null) => {
  const [opened, setOpened] = useState<number | null>(null)
  return {
    asOpened: opened === null || failure?.status === STALE ? version : opened,
    open: () => setOpened(version),
  }
}

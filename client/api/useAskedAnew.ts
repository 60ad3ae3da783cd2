import { type Query, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { gather } from './gather.ts'
import { listenToChanges } from './live.ts'

/** Milliseconds in which many words are one question. */
const GATHERED_MS = 1_000

type Word = 'work-changed' | 'news-changed'
/** `settles`: the answer can follow the word by up to a second, so that it is asked at once and once more. */
type Options = { settles?: boolean }

/** While the page is open, these questions are asked anew at a word of the server's. */
export const useAskedAnew = (
  word: Word,
  concerns: (query: Query) => boolean,
  { settles = false }: Options = {},
): void => {
  const queryClient = useQueryClient()
  useEffect(() => {
    const asking = gather(() => queryClient.invalidateQueries({ predicate: concerns }), GATHERED_MS)
    const unheard = listenToChanges(word, () => {
      asking.ask()
      if (settles) asking.ask()
    })
    return () => {
      unheard()
      asking.stop()
    }
  }, [queryClient, word, concerns, settles])
}

import { nanoid } from 'nanoid'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { LARGEST_FILE } from '#shared/uploads/uploadLimits.ts'
import { ApiError } from '../api/ApiError.ts'
import type { Upload } from './Upload.ts'

type Send<T> = (file: File, way: { key: string; onProgress: (part: number) => void; signal: AbortSignal }) => Promise<T>

const uploadOf = (file: File): Upload => {
  const tooLarge = file.size > LARGEST_FILE
  return { id: nanoid(), file, state: tooLarge ? 'failed' : 'waiting', part: 0, error: null, tooLarge }
}

/**
 * Files that are being sent, one after another: what arrives is handed over and leaves the list, what is refused stays with
 * its reason and can be tried again under the same key, so that it is never there twice.
 */
export const useUploads = <T>(send: Send<T>, arrived: (answer: T, file: File) => void) => {
  const [uploads, setUploads] = useState<Upload[]>([])
  const stops = useRef(new Map<string, AbortController>())
  const change = (id: string, by: Partial<Upload>) =>
    setUploads((list) => list.map((upload) => (upload.id === id ? { ...upload, ...by } : upload)))
  const take = (id: string) => setUploads((list) => list.filter((upload) => upload.id !== id))

  const begin = useEffectEvent(async ({ id, file }: Upload) => {
    const stop = new AbortController()
    stops.current.set(id, stop)
    change(id, { state: 'sending', part: 0, error: null })
    try {
      const answer = await send(file, {
        key: `upload-${id}`,
        onProgress: (part) => change(id, { part }),
        signal: stop.signal,
      })
      take(id)
      arrived(answer, file)
    } catch (error) {
      if (!stop.signal.aborted) change(id, { state: 'failed', error: error instanceof ApiError ? error : null })
    }
    stops.current.delete(id)
  })

  const isSending = uploads.some(({ state }) => state === 'sending')
  const next = isSending ? undefined : uploads.find(({ state }) => state === 'waiting')
  const nextId = next?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file begins once, when its turn has come
  useEffect(() => {
    if (next) void begin(next)
  }, [nextId])
  useEffect(() => {
    const under = stops.current
    return () => {
      for (const stop of under.values()) stop.abort()
    }
  }, [])

  return {
    uploads,
    add: (files: Iterable<File>) => setUploads((list) => [...list, ...[...files].map(uploadOf)]),
    again: (id: string) => change(id, { state: 'waiting', error: null }),
    remove: (id: string) => {
      stops.current.get(id)?.abort()
      take(id)
    },
  }
}

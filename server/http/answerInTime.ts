import type { RequestHandler } from 'express'
import { Refusal } from './Refusal.ts'

/**
 * How long an answer may take (milliseconds): longer than a write tries again after conflicts and than a lost database is
 * waited for, shorter than a person's patience with a page that says nothing.
 */
const LONGEST_ANSWER = 20_000

/** The same with a file in the request: a phone on a slow line takes minutes to send one (milliseconds). */
const LONGEST_UPLOAD = 4 * 60_000

/**
 * No request hangs. What has no answer in time gets one that promises nothing about a write: the database may have taken
 * it and fallen silent (the driver can wait for ever for a connection that closed as it wrote).
 */
export const answerInTime =
  (longest = LONGEST_ANSWER, upload = LONGEST_UPLOAD): RequestHandler =>
  (request, response, next) => {
    const late = setTimeout(
      () => {
        if (!response.headersSent) next(new Refusal('request.no_answer'))
      },
      request.is('multipart/form-data') ? upload : longest,
    )
    response.on('close', () => clearTimeout(late))
    next()
  }

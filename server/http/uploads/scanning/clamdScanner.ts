import { connect } from 'node:net'
import { ScannerUnreachable } from './ScannerUnreachable.ts'
import type { VirusScanner } from './VirusScanner.ts'

/** How long a scan may take (milliseconds): a large archive of office files takes clamd seconds. */
const SCAN_TIMEOUT = 15_000

/** Bytes sent at a time; clamd's own StreamMaxLength bounds the whole. */
const CHUNK = 64 * 1024

/** More than any answer of clamd. */
const LONGEST_ANSWER = 10_000

/** INSTREAM: each chunk after its length in four bytes, most significant first; a length of zero ends. */
const streamed = (bytes: Uint8Array): Buffer[] => {
  const parts: Buffer[] = [Buffer.from('zINSTREAM\0')]
  for (let at = 0; at < bytes.byteLength; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.byteLength)
    parts.push(length, Buffer.from(chunk))
  }
  return [...parts, Buffer.alloc(4)]
}

const ask = ({ hostname, port }: Pick<URL, 'hostname' | 'port'>, bytes: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) })
    socket.setEncoding('utf8').setTimeout(SCAN_TIMEOUT, () => socket.destroy(new Error('timed out')))
    socket.on('connect', () => {
      for (const part of streamed(bytes)) socket.write(part)
    })
    socket.on('data', (part: string) => {
      answer += part
      if (answer.includes('\0')) socket.end()
      if (answer.length > LONGEST_ANSWER) socket.destroy(new Error('too long an answer'))
    })
    socket.on('close', () => resolve(answer)).on('error', reject)
  })

/**
 * A scanner that speaks clamd's protocol over TCP (`tcp://host:3310`), as ClamAV's daemon does: INSTREAM, answered by
 * `stream: OK` or `stream: NAME FOUND`. Source: man clamd, "COMMANDS".
 */
export const clamdScanner = (url: string): VirusScanner => ({
  async scan(bytes) {
    const said = await ask(new URL(url), bytes).catch((error) => {
      throw new ScannerUnreachable(error)
    })
    const [, name, verdict] = /^stream: (?:(.+) )?(OK|FOUND)\0?\n?$/.exec(said) ?? []
    if (!verdict) throw new ScannerUnreachable(new Error('not an answer of clamd'))
    return verdict === 'OK' ? null : (name ?? 'unknown')
  },
})

import { type AddressInfo, createServer, type Socket } from 'node:net'
import { clamdScanner } from './clamdScanner.ts'
import type { VirusScanner } from './VirusScanner.ts'

/** The test string of EICAR, which every scanner calls a virus and which does nothing; in two parts, so that this file is none. */
const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`
const COMMAND = Buffer.from('zINSTREAM\0')
const LENGTH = 4
/** More than the product takes. */
const LONGEST = 64 * 1024 * 1024

/** Reads a stream as it comes: gives its whole content at its end, null before that, and throws where it is no INSTREAM. */
const streamReader = () => {
  const chunks: Buffer[] = []
  let rest = Buffer.alloc(0)
  let size = 0
  let begun = false
  return (part: Buffer): Buffer | null => {
    rest = Buffer.concat([rest, part])
    if (!begun && rest.length < COMMAND.length) return null
    if (!begun) {
      if (!rest.subarray(0, COMMAND.length).equals(COMMAND)) throw new Error('UNKNOWN COMMAND')
      rest = rest.subarray(COMMAND.length)
      begun = true
    }
    while (rest.length >= LENGTH) {
      const length = rest.readUInt32BE()
      if (length === 0) return Buffer.concat(chunks)
      if (size + length > LONGEST) throw new Error('INSTREAM size limit exceeded. ERROR')
      if (rest.length < LENGTH + length) return null
      chunks.push(rest.subarray(LENGTH, LENGTH + length))
      size += length
      rest = rest.subarray(LENGTH + length)
    }
    return null
  }
}

const answer = (socket: Socket): void => {
  const read = streamReader()
  socket.on('error', () => {})
  socket.on('data', (part: Buffer) => {
    try {
      const content = read(part)
      if (content) socket.end(`stream: ${content.includes(EICAR) ? 'Eicar-Test-Signature FOUND' : 'OK'}\0`)
    } catch (error) {
      socket.end(`${(error as Error).message}\0`)
    }
  })
}

let address: Promise<string> | undefined

const listen = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer(answer)
    // It keeps no process alive.
    server.unref().once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

/**
 * The scanner of a development copy: a daemon of this process on this machine that speaks clamd's protocol and knows one
 * virus, the harmless EICAR test file. It begins to listen when it is first asked; the real one is a change of address.
 */
export const bundledScanner: VirusScanner = {
  async scan(bytes) {
    address ??= listen()
    return clamdScanner(await address).scan(bytes)
  },
}

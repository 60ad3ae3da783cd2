import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

const KEY = 65
const SALT = 16
const SIZE = 4
const TAG = 16

const derive = (key: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length))

/** A browser as far as push messages go (RFC 8291): makes its keys, and opens what its service hands it. */
export const openPush = () => {
  const own = createECDH('prime256v1')
  own.generateKeys()
  const auth = randomBytes(SALT)
  return {
    keys: { p256dh: own.getPublicKey().toString('base64url'), auth: auth.toString('base64url') },
    /** The words of one message: aes128gcm (RFC 8188) of one record. */
    open(body: Buffer): string {
      const salt = body.subarray(0, SALT)
      const sender = body.subarray(SALT + SIZE + 1, SALT + SIZE + 1 + KEY)
      const sealed = body.subarray(SALT + SIZE + 1 + KEY)
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), own.getPublicKey(), sender])
      const secret = derive(own.computeSecret(sender), auth, info, 32)
      const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
      const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
      const decipher = createDecipheriv('aes-128-gcm', key, nonce)
      decipher.setAuthTag(sealed.subarray(-TAG))
      const padded = Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()])
      return padded.subarray(0, padded.lastIndexOf(2)).toString()
    },
  }
}

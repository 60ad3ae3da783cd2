import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bytesToHex, bytesToUtf8, hexToBytes, managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js'

const cipherOf = (key: string) => managedNonce(xchacha20poly1305)(hexToBytes(key))

/**
 * Unfinished words as they lie in the browser: sealed by a key that comes with the session and is kept by the server alone.
 * When a person leaves their organisation the key goes, and what lies in whichever browser can't be opened any more.
 */
export const draftSeal = {
  seal: (key: string, draft: unknown): string => bytesToHex(cipherOf(key).encrypt(utf8ToBytes(JSON.stringify(draft)))),
  /** Throws on what was sealed by another key, or not at all. */
  open: <T>(key: string, sealed: string): T => JSON.parse(bytesToUtf8(cipherOf(key).decrypt(hexToBytes(sealed)))),
}

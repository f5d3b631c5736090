import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a string's UTF-8 bytes, in lower-case hex.
 *
 * Synchronous on purpose: inside a store transaction nothing may be awaited but
 * the store. Files are hashed with WebCrypto, before the transaction.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

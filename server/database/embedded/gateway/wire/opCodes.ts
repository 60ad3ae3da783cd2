/** MongoDB wire protocol: https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */
export const OP_REPLY = 1
export const OP_QUERY = 2004
export const OP_MSG = 2013

/** messageLength, requestID, responseTo, opCode: four little-endian int32. */
export const HEADER_BYTES = 16

export const CHECKSUM_PRESENT = 1 << 0
export const MORE_TO_COME = 1 << 1
/** Bits 0-15 are required: a receiver that does not know one must refuse the message. */
export const UNKNOWN_REQUIRED_BITS = 0xffff & ~(CHECKSUM_PRESENT | MORE_TO_COME)

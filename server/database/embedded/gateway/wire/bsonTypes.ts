/** Type bytes of BSON values the gateway looks at: https://bsonspec.org/spec.html */
export const BSON_DOUBLE = 0x01
export const BSON_STRING = 0x02
export const BSON_DOCUMENT = 0x03
export const BSON_ARRAY = 0x04
export const BSON_BINARY = 0x05
export const BSON_BOOLEAN = 0x08
export const BSON_INT32 = 0x10
export const BSON_INT64 = 0x12

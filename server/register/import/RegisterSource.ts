/** Where an import reads from: the bytes of the companies' JSON, however wrapped, and about how many there are. */
export type RegisterSource = { chunks: AsyncIterable<Buffer>; size: number }

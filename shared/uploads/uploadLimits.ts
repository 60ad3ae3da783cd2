const MEGABYTE = 1_000_000

/** The largest file that is taken (bytes): a long scanned contract, a phone's photograph many times over. */
export const LARGEST_FILE = 20 * MEGABYTE

/** Characters of a file's name at most, its ending with them. */
export const LONGEST_FILE_NAME = 150

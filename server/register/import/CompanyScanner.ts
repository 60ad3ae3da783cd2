import { isUtf8 } from 'node:buffer'

/** Where an object stands in its file: its ordinal number, and the line and byte it begins at (lines and objects from 1). */
export type Place = { object: number; line: number; byte: number }
export type Found = Place & ({ text: string } | { problem: string })

/** Real objects are some 3 kB, the largest seen some 100 kB; what is longer is not a company, and must not fill the memory. */
const LONGEST_OBJECT = 1024 * 1024
/** Bytes that must follow a quote before it is judged: enough for the longest key that is looked for. */
const LOOKAHEAD = 16
/** Bytes that must follow an opening brace: its first key may stand on a line of its own. */
const KEY_LOOKAHEAD = 128
const SHOWN = 40

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const LINE_FEED = 0x0a
const FIRST_KEY = Buffer.from('businessId"')
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

const isBlank = (byte: number | undefined) => byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09

/**
 * Cuts company objects out of a stream of bytes, whatever holds them: an answer `{totalResults, companies: []}`, a bare
 * array, NDJSON or one object. Only braces and strings are followed; each object's text is parsed by itself later, so one
 * broken object costs itself only. An object that never closes ends where the next company begins: `{"businessId"`, which
 * valid JSON can hold neither inside a company (it is its first key) nor inside a string (its quotes would be escaped).
 */
export class CompanyScanner {
  #buffer: Buffer = Buffer.alloc(0)
  #position = 0
  #base = 0
  #line = 1
  #objects = 0
  #found: Found[] = []
  /** Where the object under way begins in the buffer; -1 between objects. */
  #start = -1
  #startLine = 1
  #depth = 0
  #inString = false
  /** In an answer that wraps the array: what stands outside its brackets is not ours. */
  #inAnswer = false
  #brackets = 0
  /** After text that belongs to no object, only a sure beginning of a company begins one. */
  #stray: { line: number; byte: number; text: number[]; isTold?: true } | null = null

  /** Take the next bytes; gives the objects that they complete. */
  push(chunk: Buffer): Found[] {
    const kept = this.#start >= 0 ? this.#start : this.#position
    this.#buffer = kept < this.#buffer.length ? Buffer.concat([this.#buffer.subarray(kept), chunk]) : chunk
    this.#base += kept
    this.#position -= kept
    if (this.#start >= 0) this.#start = 0
    return this.#scan(false)
  }

  /** Say that nothing follows; gives what is left, whole or cut off. */
  end(): Found[] {
    const found = this.#scan(true)
    if (this.#start >= 0) this.#report('the object never closes: the file ends in the middle of it')
    this.#reportStray()
    return [...found, ...this.#take()]
  }

  #scan(final: boolean): Found[] {
    while (this.#position < this.#buffer.length) {
      const goesOn = this.#start >= 0 ? this.#scanObject(final) : this.#scanBetween(final)
      if (!goesOn) break
    }
    return this.#take()
  }

  #take(): Found[] {
    const found = this.#found
    this.#found = []
    return found
  }

  /** Between objects. False: more bytes are needed first. */
  #scanBetween(final: boolean): boolean {
    const byte = this.#buffer[this.#position] as number
    if (byte === OPEN) {
      if (!final && this.#buffer.length - this.#position < KEY_LOOKAHEAD) return false
      const key = /^\{\s*"(\w*)"/.exec(
        this.#buffer.toString('latin1', this.#position, this.#position + KEY_LOOKAHEAD),
      )?.[1]
      if (this.#objects === 0 && (key === 'companies' || key === 'totalResults')) this.#inAnswer = true
      else if (!this.#stray || key === 'businessId') {
        this.#reportStray()
        this.#begin(this.#position)
      }
    } else if (byte === LINE_FEED) this.#line++
    else if (byte === OPEN_LIST) this.#brackets++
    else if (byte === CLOSE_LIST) this.#brackets--
    else if (byte !== CLOSE && byte !== COMMA && !isBlank(byte) && !this.#isExpected(byte)) {
      this.#stray ??= { line: this.#line, byte: this.#base + this.#position, text: [] }
      if (this.#stray.text.length < SHOWN) this.#stray.text.push(byte)
    }
    this.#position++
    return true
  }

  #isExpected(byte: number): boolean {
    return (this.#inAnswer && this.#brackets <= 0) || byte === BYTE_ORDER_MARK[this.#base + this.#position]
  }

  /** Inside an object. False: more bytes are needed first. */
  #scanObject(final: boolean): boolean {
    const buffer = this.#buffer
    const length = buffer.length
    const quotesEnd = final ? length : length - LOOKAHEAD
    let position = this.#position
    let inString = this.#inString
    let depth = this.#depth
    while (position < length) {
      const byte = buffer[position] as number
      if (byte === QUOTE) {
        if (position >= quotesEnd) break
        inString = !inString
        const next = buffer[position + 1] === FIRST_KEY[0] ? this.#companyBeginsBefore(position) : -1
        if (next > this.#start) {
          this.#report('the object never closes: the next company begins inside it')
          this.#begin(next)
          depth = 1
          inString = true
        }
      } else if (byte === LINE_FEED) this.#line++
      else if (inString) {
        if (byte === BACKSLASH) {
          if (position >= quotesEnd) break
          position++
        }
      } else if (byte === OPEN) depth++
      else if (byte === CLOSE) {
        depth--
        if (depth === 0) {
          this.#position = position + 1
          this.#emit()
          return true
        }
      }
      position++
    }
    this.#position = position
    this.#inString = inString
    this.#depth = depth
    if (position - this.#start > LONGEST_OBJECT) {
      this.#report(`the object is longer than ${LONGEST_OBJECT} bytes`)
      this.#stray = { line: this.#line, byte: this.#base + position, text: [], isTold: true }
    }
    return position >= length
  }

  /** The brace before a `"businessId"` whose first quote stands at `quote`, if that brace opens an object; else -1. */
  #companyBeginsBefore(quote: number): number {
    if (!this.#buffer.subarray(quote + 1, quote + 1 + FIRST_KEY.length).equals(FIRST_KEY)) return -1
    let before = quote - 1
    while (isBlank(this.#buffer[before])) before--
    return this.#buffer[before] === OPEN ? before : -1
  }

  #begin(start: number) {
    this.#objects++
    this.#start = start
    this.#startLine = this.#line
    this.#depth = 1
    this.#inString = false
  }

  #place(): Place {
    return { object: this.#objects, line: this.#startLine, byte: this.#base + this.#start }
  }

  #emit() {
    const bytes = this.#buffer.subarray(this.#start, this.#position)
    if (isUtf8(bytes)) this.#found.push({ ...this.#place(), text: bytes.toString('utf8') })
    else this.#found.push({ ...this.#place(), problem: 'the object is not UTF-8' })
    this.#start = -1
  }

  #report(problem: string) {
    this.#found.push({ ...this.#place(), problem })
    this.#start = -1
  }

  #reportStray() {
    const stray = this.#stray
    this.#stray = null
    if (!stray || stray.isTold) return
    const text = Buffer.from(stray.text)
      .toString('latin1')
      .replaceAll(/[^\x20-\x7e]/g, '?')
    this.#found.push({
      object: this.#objects + 1,
      line: stray.line,
      byte: stray.byte,
      problem: `text that belongs to no company: ${text}`,
    })
  }
}

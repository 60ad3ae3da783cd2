/** Markup that is safe to send: made by the tag `html`, or written by us. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

import { html } from '#server/http/html.ts'
import type { Markup } from '#server/http/Markup.ts'
import type { Block } from '#shared/plans/text/Block.ts'
import type { Inline } from '#shared/plans/text/Inline.ts'

type Quotes = ReadonlyMap<string, string>

const inlineMarkup = (inline: Inline, quotes: Quotes): Markup => {
  if (inline.kind === 'break') return html`<br>`
  if (inline.kind === 'mention') return html`${inline.label}`
  if (inline.kind === 'quote') return html`${quotes.get(inline.key) ?? ''}`
  const { text, bold, italic, link } = inline
  const slanted = italic ? html`<em>${text}</em>` : html`${text}`
  const strong = bold ? html`<strong>${slanted}</strong>` : slanted
  return link ? html`<a href="${link}" rel="noopener noreferrer">${strong}</a>` : strong
}

const lineOf = (content: readonly Inline[], quotes: Quotes): Markup[] =>
  content.map((inline) => inlineMarkup(inline, quotes))

const tableMarkup = ({ rows }: Extract<Block, { kind: 'table' }>, quotes: Quotes): Markup => {
  const cell = ({ header, columns, rows: down, blocks }: (typeof rows)[number][number]) => {
    const words = blocks.map((block) => blockMarkup(block, quotes))
    return header
      ? html`<th colspan="${columns}" rowspan="${down}">${words}</th>`
      : html`<td colspan="${columns}" rowspan="${down}">${words}</td>`
  }
  return html`<table>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</table>`
}

/** A block of a section's text as a browser shows it before anything else has come. Of a picture its words: it comes with the page. */
export const blockMarkup = (block: Block, quotes: Quotes): Markup => {
  const all = (blocks: readonly Block[]) => blocks.map((one) => blockMarkup(one, quotes))
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${lineOf(block.content, quotes)}</p>`
    case 'heading':
      return block.level === 2
        ? html`<h3>${lineOf(block.content, quotes)}</h3>`
        : html`<h4>${lineOf(block.content, quotes)}</h4>`
    case 'bulletList':
      return html`<ul>${block.items.map((item) => html`<li>${all(item)}</li>`)}</ul>`
    case 'orderedList':
      return html`<ol start="${block.start}">${block.items.map((item) => html`<li>${all(item)}</li>`)}</ol>`
    case 'blockquote':
      return html`<blockquote>${all(block.blocks)}</blockquote>`
    case 'table':
      return tableMarkup(block, quotes)
    case 'image':
      return html`<p><em>${block.alt}</em></p>`
  }
}

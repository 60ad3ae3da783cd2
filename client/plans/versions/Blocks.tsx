import type { ReactNode } from 'react'
import type { Block } from '#shared/plans/text/Block.ts'
import { Inlines } from './Inlines.tsx'

type Table = Extract<Block, { kind: 'table' }>

const TableBlock = ({ rows }: Pick<Table, 'rows'>) => (
  <div className="table">
    <table>
      <tbody>
        {rows.map((row, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes.
          <tr key={line}>
            {row.map(({ header, columns, rows: over, blocks }, at) => {
              const Cell = header ? 'th' : 'td'
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Cell key={at} colSpan={columns} rowSpan={over}>
                  <Blocks blocks={blocks} />
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const itemsOf = (items: readonly Block[][]): ReactNode =>
  items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes.
    <li key={at}>
      <Blocks blocks={item} />
    </li>
  ))

const OneBlock = ({ block }: { block: Block }) => {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Inlines content={block.content} />
      </p>
    )
  if (block.kind === 'heading') {
    // Under the heading of the version, which is the page's second level.
    const Heading = block.level === 2 ? 'h3' : 'h4'
    return (
      <Heading>
        <Inlines content={block.content} />
      </Heading>
    )
  }
  if (block.kind === 'bulletList') return <ul>{itemsOf(block.items)}</ul>
  if (block.kind === 'orderedList') return <ol start={block.start}>{itemsOf(block.items)}</ol>
  if (block.kind === 'table') return <TableBlock rows={block.rows} />
  if (block.kind === 'image') return <img src={`/api/plan-images/${block.file}`} alt={block.alt} />
  return (
    <blockquote>
      <Blocks blocks={block.blocks} />
    </blockquote>
  )
}

/** A section's text as it was. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes.
    <OneBlock key={at} block={block} />
  ))

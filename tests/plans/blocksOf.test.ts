import { describe, expect, test } from 'vitest'
import { Doc, type XmlElement, XmlText } from 'yjs'
import { blocksOf } from '#server/plans/text/blocksOf.ts'
import { Block } from '#shared/plans/text/Block.ts'
import { element, textOf } from './writtenText.ts'

const read = (...nodes: (XmlElement | XmlText)[]) => {
  const fragment = new Doc().getXmlFragment('text')
  fragment.insert(0, nodes)
  const blocks = blocksOf(fragment)
  expect(Block.array().parse(blocks)).toEqual(blocks)
  return blocks
}
const plain = (text: string) => ({ kind: 'text', text, bold: false, italic: false, underline: false, link: null })
const paragraph = (...words: string[]) => ({ kind: 'paragraph', content: words.map(plain) })

describe('the text of a section read as blocks', () => {
  test('paragraphs and headings with their marks, links, breaks, mentions and quoted results', () => {
    const link = { link: { href: 'https://example.com/' } }
    const blocks = read(
      element('heading', { level: 3 }, 'Alku'),
      element(
        'paragraph',
        {},
        textOf(['Myymme '], ['lounasta', { bold: {}, 'italic--aB3': {} }], [' täällä', link]),
        element('hardBreak'),
        element('mention', { id: 'usr_1', label: 'Oona' }),
        element('quotedResult', { key: 'turnover.year1' }),
      ),
    )
    expect(blocks).toEqual([
      { kind: 'heading', level: 3, content: [plain('Alku')] },
      {
        kind: 'paragraph',
        content: [
          plain('Myymme '),
          { ...plain('lounasta'), bold: true, italic: true },
          { ...plain(' täällä'), link: 'https://example.com/' },
          { kind: 'break' },
          { kind: 'mention', id: 'usr_1', label: 'Oona' },
          { kind: 'quote', key: 'turnover.year1' },
        ],
      },
    ])
  })

  test('lists in lists, quotes, tables and images', () => {
    const item = (...children: XmlElement[]) => element('listItem', {}, ...children)
    const line = (text: string) => element('paragraph', {}, text)
    const blocks = read(
      element('bulletList', {}, item(line('yksi'), element('orderedList', { start: 3 }, item(line('kaksi'))))),
      element('blockquote', {}, line('sanottu')),
      element(
        'table',
        {},
        element('tableRow', {}, element('tableHeader', { colspan: 2 }, line('Vuosi'))),
        element('tableRow', {}, element('tableCell', {}, line('1')), element('tableCell', {}, line('2'))),
      ),
      element('image', { file: 'doc_1', alt: 'Keittiö' }),
    )
    const cell = (text: string) => ({ header: false, columns: 1, rows: 1, blocks: [paragraph(text)] })
    expect(blocks).toEqual([
      {
        kind: 'bulletList',
        items: [[paragraph('yksi'), { kind: 'orderedList', start: 3, items: [[paragraph('kaksi')]] }]],
      },
      { kind: 'blockquote', blocks: [paragraph('sanottu')] },
      {
        kind: 'table',
        rows: [[{ header: true, columns: 2, rows: 1, blocks: [paragraph('Vuosi')] }], [cell('1'), cell('2')]],
      },
      { kind: 'image', file: 'doc_1', alt: 'Keittiö' },
    ])
  })

  test('of what it does not know, the words; of what is nested without end, too', () => {
    let deep = element('paragraph', {}, 'pohjalla')
    for (let level = 0; level < 300; level += 1) deep = element('blockquote', {}, deep)
    const blocks = read(
      element('callout', { kind: 'x' }, element('paragraph', {}, 'Huomaa')),
      new XmlText('irti'),
      deep,
    )
    expect(blocks.slice(0, 2)).toEqual([paragraph('Huomaa'), paragraph('irti')])
    expect(JSON.stringify(blocks[2])).toContain('pohjalla')
  })

  test('a link that runs something is none', () => {
    const [block] = read(element('paragraph', {}, textOf(['paina', { link: { href: 'javascript:alert(1)' } }])))
    expect(block).toEqual(paragraph('paina'))
  })
})

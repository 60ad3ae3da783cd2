import { type Editor, useEditorState } from '@tiptap/react'
import {
  IconBold,
  IconGrid,
  IconImage,
  IconItalics,
  IconLink,
  IconListBulleted,
  IconListNumbered,
  IconQuotes,
  IconReply,
} from 'suomifi-icons'
import type { TextKey } from '../../i18n/TextKey.ts'
import { useText } from '../../i18n/useText.ts'
import { useMayQuote } from '../calculations/useMayQuote.ts'
import { keepLastLine } from './keepLastLine.ts'
import type { Panel } from './Panel.ts'
import type { Tool } from './Tool.ts'

const isMac = /mac/i.test(navigator.platform)
const keys = (...pressed: string[]) => ({
  said: [isMac ? 'Cmd' : 'Ctrl', ...pressed].join(' + '),
  aria: [isMac ? 'Meta' : 'Control', ...pressed].join('+'),
})

/** Rows and columns of a new table; its first row is of headers. */
const NEW_TABLE = { rows: 3, cols: 3, withHeaderRow: true }

/** What is on where the caret stands. */
const useActive = (editor: Editor) =>
  useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      heading: now.isActive('heading', { level: 2 }),
      subheading: now.isActive('heading', { level: 3 }),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
      table: now.isActive('table'),
      image: now.isActive('image'),
      mayUndo: now.isEditable && now.can().undo(),
      mayRedo: now.isEditable && now.can().redo(),
    }),
  })

/** The tools over a text, and those of what the caret stands in: a table, a link, a picture. */
export const useTools = (editor: Editor, planId: string, open: (panel: Panel) => void) => {
  const text = useText()
  const active = useActive(editor)
  const mayQuote = useMayQuote(planId)
  const edit = () => editor.chain().focus()
  const toggled = (name: TextKey, face: Tool['face'], pressed: boolean, act: Tool['act'], ...pressing: string[]) => ({
    ...{ name, face, pressed, act },
    ...(pressing.length > 0 ? { keys: keys(...pressing) } : {}),
  })
  const main: Tool[] = [
    toggled(
      'planText.heading',
      text('planText.heading'),
      active.heading,
      () => edit().toggleHeading({ level: 2 }).run(),
      'Alt',
      '2',
    ),
    toggled(
      'planText.subheading',
      text('planText.subheading'),
      active.subheading,
      () => edit().toggleHeading({ level: 3 }).run(),
      'Alt',
      '3',
    ),
    { ...toggled('planText.bold', <IconBold />, active.bold, () => edit().toggleBold().run(), 'B'), apart: true },
    toggled('planText.italic', <IconItalics />, active.italic, () => edit().toggleItalic().run(), 'I'),
    {
      ...toggled(
        'planText.bulletList',
        <IconListBulleted />,
        active.bulletList,
        () => edit().toggleBulletList().run(),
        'Shift',
        '8',
      ),
      apart: true,
    },
    toggled(
      'planText.orderedList',
      <IconListNumbered />,
      active.orderedList,
      () => edit().toggleOrderedList().run(),
      'Shift',
      '7',
    ),
    toggled('planText.quote', <IconQuotes />, active.quote, () => edit().toggleBlockquote().run(), 'Shift', 'B'),
    { ...toggled('planText.link', <IconLink />, active.link, () => open('link')), apart: true },
    { name: 'planText.image', face: <IconImage />, act: () => open('image') },
    {
      ...{ name: 'planText.table', face: <IconGrid />, disabled: active.table },
      act: () => {
        edit().insertTable(NEW_TABLE).run()
        keepLastLine(editor)
      },
    },
    { name: 'planText.mention', face: '@', act: () => edit().insertContent('@').run() },
    ...(mayQuote ? [{ name: 'calculations.quote.insert' as const, face: '€', act: () => open('result') }] : []),
    {
      ...{ name: 'planText.undo', face: <IconReply />, disabled: !active.mayUndo, keys: keys('Z'), apart: true },
      act: () => edit().undo().run(),
    },
    {
      ...{
        name: 'planText.redo',
        face: <IconReply />,
        disabled: !active.mayRedo,
        keys: keys('Shift', 'Z'),
        mirrored: true,
      },
      act: () => edit().redo().run(),
    },
  ]
  const said = (name: TextKey, act: Tool['act']): Tool => ({ name, face: text(name), act })
  const ofTable: Tool[] = [
    said('planText.table.rowBelow', () => edit().addRowAfter().run()),
    said('planText.table.columnAfter', () => edit().addColumnAfter().run()),
    said('planText.table.header', () => edit().toggleHeaderRow().run()),
    said('planText.table.removeRow', () => edit().deleteRow().run()),
    said('planText.table.removeColumn', () => edit().deleteColumn().run()),
    said('planText.table.remove', () => edit().deleteTable().run()),
  ]
  const href = (): string => String(editor.getAttributes('link').href ?? '')
  const ofLink: Tool[] = [
    said('planText.link.open', () => window.open(href(), '_blank', 'noopener,noreferrer')),
    said('planText.link.change', () => open('link')),
    said('planText.link.remove', () => edit().extendMarkRange('link').unsetLink().run()),
  ]
  const ofImage: Tool[] = [
    said('planText.image.changeAlt', () => open('alt')),
    said('planText.image.remove', () => edit().deleteSelection().run()),
  ]
  return {
    main,
    ofTable: active.table ? ofTable : null,
    ofLink: active.link ? ofLink : null,
    ofImage: active.image ? ofImage : null,
  }
}

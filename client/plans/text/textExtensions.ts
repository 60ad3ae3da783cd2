import type { HocuspocusProvider } from '@hocuspocus/provider'
import type { Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Mention } from '@tiptap/extension-mention'
import { StarterKit } from '@tiptap/starter-kit'
import type { Language } from '#shared/languages/Language.ts'
import { linkIn } from '#shared/plans/text/linkIn.ts'
import { quotedResult } from '../calculations/quotedResult.ts'
import { commentMarks } from '../comments/commentMarks.ts'
import { caretOf } from './caretOf.ts'
import { ImageNode } from './ImageNode.ts'
import type { mentionMenu } from './mentionMenu.ts'
import { tableNodes } from './tableNodes.ts'
import type { Present } from './useWriters.ts'

/** Where the text stands in a section's document. */
const FIELD = 'text'

type Options = {
  sectionId: string
  mayQuote: boolean
  provider: HocuspocusProvider
  me: Present
  menu: ReturnType<typeof mentionMenu>
  language: () => Language
}

/**
 * What a section's text consists of: the schema that server/plans/text reads. Whoever adds a kind of node adds it to both, and here
 * before anybody writes it: what an editor does not know, it removes.
 */
export const textExtensions = ({ sectionId, mayQuote, provider, me, menu, language }: Options): Extensions => [
  StarterKit.configure({
    ...{ undoRedo: false, code: false, codeBlock: false, strike: false, horizontalRule: false },
    // It would write into a text that somebody only looks at.
    trailingNode: false,
    heading: { levels: [2, 3] },
    dropcursor: { color: false, class: 'drop-cursor' },
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (href) => linkIn(href) !== null,
      HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer nofollow' },
    },
  }),
  ...tableNodes,
  ImageNode,
  quotedResult.configure({ sectionId, mayQuote }),
  Mention.configure({ HTMLAttributes: { class: 'mention' }, suggestion: menu.suggestion }),
  commentMarks,
  Collaboration.configure({ document: provider.document, field: FIELD }),
  CollaborationCaret.configure({
    provider,
    user: me,
    render: ({ name, organisation }) => caretOf({ name, organisation: organisation?.[language()] ?? null }),
    selectionRender: (user) => caretOf.selection(user as Present),
  }),
]

import { javascript } from '@codemirror/lang-javascript'
import { EditorView, keymap } from '@codemirror/view'
import { basicSetup } from 'codemirror'

/** The text field of a program. */
export interface Editor {
  readonly code: string
  replace(code: string): void
  destroy(): void
}

/** Opens an editor. Ctrl-Enter (Cmd-Enter) runs the program. */
export function openEditor(parent: Element, code: string, run: () => void): Editor {
  const view = new EditorView({
    parent,
    doc: code,
    extensions: [
      keymap.of([{ key: 'Mod-Enter', run: () => (run(), true) }]),
      basicSetup,
      javascript({ typescript: true }),
      EditorView.contentAttributes.of({ 'aria-label': 'Program' }),
    ],
  })
  return {
    get code() {
      return view.state.doc.toString()
    },
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    destroy: () => view.destroy(),
  }
}

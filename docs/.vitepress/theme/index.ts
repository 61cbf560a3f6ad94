import type { Theme } from 'vitepress'
import theme from 'vitepress/theme'
import Playground from './playground/Playground.vue'
// oxlint-disable-next-line no-unassigned-import -- a style sheet has nothing to name
import './room.css'

const themeWithPlayground: Theme = {
  extends: theme,
  enhanceApp({ app }) {
    app.component('Playground', Playground)
  },
}

export default themeWithPlayground

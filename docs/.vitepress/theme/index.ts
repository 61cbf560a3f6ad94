import theme from 'vitepress/theme'
// oxlint-disable-next-line no-unassigned-import -- a style sheet has nothing to name
import './room.css'

export default theme

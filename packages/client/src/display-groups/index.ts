export type { DisplayGroupContent } from './group-content.ts'

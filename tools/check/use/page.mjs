export { connect, stock } from '@twskit/client'

import { ProtoReader } from '../bytes/proto-reader.ts'
import { TextReader } from '../bytes/text-reader.ts'
import { HeadReader } from './head.ts'

// One of each for the whole codec: frames are read one at a time, and what is read is handed over only when the reader is done with.
export const headReader = new HeadReader()
export const textReader = new TextReader()
export const protoReader = new ProtoReader()

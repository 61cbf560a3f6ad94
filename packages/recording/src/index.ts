// Programs without the types of Node lack the names that `using` needs.
/// <reference lib="esnext.disposable" preserve="true" />
export { CaptureError, type CaptureReason } from './capture-error.ts'
export { CaptureWriter, type CaptureWriterOptions } from './capture/capture-writer.ts'
export { type Capture, type CaptureEnding, type CaptureSource, openCapture } from './capture/open-capture.ts'
export type {
  CaptureHeader,
  CaptureRecord,
  CloseRecord,
  FrameRecord,
  OpenRecord,
  RawRecord,
} from './capture/records.ts'
export { maskCapture, type MaskReport, type RereadableCapture } from './mask/mask-capture.ts'
export type { MaskOptions } from './mask/masker.ts'
export { type Recorder, type RecorderOptions, startRecorder } from './record/recorder.ts'
export type { ReplayClock } from './replay/player.ts'
export { type Replay, replayCapture, type ReplayOptions } from './replay/replay-capture.ts'
export { ReplayError } from './replay/replay-error.ts'
export { type DecodedFrame, decodeBytes, decodeLines, type DecodeOptions, parseBytes } from './decode/decode-text.ts'
export { type DescribedFrame, describeCapture, firstUnreadable } from './decode/describe-capture.ts'
export { type CaptureDifference, diffCaptures, type DiffOptions } from './decode/diff-captures.ts'
export { toPcapng } from './export/to-pcapng.ts'
export { toSession, type ToSessionOptions } from './export/to-session.ts'
export { wiresharkDissector } from './dissector/wireshark-dissector.ts'

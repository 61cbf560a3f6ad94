export type {
  ConversationEnd,
  ConversationFeed,
  ConversationKey,
  ConversationSubject,
  ConversationVariant,
} from '../../protocol/conversations/conversation.ts'
export { unsolicitedMessages } from '../../protocol/conversations/unsolicited.ts'
export { answersTo, partOf } from './answers.ts'
export type {
  AnswerOf,
  CancelOf,
  Conversation,
  ConversationAnswers,
  ConversationName,
  EndOf,
  FieldsOf,
  ItemOf,
  RequestOf,
  UpdateOf,
} from './conversation.ts'
export { cancelOf, keyOf } from './key.ts'
export { conversationList } from './list.ts'
export { answersIn, conversationOf, conversationsAnsweredBy } from './look-ups.ts'

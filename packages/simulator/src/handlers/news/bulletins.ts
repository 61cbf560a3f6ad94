import type { Conversation } from '../merge.ts'

/** The request has no id: each client has one. */
const ONLY = 0

/** Answers requests for bulletins: those of the day where they are wanted, then each new one. */
export const bulletins: Conversation = ({ bulletins: board }) => ({
  NewsBulletinsRequest: ({ allMessages = false }, session) => {
    session.finish('bulletins', ONLY)
    if (allMessages) for (const bulletin of board.published) session.send({ type: 'NewsBulletin', ...bulletin })
    session.begin(
      'bulletins',
      ONLY,
      board.watch((bulletin) => session.send({ type: 'NewsBulletin', ...bulletin })),
    )
  },
  CancelNewsBulletins: (_, session) => {
    session.finish('bulletins', ONLY)
  },
})

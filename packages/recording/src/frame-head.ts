/** From this server version on a message id is four raw bytes instead of a text field. */
export const RAW_ID_SINCE = 201

/** What a raw id has on top when the body behind it is protobuf. */
export const PROTOBUF_OFFSET = 200

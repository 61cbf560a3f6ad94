/** Server versions on either side of what changed most: text alone, raw ids, protobuf message by message, protobuf alone. */
export const serverVersions = [176, 187, 200, 201, 206, 213, 226] as const

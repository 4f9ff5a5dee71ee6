/** A message between the host's page and an add-in's, as JSON text through `postMessage`. */
export interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** Of a request: call, begin to listen to an event, stop listening. */
  readonly _actionType?: 0 | 1 | 2;
  /** Of a response: 0 when all went well. */
  readonly _errorCode?: number;
  /** Of a response: answer, or event that was listened to. */
  readonly _responseType?: 0 | 1;
  readonly _serializerVersion: 1;
}

export const messageType = { request: 0, response: 1 } as const;
export const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const responseType = { answer: 0, event: 1 } as const;

/** The envelope in a message's text; nothing for what others post. */
export function readEnvelope(data: unknown): Envelope | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  try {
    const envelope = JSON.parse(data) as Partial<Envelope>;
    return envelope._messageType === undefined ? undefined : (envelope as Envelope);
  } catch {
    return undefined;
  }
}

/** The response to a request, or an event to whoever asked to hear it. */
export function responseTo(request: Envelope, data: unknown, kind: 0 | 1 = responseType.answer): Envelope {
  return {
    _messageType: messageType.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.href,
    _errorCode: 0,
    _responseType: kind,
    _data: data,
    _serializerVersion: 1,
  };
}

/**
 * The number that stands for an element or attribute name, prefix left out. Names are compared as numbers,
 * so that the hot loop makes no strings.
 */
export function nameKey(name: string): number {
  let key = 0;
  for (let at = 0; at < name.length; at += 1) key = (Math.imul(key, 31) + name.charCodeAt(at)) | 0;
  return key;
}

/** The same number for ASCII bytes. */
export function bytesKey(bytes: Uint8Array, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) key = (Math.imul(key, 31) + (bytes[at] ?? 0)) | 0;
  return key;
}

/** The attributes of the start tag that is being handed over; good only until the handler returns. */
export interface XmlTag {
  bytes: Uint8Array;
  count: number;
  readonly names: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The index of an attribute in the tag, or -1. */
export function findAttribute(tag: XmlTag, name: number): number {
  for (let index = 0; index < tag.count; index += 1) if (tag.names[index] === name) return index;
  return -1;
}

/** Takes what a scanner finds. An empty element is opened and closed. Positions are good only during the call. */
export interface XmlHandler {
  /** May take a whole element at its `<`: returns the position after it, or 0 to have it scanned. */
  take?(bytes: Uint8Array, start: number): number;
  open(name: number, tag: XmlTag): void;
  close(name: number): void;
  /** A run of text; `literal` when it stood in CDATA, where `&` is just a character. */
  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void;
}

/** Splits UTF-8 XML into tags and texts while it arrives in chunks of any size. */
export interface XmlScanner {
  /** False when this is not XML that a workbook may hold. */
  push(chunk: Uint8Array): boolean;
  /** Whether the document is complete. */
  end(): boolean;
}

/** A tag, comment or text longer than this is a sign of damage: a cell holds 32 767 characters at most. */
const tokenLimit = 1 << 24;
const attributeLimit = 128;
/** Bytes of a chunk that are put behind what was left of the one before, enough for most tokens. */
const seamLength = 1 << 12;
const MALFORMED = -1;
const TAB = 0x09;
const SPACE = 0x20;
const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

export function createXmlScanner(handler: XmlHandler): XmlScanner {
  const tag: XmlTag = {
    bytes: new Uint8Array(0),
    count: 0,
    names: new Int32Array(attributeLimit),
    starts: new Int32Array(attributeLimit),
    ends: new Int32Array(attributeLimit),
  };
  const { names, starts, ends } = tag;
  let rest: Uint8Array = new Uint8Array(0);
  let depth = 0;
  let rooted = false;

  /** Hands over every token that is complete; returns the position after them. */
  function scan(bytes: Uint8Array, start: number, end: number): number {
    tag.bytes = bytes;
    let at = start;
    while (at < end) {
      if (bytes[at] !== LESS) {
        let stop = at + 1;
        while (stop < end && bytes[stop] !== LESS) stop += 1;
        if (stop === end) return at;
        handler.text(bytes, at, stop, false);
        at = stop;
      }
      const taken = handler.take?.(bytes, at) ?? 0;
      if (taken > 0) {
        at = taken;
        continue;
      }
      const second = at + 1 < end ? bytes[at + 1] : undefined;
      if (second === undefined) return at;
      const next =
        second === SLASH
          ? scanEndTag(bytes, at + 2, end)
          : second === BANG || second === QUESTION
            ? scanSpecial(bytes, at, end)
            : scanStartTag(bytes, at + 1, end);
      if (next <= 0) return next === 0 ? at : MALFORMED;
      at = next;
    }
    return at;
  }

  /** These three return the position after their token, 0 when it is not complete, or MALFORMED. */
  function scanEndTag(bytes: Uint8Array, start: number, end: number): number {
    let key = 0;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === GREATER) {
        depth -= 1;
        if (depth < 0) return MALFORMED;
        handler.close(key);
        return at + 1;
      }
      if (byte === COLON) key = 0;
      else if (byte > SPACE) key = (Math.imul(key, 31) + byte) | 0;
    }
    return 0;
  }

  function scanStartTag(bytes: Uint8Array, start: number, end: number): number {
    let name = 0;
    let at = start;
    let byte = 0;
    for (; at < end; at += 1) {
      byte = bytes[at] ?? 0;
      if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
      name = byte === COLON ? 0 : (Math.imul(name, 31) + byte) | 0;
    }
    if (at === start) return MALFORMED;
    let count = 0;
    for (;;) {
      if (at >= end) return 0;
      byte = bytes[at] ?? 0;
      if (byte === GREATER || byte === SLASH) break;
      if (byte <= SPACE) {
        at += 1;
        continue;
      }
      let key = byte;
      for (at += 1; at < end; at += 1) {
        byte = bytes[at] ?? 0;
        if (byte === EQUALS || byte <= SPACE) break;
        if (byte === GREATER || byte === LESS) return MALFORMED;
        key = byte === COLON ? 0 : (Math.imul(key, 31) + byte) | 0;
      }
      while (at < end && (bytes[at] ?? 0) <= SPACE) at += 1;
      if (at >= end) return 0;
      if (bytes[at] !== EQUALS) return MALFORMED;
      at += 1;
      while (at < end && (bytes[at] ?? 0) <= SPACE) at += 1;
      if (at >= end) return 0;
      const quote = bytes[at] ?? 0;
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return MALFORMED;
      at += 1;
      names[count] = key;
      starts[count] = at;
      while (at < end && bytes[at] !== quote) at += 1;
      if (at >= end) return 0;
      ends[count] = at;
      // What is beyond the last place is written over.
      if (count < attributeLimit - 1) count += 1;
      at += 1;
    }
    if (byte === SLASH) {
      if (at + 1 >= end) return 0;
      if (bytes[at + 1] !== GREATER) return MALFORMED;
    }
    tag.count = count;
    rooted = true;
    handler.open(name, tag);
    if (byte === GREATER) {
      depth += 1;
      return at + 1;
    }
    handler.close(name);
    return at + 2;
  }

  function scanSpecial(bytes: Uint8Array, start: number, end: number): number {
    // The longest opening is "<![CDATA[": nine bytes; a document with less left is not complete.
    if (start + 9 > end) return 0;
    if (bytes[start + 1] === QUESTION) return after(bytes, start + 2, end, "?>");
    if (startsWith(bytes, start, "<!--")) return after(bytes, start + 4, end, "-->");
    // A document type declaration is all that is left; ISO/IEC 29500-2 forbids it, and it could define entities.
    if (!startsWith(bytes, start, "<![CDATA[")) return MALFORMED;
    const next = after(bytes, start + 9, end, "]]>");
    if (next > 0) handler.text(bytes, start + 9, next - 3, true);
    return next;
  }

  /** Scans on behind what was left over; false when it is malformed. */
  function scanJoined(chunk: Uint8Array): boolean {
    const joined = new Uint8Array(rest.length + chunk.length);
    joined.set(rest);
    joined.set(chunk, rest.length);
    const used = scan(joined, 0, joined.length);
    if (used === MALFORMED) return false;
    rest = joined.subarray(used);
    return rest.length <= tokenLimit;
  }

  return {
    push(chunk) {
      const before = rest.length;
      if (before > 0) {
        // Only the token that the last chunk broke is put together; the rest is read where it is.
        const seam = chunk.subarray(0, seamLength);
        if (!scanJoined(seam)) return false;
        if (seam.length === chunk.length) return true;
        if (rest.length > seam.length) return scanJoined(chunk.subarray(seam.length));
      }
      const used = scan(chunk, before > 0 ? seamLength - rest.length : 0, chunk.length);
      if (used === MALFORMED) return false;
      // The chunk is the host's again once this returns.
      rest = chunk.slice(used);
      return rest.length <= tokenLimit;
    },
    end: () => rooted && depth === 0 && rest.every((byte) => byte >= TAB && byte <= SPACE),
  };
}

/** The position after the first occurrence of `mark`, or 0. */
function after(bytes: Uint8Array, start: number, end: number, mark: string): number {
  for (let at = start; at + mark.length <= end; at += 1) if (startsWith(bytes, at, mark)) return at + mark.length;
  return 0;
}

function startsWith(bytes: Uint8Array, start: number, mark: string): boolean {
  for (let at = 0; at < mark.length; at += 1) if (bytes[start + at] !== mark.charCodeAt(at)) return false;
  return true;
}

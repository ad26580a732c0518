import {isUtf8} from 'node:buffer';
import {open} from 'node:fs/promises';
import {defaultLimits} from '../article/parse/parsed.js';

/** As many bytes as a text can have that is not too long, and a few more, so that it is known to be. */
const MAX_BYTES = 3 * defaultLimits.bytes + 6;

export interface FileText {
  readonly text: string;
  /** Whether it was text as it should be; else U+FFFD stands for what was not. */
  readonly isUtf8: boolean;
}

/** The text of a file; of one that is longer than anything that is read, the beginning. Rejects as Node does. */
export async function readFile(path: string): Promise<FileText> {
  const file = await open(path);
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    while (length < MAX_BYTES) {
      const {buffer, bytesRead} = await file.read(Buffer.alloc(64 * 1024));
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return toText(Buffer.concat(chunks));
  } finally {
    await file.close();
  }
}

/** The text of a stream, within the same bounds. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<FileText> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    length += bytes.length;
    if (length >= MAX_BYTES) break;
  }
  return toText(Buffer.concat(chunks));
}

function toText(bytes: Buffer): FileText {
  // What was cut may end inside a character.
  const whole = bytes.length >= MAX_BYTES || isUtf8(bytes);
  return {text: new TextDecoder().decode(bytes), isUtf8: whole};
}

/** What an error of the file system means, in words. */
export function explain(error: unknown): string {
  const {code} = error as {code?: string};
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  if (code === 'EISDIR') return 'it is a folder';
  return `it could not be read (${code ?? String(error)})`;
}

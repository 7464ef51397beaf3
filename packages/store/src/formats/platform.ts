// What Node and browsers both have as globals, as far as formats use it.
// A stranger would get wrong why it is declared here: packages are compiled without the types of either.

/** A transformation of bytes as the Streams standard has it. */
export interface ByteTransform {
  readonly readable: { getReader(): ByteReader };
  readonly writable: {
    getWriter(): {
      write(chunk: Uint8Array): Promise<void>;
      close(): Promise<void>;
      abort(reason: unknown): Promise<void>;
    };
  };
}

export interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const CompressionStream: new (format: "gzip") => ByteTransform;
declare const DecompressionStream: new (format: "gzip") => ByteTransform;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** The text of UTF-8 bytes, a byte order mark included. Throws a TypeError that tells no place. */
export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);
export const compression = (): ByteTransform => new CompressionStream("gzip");
export const decompression = (): ByteTransform => new DecompressionStream("gzip");

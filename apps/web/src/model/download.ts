// A file for the browser's downloads. Nothing is sent anywhere.
// A stranger would get wrong when the address may go: the browser reads it only after the click has returned.

/** Saves the parts, one behind the other, as one file. */
export function download(name: string, type: string, parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

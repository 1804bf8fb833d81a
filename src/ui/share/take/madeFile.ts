/** A file that was made here. */
export interface MadeFile {
  name: string;
  /** Of its content: MIME. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

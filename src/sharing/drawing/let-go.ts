/** Frees the memory of bytes that nobody looks at any more. Node would count it until it next cleans up, and the more it counts the more often it looks through everything. */
export const letGo = ({ buffer }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
};

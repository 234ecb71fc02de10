const PAGE = 65_536;

/**
 * Keeps every WebAssembly memory of this thread below `limit` bytes: growing past it fails as it does where
 * the machine has no more, which Python turns into a MemoryError.
 */
export function limitMemory(limit: number): void {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function limited(this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE > limit)
      throw new RangeError(`memory is limited to ${limit} bytes`);
    return grow.call(this, pages);
  };
}

/** A PNG → its pixels. Eight bits a channel, RGB or RGBA, not interlaced: what this project draws. PNG 1.2. */
import { inflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel. */
  at(x: number, y: number): [number, number, number];
}

export function readPng(bytes: Uint8Array): Pixels {
  const view = Buffer.from(bytes);
  const parts: Buffer[] = [];
  for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at)) {
    if (view.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
  }
  const [width, height, depth, type, interlaced] = [view.readUInt32BE(16), view.readUInt32BE(20), view[24], view[25], view[28]];
  const channels = type === 6 ? 4 : type === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error(`a PNG of another kind: depth ${depth}, colour ${type}`);
  const data = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i >= channels ? (pixels[row * stride + i - channels] as number) : 0;
      const up = row > 0 ? (pixels[(row - 1) * stride + i] as number) : 0;
      const corner = i >= channels && row > 0 ? (pixels[(row - 1) * stride + i - channels] as number) : 0;
      pixels[row * stride + i] = (data[row * (stride + 1) + 1 + i] as number) + predicted(filter, left, up, corner);
    }
  }
  return { width, height, at: (x, y) => [0, 1, 2].map((channel) => pixels[y * stride + x * channels + channel] as number) as [number, number, number] };
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1: return left;
    case 2: return up;
    case 3: return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default: return 0;
  }
}

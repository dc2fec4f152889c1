// node manifest/draw-icons.mjs
// Draws color.png (192×192) and outline.png (32×32, white on nothing): a speech bubble with a heart in it.
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const teal = [13, 92, 99], white = [255, 255, 255];
const samples = 8;

// The mark is drawn in a square from -1 to 1, y upwards. Every shape says whether a point is inside it.
const roundedBox = (x, y, cx, cy, w, h, r) => {
  const dx = Math.max(Math.abs(x - cx) - w + r, 0), dy = Math.max(Math.abs(y - cy) - h + r, 0);
  return dx * dx + dy * dy <= r * r;
};
const tail = (x, y, grown) => y <= -0.3 && y >= -0.86 - grown && x >= -0.44 - grown * 0.7 && x <= -0.44 + (y + 0.86) + grown * 1.4;
const bubble = (x, y, grown = 0) =>
  roundedBox(x, y, 0, 0.14, 0.8 + grown, 0.62 + grown, 0.3 + grown) || tail(x, y, grown);
const heart = (x, y, size) => {
  const u = x / size, v = (y - 0.12) / size, a = u * u + v * v - 1;
  return a * a * a - u * u * v * v * v <= 0;
};

const color = (x, y) => {
  const u = x / 0.66, v = y / 0.66;
  return heart(u, v, 0.34) ? [...teal, 255] : bubble(u, v) ? [...white, 255] : [...teal, 255];
};
const outline = (x, y) => {
  const u = x / 0.98, v = y / 0.98;
  const line = bubble(u, v, 0.06) && !bubble(u, v, -0.09);
  return line || heart(u, v, 0.33) ? [...white, 255] : [...white, 0];
};

const paint = (size, mark) => {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      rows.set(average(size, row, column, mark), row * (size * 4 + 1) + 1 + column * 4);
  return rows;
};

const average = (size, row, column, mark) => {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const x = (column + (i % samples + 0.5) / samples) / size * 2 - 1;
    const y = 1 - (row + (Math.floor(i / samples) + 0.5) / samples) / size * 2;
    mark(x, y).forEach((part, at) => sum[at] += part);
  }
  return sum.map(part => Math.round(part / samples / samples));
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4), check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

const png = (size, mark) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(paint(size, mark), { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
};

writeFileSync(new URL("color.png", import.meta.url), png(192, color));
writeFileSync(new URL("outline.png", import.meta.url), png(32, outline));

// node markdown.mjs < ["text in Markdown", …]
// Says for each text what the demo page shows of it, as lines of text without any formatting: ["shown", …].
import { readFileSync } from "node:fs";
import { markdown } from "../../src/SickLeaveBot.Workplace/Page/www/markdown.js";

const letters = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
const shown = html => html
  .replace(/<\/(?:p|li)>/g, "\n").replace(/<li>/g, "• ").replace(/<(strong|em|a)\b[^>]*>/g, "«$1»").replace(/<[^>]*>/g, "")
  .replace(/&(?:lt|gt|quot|amp);/g, letter => letters[letter]);
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(text => shown(markdown(text)))));

const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = text => text.replace(/[&<>"]/g, sign => escaped[sign]);

// An escaped sign is put away as a character that means nothing, so that nothing is made of it.
const away = 0xe000;
const putAway = text => text.replace(/\\([!-/:-@[-`{-~])/g, (_, sign) => String.fromCharCode(away + sign.charCodeAt(0)));
const putBack = html => html.replace(/[\ue021-\ue07e]/g, sign => safe(String.fromCharCode(sign.charCodeAt(0) - away)));

const inline = text => text
  .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
  .replace(/(^|[^\w*])[*_](?=\S)(.+?)[*_](?!\w)/g, '$1<em>$2</em>')
  .replace(/\[([^\]]+)\]\((https:[^\s)]+)\)/g, '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>');

/** The part of Markdown that Teams shows in cards and messages: bold, italic, links, lists. Everything else is text. */
export function markdown(source) {
  const lines = safe(putAway(source)).split(/\r\n|\r|\n/);
  let html = '';
  let list = null;
  for (const line of lines) {
    const item = line.match(/^\s*(?:([-*+])|(\d+)[.)])\s+(.*)$/);
    const kind = item ? (item[1] ? 'ul' : 'ol') : null;
    if (list && list !== kind) html += `</${list}>`;
    if (kind && list !== kind) html += `<${kind}>`;
    html += item ? `<li>${inline(item[3])}</li>` : line.trim() ? `<p>${inline(line)}</p>` : '';
    list = kind;
  }
  return putBack(html + (list ? `</${list}>` : ''));
}

const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const inline = text => text
  .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
  .replace(/(^|[^\w*])[*_](?=\S)(.+?)[*_](?!\w)/g, '$1<em>$2</em>')
  .replace(/\[([^\]]+)\]\((https:[^\s)]+)\)/g, '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>')
  .replace(/\\([\\`*_{}[\]()#+\-.!~])/g, '$1');

/** The part of Markdown that Teams shows in cards and messages: bold, italic, links, lists. Everything else is text. */
export function markdown(source) {
  const safe = source.replace(/[&<>"]/g, sign => escaped[sign]);
  const lines = safe.split(/\r\n|\r|\n/);
  let html = '';
  let list = null;
  for (const line of lines) {
    const item = line.match(/^\s*(?:([-*])|(\d+)\.)\s+(.*)$/);
    const kind = item ? (item[1] ? 'ul' : 'ol') : null;
    if (list && list !== kind) html += `</${list}>`;
    if (kind && list !== kind) html += `<${kind}>`;
    html += item ? `<li>${inline(item[3])}</li>` : line.trim() ? `<p>${inline(line)}</p>` : '';
    list = kind;
  }
  return html + (list ? `</${list}>` : '');
}

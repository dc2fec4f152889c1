/** A card as lines of text, for when there is nobody to draw it. */
export function plain(card) {
  return { lines: (card.body ?? []).flatMap(read), answers: actions(card).map(action => action.title).filter(Boolean) };
}

function read(element) {
  if (element.isVisible === false) return [];
  const inside = [...(element.items ?? []), ...(element.columns ?? []), ...(element.rows ?? []), ...(element.cells ?? [])].flatMap(read);
  switch (element.type) {
    case 'TextBlock': return [element.text];
    case 'RichTextBlock': return [element.inlines.map(run => run.text ?? run).join('')];
    case 'FactSet': return element.facts.map(fact => `${fact.title}: ${fact.value}`);
    case 'Image': return element.altText ? [element.altText] : [];
    case 'Input.ChoiceSet': return [`${element.label ?? ''} ${(element.choices ?? []).map(choice => choice.title).join(' / ')}`.trim()];
    case 'Input.Toggle': return [element.title];
    default: return element.type?.startsWith('Input.') ? [element.value ? `${element.label}: ${element.value}` : element.label] : inside;
  }
}

function actions(part) {
  if (Array.isArray(part)) return part.flatMap(actions);
  if (part === null || typeof part !== 'object') return [];
  return part.type?.startsWith?.('Action.') ? [part] : Object.values(part).flatMap(actions);
}

import { calendarTexts } from './calendar-texts.js';

const nb = {
  ...calendarTexts.nb,
  pretend: 'Liksomarbeidsplass, ekte SickLeaveBot',
  clock: 'Klokka', nextDay: 'Neste dag', nextWeek: 'Neste uke', nextEvent: 'Neste hendelse',
  language: 'Språk', theme: 'Utseende', light: 'Lyst', dark: 'Mørkt', contrast: 'Høy kontrast',
  tryThis: 'Prøv dette', whatIf: 'Hva om …', whatIfExplained: 'Prøv hvordan det går når noe svikter utenfor boten.',
  graph: 'Microsoft Graph', fine: 'Alt virker', slow: 'Svarer sent', throttled: 'Sier at det er for mye (429)', down: 'Er nede',
  nav: 'NAV', issuerMissing: 'Tar imot, men når ikke fastlegen', issuerNotFound: 'Finner ingen fastlege (404)', noSickNote: 'Finner ingen aktiv sykmelding (403)',
  noEmployment: 'Finner ikke arbeidsforholdet (403)', unknownEmployee: 'Kjenner ikke den ansatte (404)', badRequest: 'Godtar ikke planen (400)', unauthorized: 'Gir oss ikke tilgang (401)',
  broken: 'Feiler (500)', silent: 'Tar imot, men svarer aldri',
  navHas: receipts => `NAV har ${receipts.length === 1 ? '1 plan' : `${receipts.length} planer`}. ${receipts.join(', ')}`,
  reach: who => `Boten når ${who}`, blocked: 'Har blokkert boten', removed: 'Har fjernet appen',
  missing: 'Kortene vises som tekst, for pakken som tegner dem, mangler. Installer Node.js og kjør ./run på nytt. Du kan svare ved å skrive.',
  chatOf: who => `Samtalen mellom ${who} og SickLeaveBot`, messages: who => `Meldinger til ${who}`, whoAreYou: 'Hvem er du?', teamsLanguage: 'Språk i Teams',
  write: 'Skriv en melding', suggested: 'Forslag', send: 'Send', attach: 'Legg ved en fil (bare navnet sendes)', remove: 'Fjern vedlegget',
  empty: 'Skriv for eksempel «syk i dag, tilbake torsdag», «barnet mitt er sykt» eller «hjelp».', you: 'Du', edited: 'Endret', gone: 'Meldingen er slettet.',
  typing: 'SickLeaveBot skriver …', waiting: 'Sendes …', lost: 'Boten tok ikke imot.', again: 'Send på nytt',
  wrong: 'Noe gikk galt. Prøv igjen.', newMessages: n => n === 1 ? '1 ny' : `${n} nye`, open: 'Åpne samtalen', answers: 'Du kan svare ved å skrive:', today: 'I dag',
  nobodyFound: 'Fant ingen med det navnet', takeAway: who => `Ta bort ${who}`,
  lines: {
    'Som ansatt': ['syk i dag, tilbake torsdag', 'sykmelding 50 prosent fra i dag til fredag', 'sykmelding med behandlingsdager fra i dag til fredag',
      'sykmelding med reisetilskudd fra i dag til fredag', 'avventende sykmelding fra i dag til fredag', 'tilbake på jobb i morgen', 'barnet mitt er sykt', 'oppfølgingsplan', 'NAV har kalt inn til dialogmøte 12. mars kl. 10', 'hvem har sett saken min'],
    'Som leder': ['Kari er syk i dag', 'første dag stemmer ikke', 'mine oppfølginger', 'book dialogmøte med Kari', 'minn meg på å ringe Kari torsdag'],
    'I HR': ['hva venter på meg', 'planer', 'lister'],
  },
};
const nn = {
  ...nb,
  ...calendarTexts.nn,
  pretend: 'Liksomarbeidsplass, ekte SickLeaveBot',
  nextWeek: 'Neste veke', nextEvent: 'Neste hending', language: 'Språk', theme: 'Utsjånad', light: 'Lyst', dark: 'Mørkt', contrast: 'Høg kontrast',
  tryThis: 'Prøv dette', whatIf: 'Kva om …', whatIfExplained: 'Prøv korleis det går når noko sviktar utanfor boten.',
  fine: 'Alt verkar', slow: 'Svarar seint', throttled: 'Seier at det er for mykje (429)', reach: who => `Boten når ${who}`,
  issuerMissing: 'Tek imot, men når ikkje fastlegen', issuerNotFound: 'Finn ingen fastlege (404)', noSickNote: 'Finn inga aktiv sjukmelding (403)',
  noEmployment: 'Finn ikkje arbeidsforholdet (403)', unknownEmployee: 'Kjenner ikkje den tilsette (404)', badRequest: 'Godtek ikkje planen (400)', unauthorized: 'Nektar tilgang (401)',
  broken: 'Feilar (500)', silent: 'Tek imot, men svarar aldri',
  navHas: receipts => `NAV har ${receipts.length === 1 ? '1 plan' : `${receipts.length} planar`}. ${receipts.join(', ')}`,
  blocked: 'Har blokkert boten', removed: 'Har fjerna appen',
  missing: 'Korta blir viste som tekst, for pakken som teiknar dei, manglar. Installer Node.js og køyr ./run på nytt. Du kan svare ved å skrive.',
  messages: who => `Meldingar til ${who}`, whoAreYou: 'Kven er du?', write: 'Skriv ei melding', suggested: 'Framlegg', attach: 'Legg ved ei fil (berre namnet blir sendt)', remove: 'Fjern vedlegget',
  empty: 'Skriv til dømes «sjuk i dag, tilbake torsdag», «barnet mitt er sjukt», eller «hjelp».', edited: 'Endra', gone: 'Meldinga er sletta.',
  typing: 'SickLeaveBot skriv …', waiting: 'Blir sendt …', lost: 'Boten tok ikkje imot.', wrong: 'Noko gjekk gale. Prøv igjen.',
  newMessages: n => n === 1 ? '1 ny' : `${n} nye`, open: 'Opne samtalen', answers: 'Du kan svare ved å skrive:',
  nobodyFound: 'Fann ingen med det namnet',
  lines: {
    'Som tilsett': ['sjuk i dag, tilbake torsdag', 'sjukmelding 50 prosent frå i dag til fredag', 'sjukmelding med behandlingsdagar frå i dag til fredag',
      'sjukmelding med reisetilskot frå i dag til fredag', 'avventande sjukmelding frå i dag til fredag', 'tilbake på jobb i morgon', 'barnet mitt er sjukt', 'oppfølgingsplan', 'NAV har kalla inn til dialogmøte 12. mars kl. 10', 'kven har sett saka mi'],
    'Som leiar': ['Kari er sjuk i dag', 'første dag stemmer ikkje', 'oppfølgingane mine', 'book dialogmøte med Kari', 'minn meg på å ringje Kari torsdag'],
    'I HR': ['kva ventar på meg', 'planar', 'lister'],
  },
};
const en = {
  ...calendarTexts.en,
  pretend: 'Pretend workplace, real SickLeaveBot',
  clock: 'The clock', nextDay: 'Next day', nextWeek: 'Next week', nextEvent: 'Next event',
  language: 'Language', theme: 'Theme', light: 'Light', dark: 'Dark', contrast: 'High contrast',
  tryThis: 'Try this', whatIf: 'What if …', whatIfExplained: 'See what happens when something outside the bot fails.',
  graph: 'Microsoft Graph', fine: 'Everything works', slow: 'Answers slowly', throttled: 'Says there are too many requests (429)', down: 'Is down',
  nav: 'NAV', issuerMissing: 'Accepts it, but can’t reach the GP', issuerNotFound: 'Can’t find a GP (404)', noSickNote: 'Can’t find an active sick note (403)',
  noEmployment: 'Can’t find the employment (403)', unknownEmployee: 'Doesn’t know the employee (404)', badRequest: 'Doesn’t accept the plan (400)',
  unauthorized: 'Refuses us access (401)',
  broken: 'Fails (500)', silent: 'Accepts it, but never answers',
  navHas: receipts => `NAV has ${receipts.length === 1 ? '1 plan' : `${receipts.length} plans`}. ${receipts.join(', ')}`,
  reach: who => `The bot reaches ${who}`, blocked: 'Has blocked the bot', removed: 'Has removed the app',
  missing: 'Cards are shown as text, because the package that draws them is missing. Install Node.js and start ./run again. You can answer by typing.',
  chatOf: who => `The chat between ${who} and SickLeaveBot`, messages: who => `Messages to ${who}`, whoAreYou: 'Who are you?', teamsLanguage: 'Language in Teams',
  write: 'Write a message', suggested: 'Suggestions', send: 'Send', attach: 'Attach a file (only its name is sent)', remove: 'Remove the attachment',
  empty: 'Write for example “sick today, back on Thursday”, “my child is sick”, or “help”.', you: 'You', edited: 'Edited', gone: 'This message has been deleted.',
  typing: 'SickLeaveBot is typing …', waiting: 'Sending …', lost: 'The bot didn’t receive it.', again: 'Send again',
  wrong: 'Something went wrong. Please try again.', newMessages: n => `${n} new`, open: 'Open the chat', answers: 'You can answer by typing:', today: 'Today',
  nobodyFound: 'Found nobody by that name', takeAway: who => `Remove ${who}`,
  lines: {
    'As an employee': ['sick today, back on Thursday', 'sick note, 50 per cent, from today to Friday', 'sick note for treatment days from today to Friday',
      'sick note with a travel grant from today to Friday', 'deferred sick note from today to Friday', 'back at work tomorrow', 'my child is sick', 'follow-up plan', 'NAV has called a dialogue meeting on 12 March at 10', 'who has seen my case'],
    'As a manager': ['Kari is sick today', 'the first day is wrong', 'my follow-ups', 'book a dialogue meeting with Kari', 'remind me to call Kari on Thursday'],
    'In HR': ['what is waiting for me', 'plans', 'lists'],
  },
};

const all = { nb, nn, en };
const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

export const language = () => document.documentElement.lang;
export const localeOf = code => locales[code];

// Chromium writes no dates in nynorsk, so they are bokmål's with other days.
const nynorskDays = { mandag: 'måndag', tirsdag: 'tysdag', lørdag: 'laurdag', søndag: 'sundag' };

/** A date or an hour in Oslo, as the language of the page writes it. */
export function dated(at, parts) {
  const shown = new Intl.DateTimeFormat([locales[language()], 'nb-NO'], { ...parts, timeZone: 'Europe/Oslo' }).format(at);
  return language() === 'nn' ? shown.replace(/mandag|tirsdag|lørdag|søndag/, day => nynorskDays[day]) : shown;
}
export const text = (key, ...of) => {
  const words = all[language()][key];
  return typeof words === 'function' ? words(...of) : words;
};

/** Fills in every element that names its words. */
export function label(root = document) {
  for (const element of root.querySelectorAll('[data-text]')) element.textContent = text(element.dataset.text);
}

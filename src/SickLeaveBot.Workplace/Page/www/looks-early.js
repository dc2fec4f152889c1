// Before anything is drawn, so that nobody who asked for dark sees a flash of white.
(() => {
  const asked = query => matchMedia(query).matches;
  const theme = localStorage.getItem('theme')
    ?? (asked('(forced-colors: active)') || asked('(prefers-contrast: more)') ? 'contrast' : asked('(prefers-color-scheme: dark)') ? 'dark' : 'light');
  const own = (navigator.language ?? 'nb').slice(0, 2).toLowerCase();
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = localStorage.getItem('language') ?? (own === 'nn' ? 'nn' : own === 'nb' || own === 'no' ? 'nb' : 'en');
})();

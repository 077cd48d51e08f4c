// The colours: as the system says, light or dark. The choice stays on this device.
(() => {
  'use strict';
  const words = { system: 'Auto', light: 'Light', dark: 'Dark' };
  const next = { system: 'light', light: 'dark', dark: 'system' };
  const known = (theme) => (Object.hasOwn(words, theme) ? theme : 'system');

  // Tests have no page, and call what needs none.
  if (!globalThis.document) {
    globalThis.handbookTheme = { known, next };
    return;
  }

  const key = 'handbook:theme';
  const root = document.documentElement;
  const metas = [...document.querySelectorAll('meta[name=theme-color]')];
  const colours = metas.map((meta) => meta.content);
  let theme;

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'knob theme';
  button.innerHTML = '<span class="theme-icon" aria-hidden="true"></span><span class="unseen">Colours: </span><span aria-live="polite"></span>';

  // Storage may be refused; the choice then lasts as long as the page.
  const storage = (act) => {
    try {
      return act(localStorage);
    } catch {
      return null;
    }
  };

  const show = (wanted) => {
    theme = known(wanted);
    root.dataset.theme = theme;
    const chosen = metas.findIndex((meta) => meta.media.includes(theme));
    metas.forEach((meta, i) => {
      meta.content = colours[chosen < 0 ? i : chosen];
    });
    button.lastChild.textContent = words[theme];
  };

  button.addEventListener('click', () => {
    show(next[theme]);
    storage((kept) => kept.setItem(key, theme));
  });
  show(storage((kept) => kept.getItem(key)));
  document.querySelector('.site-header .tools')?.prepend(button);
})();

// A button that prints the page; without this script it stays hidden, and the browser's own menu prints.
(() => {
  'use strict';
  if (!globalThis.document) {
    return;
  }

  for (const button of document.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => print());
    button.hidden = false;
  }
})();

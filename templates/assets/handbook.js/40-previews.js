// Previews of muscles and words: what the page says of them already, shown beside a link to them on hover, focus and tap.
(() => {
  if (!('popover' in HTMLElement.prototype)) {
    return;
  }

  const previews = new Map();
  for (const link of document.querySelectorAll('[data-previews] :is(li, dt) a')) {
    const entry = link.closest('li, div');
    previews.set(link.href, { link, texts: [...entry.querySelectorAll('i, span, dd')].map(part => part.textContent) });
  }

  if (previews.size === 0) {
    return;
  }

  const box = document.createElement('div');
  box.id = 'page:preview';
  box.className = 'preview';
  box.popover = 'manual';
  box.setAttribute('role', 'tooltip');
  document.body.append(box);

  let current = null;
  let timer = 0;
  let touched = false;

  const previewOf = link => previews.get(link.href) ?? previews.get(link.href.split('#')[0]);

  // The links that are listed explain themselves.
  const linkAt = target => {
    const link = target instanceof Element ? target.closest('main a[href]') : null;
    return link instanceof HTMLAnchorElement && !link.closest('[data-previews]') && previewOf(link) ? link : null;
  };

  const fill = (link, more) => {
    const { link: listed, texts } = previewOf(link);
    const name = document.createElement('strong');
    name.textContent = listed.textContent;
    box.replaceChildren(name, ...texts.map(text => {
      const line = document.createElement('span');
      line.textContent = text;
      return line;
    }));
    if (more) {
      const way = document.createElement('a');
      way.href = link.href;
      way.textContent = 'In the glossary';
      box.append(way);
    }
  };

  const place = link => {
    const at = link.getClientRects()[0];
    const room = document.documentElement.clientWidth - box.offsetWidth - 8;
    const below = at.bottom + box.offsetHeight + 8 < innerHeight;
    box.style.left = `${Math.max(8, Math.min(at.left, room))}px`;
    box.style.top = `${Math.max(8, below ? at.bottom : at.top - box.offsetHeight)}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    if (current) {
      current.removeAttribute('aria-describedby');
      current = null;
      box.hidePopover();
    }
  };

  const show = (link, more = false) => {
    clearTimeout(timer);
    if (current === link) {
      return;
    }

    hide();
    current = link;
    fill(link, more);
    box.showPopover();
    place(link);
    link.setAttribute('aria-describedby', box.id);
  };

  const later = (act, wait) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };

  document.addEventListener('pointerdown', event => {
    touched = event.pointerType === 'touch';
    if (current && !box.contains(event.target) && linkAt(event.target) !== current) {
      hide();
    }
  });

  // The pointer may go over to the preview, or rest on it.
  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') {
      return;
    }

    const link = linkAt(event.target);
    if (link || box.contains(event.target)) {
      later(() => link && show(link), 200);
    } else if (current && !current.matches(':focus-visible')) {
      later(hide, 300);
    } else {
      clearTimeout(timer);
    }
  });

  document.addEventListener('focusin', event => {
    const link = linkAt(event.target);
    if (link?.matches(':focus-visible') && !touched) {
      show(link);
    } else if (!box.contains(event.target)) {
      hide();
    }
  });

  document.addEventListener('click', event => {
    const link = linkAt(event.target);
    if (touched && link && link !== current && link.matches('.term')) {
      event.preventDefault();
      show(link, true);
    }
  });

  document.addEventListener('keydown', event => {
    touched = false;
    if (event.key === 'Escape') {
      hide();
    }
  });

  // A link that gets the focus may be scrolled into view only then, so the preview goes with it.
  addEventListener('scroll', () => {
    if (current) {
      place(current);
    }
  }, { passive: true });
  addEventListener('pagehide', hide);
})();

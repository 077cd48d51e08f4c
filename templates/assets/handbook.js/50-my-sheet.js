// My sheet: pick techniques, print those. The choice stands in the address, and on this device where allowed.
(() => {
  'use strict';
  const key = 'handbook:my-sheet';
  const most = 4;

  // "#a,b" and "#a," are a whole choice, "#a" asks to add one; null when no technique is named.
  const read = (hash, known) => {
    const names = hash.replace('#', '').split(',');
    const picked = [...new Set(names)].filter((name) => known.includes(name));
    return picked.length > 0 ? { picked, adds: names.length === 1 } : null;
  };

  const write = (picked) => `#${picked.join(',')}${picked.length === 1 ? ',' : ''}`;

  const add = (before, more) => {
    const all = [...new Set([...before, ...more])];
    return { picked: all.slice(0, most), full: all.length > most };
  };

  const arrive = (hash, stored, known) => {
    const asked = read(hash, known);
    return asked && !asked.adds ? add([], asked.picked) : add(stored.filter((name) => known.includes(name)), asked?.picked ?? []);
  };

  const words = (count, all, full) =>
    (full ? `No more than ${most} fit: take one off first. ` : '') +
    (count === 0 ? `Nothing picked yet, so all ${all} are shown and printed.` : `${count} picked, ${most} at most.`);

  // Tests have no page, and call what needs none.
  if (!globalThis.document) {
    globalThis.handbookSheet = { read, write, add, arrive, words };
    return;
  }

  const picker = document.querySelector('[data-picker]');
  if (!picker) {
    return;
  }

  const boxes = [...picker.querySelectorAll('input')];
  const known = boxes.map((box) => box.value);
  let picked = [];

  // Storage may be refused; the address still holds the choice.
  const storage = (act) => {
    try {
      return act(localStorage);
    } catch {
      return null;
    }
  };

  const keep = () => {
    history.replaceState(null, '', write(picked));
    storage((kept) => kept.setItem(key, picked.join(',')));
  };

  const show = (choice) => {
    picked = choice.picked;
    boxes.forEach((box) => {
      box.checked = picked.includes(box.value);
      document.getElementById(box.value).hidden = picked.length > 0 && !box.checked;
    });
    picker.querySelector('[role=status]').textContent = words(picked.length, known.length, choice.full);
  };

  const begin = () => {
    const adds = read(location.hash, known)?.adds;
    show(arrive(location.hash, storage((kept) => kept.getItem(key).split(',')) ?? [], known));
    if (picked.length > 0) {
      keep();
    }

    if (adds) {
      picker.scrollIntoView();
    }
  };

  picker.addEventListener('change', ({ target }) => {
    show(target.checked ? add(picked, [target.value]) : { picked: picked.filter((name) => name !== target.value) });
    keep();
  });
  picker.querySelector('button').addEventListener('click', () => print());
  addEventListener('hashchange', begin);
  picker.hidden = false;
  begin();
})();

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

  // What the page has no room for is left out, and said.
  const add = (before, more, fits) => {
    const choice = { picked: [], full: false };
    for (const name of new Set([...before, ...more])) {
      if (choice.picked.length < most && fits([...choice.picked, name])) {
        choice.picked.push(name);
      } else {
        choice.full = true;
      }
    }

    return choice;
  };

  const arrive = (hash, stored, known, fits) => {
    const asked = read(hash, known);
    return asked && !asked.adds ? add([], asked.picked, fits) : add(stored.filter((name) => known.includes(name)), asked?.picked ?? [], fits);
  };

  const words = (count, all, refused, hasRoom) =>
    (refused ? 'That does not fit on the page: take one off first. ' : '') +
    (count === 0 ? `Nothing picked yet, so all ${all} are shown and printed.` : `${count} picked. ${hasRoom ? 'There is room for more.' : 'The page is full.'}`);

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
  const heightOf = (name) => Number(boxes.find((box) => box.value === name).dataset.mm);
  const fits = (names) => names.reduce((sum, name) => sum + heightOf(name), 0) <= Number(picker.dataset.room);
  const hasRoom = (choice) => known.some((name) => !choice.picked.includes(name) && !add(choice.picked, [name], fits).full);
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
    picker.querySelector('[role=status]').textContent = words(picked.length, known.length, choice.full, hasRoom(choice));
  };

  const begin = () => {
    const adds = read(location.hash, known)?.adds;
    show(arrive(location.hash, storage((kept) => kept.getItem(key).split(',')) ?? [], known, fits));
    if (picked.length > 0) {
      keep();
    }

    if (adds) {
      picker.scrollIntoView();
    }
  };

  picker.addEventListener('change', ({ target }) => {
    show(target.checked ? add(picked, [target.value], fits) : { picked: picked.filter((name) => name !== target.value) });
    keep();
  });
  picker.querySelector('button').addEventListener('click', () => print());
  addEventListener('hashchange', begin);
  picker.hidden = false;
  begin();
})();

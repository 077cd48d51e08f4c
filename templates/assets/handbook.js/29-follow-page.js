// Follow along, first part: the rules, the steps and the dose, as the page shows them.
(() => {
  'use strict';

  // The numbers of an element with data-hold: "15-30" is a range, and no side is one side without a name.
  const rangeOf = (text) => {
    const [min, max] = text.split('-').map(Number);
    return { min, max };
  };
  const doseOf = ({ hold, count, sides, noun, pressure, note }) => ({
    noun, note, pressure, seconds: rangeOf(hold), count: rangeOf(count), sides: sides.split(','),
    between: noun === 'Spot' ? 'Ease off and move to the next spot' : 'Ease back and breathe',
  });

  // Nobody is led on by a page that does not say when to stop, and who must not begin.
  const isSafe = ({ call, before, stop, items }) => Boolean(call && before.length > 0 && stop?.texts.length > 0 && items.length > 0);

  // What the page shows, read as text: a heading without its mark, the lines without footnote marks.
  const textOf = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.mark, .footnote-mark').forEach((mark) => mark.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const groupOf = (box) => ({
    heading: textOf(box.querySelector('h2, h3, h4')),
    tag: box.querySelector('ol') ? 'ol' : 'ul',
    texts: [...box.querySelectorAll(':scope > p, :scope > * > li, .callout p')].map(textOf),
  });
  const all = (within, selector) => [...within.querySelectorAll(selector)];

  const planOf = (page) => {
    const groups = all(page, '[data-safety] .rules');
    const title = textOf(page.querySelector('h1'));
    return {
      title,
      call: page.querySelector('.emergency strong')?.nextSibling.textContent.trim(),
      before: groups.filter((group) => !group.matches('.stop')).map(groupOf),
      stop: groups.filter((group) => group.matches('.stop')).map(groupOf)[0],
      items: all(page, '[data-hold]').map((element) => ({
        ...doseOf(element.dataset),
        title: element.querySelector('summary b')?.textContent ?? title,
        parts: [...all(element, 'section'), ...(element.dataset.steps === undefined ? [] : all(page, '.no-go'))].map(groupOf),
      })),
      next: all(page, 'h2:is(#next, #afterwards)').flatMap((heading) => groupOf(heading.parentElement).texts),
    };
  };

  globalThis.handbookFollowPage = { doseOf, isSafe, planOf };
})();

/* Which pages answer a query, best first. Knows the index and nothing of the page it runs in. */
{
  const weight = { name: 10, subject: 4, summary: 3, text: 1 };
  const mostInGroup = 5;

  // As in the generator's SearchWords; the accents go here, because every browser knows them.
  const wordsOf = text =>
    text.normalize("NFD").replace(/\p{M}|['\u2019]/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  // One letter too many, missing or wrong, or two in each other's place.
  const isOneSlip = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const [restA, restB] = [a.slice(at), b.slice(at)];
    return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  };

  // "pregnant" and "pregnancy", "gluteal" and "gluteus".
  const isKin = (a, b) => {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same++;
    return same > 4 && Math.max(a.length, b.length) - same < 4;
  };

  // From 0 to 1. The last word may still be growing; a word that some page has is not a slip for another.
  const likeness = (asked, word, isLast, isKnown) => {
    if (asked === word) return 1;
    if (word.startsWith(asked)) return isLast || asked.length > 2 ? 0.6 + 0.3 * asked.length / word.length : 0;
    if (word.length > 3 && asked.startsWith(word) && asked.length - word.length < (word.length > 4 ? 5 : 4)) return 0.65;
    if (asked.length < 5 || isKnown) return 0;
    if (isOneSlip(asked, word)) return 0.6;
    if (isKin(asked, word)) return 0.5;
    return isLast && word.length > asked.length && isOneSlip(asked, word.slice(0, asked.length)) ? 0.4 : 0;
  };

  const readTable = (table, add) => {
    for (const line of table ? table.split(",") : []) {
      const [word, ...distances] = line.split(" ");
      let number = 0;
      add(wordsOf(word).join(""), distances.map(d => number += parseInt(d, 36)));
    }
  };

  /** Makes the index ready to be searched. */
  const open = data => {
    const words = new Map();
    const common = new Set();
    const add = (word, number, value) => {
      if (!words.has(word)) words.set(word, new Map());
      const found = words.get(word);
      found.set(number, Math.max(value, found.get(number) ?? 0));
    };
    const entries = data.entries.map(([group, title, address, summary, others, caveat], number) => {
      const names = [title, ...others].map(name => ({ name, words: wordsOf(name), whole: wordsOf(name).join("") }));
      names.forEach(({ words: all }) => all.forEach(word => add(word, number, weight.name)));
      wordsOf(summary).forEach(word => add(word, number, weight.summary));
      return { group, title, address, summary, names, caveat };
    });
    const read = value => (word, numbers) => {
      if (!numbers.length) common.add(word);
      numbers.forEach(number => add(word, number, value));
    };
    readTable(data.subjects, read(weight.subject));
    readTable(data.texts, read(weight.text));
    return { groups: data.groups, entries, words, common };
  };

  // A word of the query: which words of the index it may mean, and what it is worth to each entry. Rare words tell more than common ones.
  const ask = (index, asked, isLast) => {
    const exact = index.words.get(asked);
    const likes = new Map();
    const found = new Map();
    for (const [word, places] of index.words) {
      const like = likeness(asked, word, isLast, exact !== undefined);
      if (!like) continue;
      likes.set(word, like);
      for (const [number, value] of places) found.set(number, Math.max(like * value, found.get(number) ?? 0));
    }
    return { likes, found, isKnown: exact !== undefined, rarity: Math.log(1 + index.entries.length / (exact?.size || found.size || 1)) };
  };

  // What stands in most texts and in no name ("the", "when") says nothing, nor does a letter alone.
  const saysNothing = (index, word) =>
    (index.common.has(word) || word.length < 2) && Math.max(0, ...(index.words.get(word)?.values() ?? [])) < weight.name;

  // Also what is written in one word, or in two: "tennisball", "low-back".
  const isAlmost = ({ whole, hasSlip }, name) => hasSlip && whole.length > 4 && isOneSlip(whole, name.whole);

  // How much of a name is in the query, and of the query in the name; the name as a whole counts most.
  const fit = (query, name, isTitle) => {
    const { asked, whole } = query;
    const bonus = isTitle ? 1 : 0;
    if (name.whole === whole) return 60 + bonus;
    if (isAlmost(query, name)) return 40 + bonus;
    const best = name.words.map(word => Math.max(0, ...asked.map(({ likes }) => likes.get(word) ?? 0)));
    const used = asked.filter(({ likes }) => name.words.some(word => likes.has(word)));
    const share = best.reduce((sum, b) => sum + b, 0) / name.words.length;
    const start = name.whole.startsWith(whole) ? 12 * whole.length / name.whole.length : 0;
    return 24 * share * used.length / asked.length + start + bonus;
  };

  const total = (all, value) => all.reduce((sum, one) => sum + value(one), 0);

  const scoreOf = (index, query, number) => {
    const entry = index.entries[number];
    const matched = query.known.filter(({ found }) => found.has(number));
    const sum = total(matched, ({ found, rarity }) => found.get(number) * rarity);
    const part = total(matched, ({ rarity }) => rarity) / (total(query.known, ({ rarity }) => rarity) || 1);
    const fits = entry.names.map((name, i) => fit(query, name, !i));
    const best = Math.max(...fits);
    const isCalled = best >= 40;
    return {
      entry,
      worth: sum * part,
      score: (sum * part + best) * (1 - 0.04 * entry.group) * (entry.caveat ? 0.6 : 1),
      isCalled,
      hasAll: isCalled || matched.length === query.asked.length,
      called: best > 4 && best > 2 * fits[0] ? entry.names[fits.indexOf(best)].name : "",
    };
  };

  const read = (index, text) => {
    const typed = wordsOf(text).slice(0, 12);
    const telling = typed.filter(word => !saysNothing(index, word));
    const asked = (telling.length ? telling : typed).map(word => ask(index, word, word === typed.at(-1)));
    const known = asked.filter(({ found }) => found.size);
    return { asked, known, whole: typed.join(""), hasSlip: asked.some(({ isKnown }) => !isKnown) };
  };

  /**
   * The results in groups, the group of the best one first. `complete` tells whether any page has all words.
   * A word that no page knows is passed over as long as another is known.
   */
  const find = (index, text) => {
    const query = read(index, text);
    const called = [...index.entries.keys()].filter(number => index.entries[number].names.some(name => isAlmost(query, name)));
    const numbers = new Set([...query.known.flatMap(({ found }) => [...found.keys()]), ...called]);
    const ranked = [...numbers].map(number => scoreOf(index, query, number))
      .sort((a, b) => b.score - a.score || a.entry.group - b.entry.group);
    const least = Math.max(0, ...ranked.map(({ worth }) => worth)) / 12;
    const good = ranked.filter(({ worth, isCalled }) => isCalled || worth > least);
    const inGroup = group => good.filter(r => r.entry.group === group).slice(0, mostInGroup);
    const groups = [...new Set(good.map(r => r.entry.group))].map(group => ({ title: index.groups[group], results: inGroup(group) }));
    return { groups, count: total(groups, ({ results }) => results.length), complete: good.some(({ hasAll }) => hasAll) };
  };

  globalThis.handbookSearch = { open, find };
}

/* Which pages answer a query, best first. Knows the index and nothing of the page it runs in. */
{
  const weight = { title: 10, name: 9, subject: 4, summary: 3, text: 1 };
  const most = 24;

  // As in the generator's SearchWords; the accents go here, because every browser knows them.
  const wordsOf = text =>
    text.normalize("NFD").replace(/\p{M}|['\u2019]/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  const joined = words => words.join("");

  // One letter too many, missing or wrong, or two in each other's place.
  const isOneSlip = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    const [restA, restB] = [a.slice(at), b.slice(at)];
    return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  };

  // From 0 to 1. The last word may still be growing.
  const likeness = (asked, word, isLast) => {
    if (asked === word) return 1;
    if (word.startsWith(asked)) return isLast || asked.length > 2 ? 0.6 + 0.3 * asked.length / word.length : 0;
    if (word.length > 3 && asked.startsWith(word) && asked.length - word.length < 4) return 0.65;
    if (asked.length < 5) return 0;
    if (isOneSlip(asked, word)) return 0.6;
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
    const entries = data.entries.map(([group, title, address, summary, others, retired], number) => {
      const names = [title, ...others].map(name => ({ name, words: wordsOf(name) }));
      names.forEach(({ words: all }, i) => all.forEach(word => add(word, number, i ? weight.name : weight.title)));
      wordsOf(summary).forEach(word => add(word, number, weight.summary));
      return { group, title, address, summary, names, retired };
    });
    const read = value => (word, numbers) => {
      if (!numbers.length) common.add(word);
      numbers.forEach(number => add(word, number, value));
    };
    readTable(data.subjects, read(weight.subject));
    readTable(data.texts, read(weight.text));
    return { groups: data.groups, entries, words, common };
  };

  // What one word of the query is worth to each entry: rare words tell more than common ones.
  const worthOf = (index, asked, isLast) => {
    const found = new Map();
    let exact = 0;
    for (const [word, places] of index.words) {
      const like = likeness(asked, word, isLast);
      if (!like) continue;
      if (like === 1) exact = places.size;
      for (const [number, value] of places) found.set(number, Math.max(like * value, found.get(number) ?? 0));
    }
    const rarity = Math.log(1 + index.entries.length / (exact || found.size || 1));
    found.forEach((value, number) => found.set(number, value * rarity));
    return found;
  };

  // What stands in most texts and in no name ("the", "when") says nothing.
  const saysNothing = (index, word) =>
    index.common.has(word) && Math.max(0, ...(index.words.get(word)?.values() ?? [])) < weight.name;

  // How much of a name is in the query, and of the query in the name; the name as a whole counts most.
  const fit = (asked, whole, name, isTitle) => {
    const own = joined(name.words);
    const bonus = isTitle ? 4 : 0;
    if (own === whole) return 60 + bonus;
    if (whole.length > 4 && isOneSlip(whole, own)) return 40 + bonus;
    const best = name.words.map(word => Math.max(0, ...asked.map((a, i) => likeness(a, word, i === asked.length - 1))));
    const used = asked.filter((a, i) => name.words.some(word => likeness(a, word, i === asked.length - 1)));
    const share = best.reduce((sum, b) => sum + b, 0) / name.words.length;
    const start = own.startsWith(whole) ? 12 * whole.length / own.length : 0;
    return 24 * share * used.length / asked.length + start + bonus / 4;
  };

  const scoreOf = (index, query, number, worths) => {
    const entry = index.entries[number];
    const matched = worths.filter(worth => worth.has(number));
    const sum = matched.reduce((total, worth) => total + worth.get(number), 0);
    const fits = entry.names.map((name, i) => fit(query.asked, query.whole, name, !i));
    const best = Math.max(...fits);
    const score = (sum * (matched.length / worths.length) ** 1.5 + best) * (1 - 0.02 * entry.group) * (entry.retired ? 0.3 : 1);
    const name = entry.names[fits.indexOf(best)].name;
    return { entry, score, all: matched.length === worths.length, called: best > 12 && name !== entry.title ? name : "" };
  };

  /**
   * The results in groups, the group of the best one first. `complete` tells whether any page has all words.
   * A word that no page knows is passed over as long as another is known.
   */
  const find = (index, text) => {
    const typed = wordsOf(text).slice(0, 12);
    const kept = typed.filter(word => !saysNothing(index, word));
    const asked = kept.length ? kept : typed;
    const worths = asked.map(word => worthOf(index, word, word === typed[typed.length - 1]));
    const known = worths.filter(worth => worth.size);
    const query = { asked, whole: joined(typed) };
    const numbers = new Set(known.flatMap(worth => [...worth.keys()]));
    const ranked = [...numbers].map(number => scoreOf(index, query, number, known))
      .sort((a, b) => b.score - a.score || a.entry.group - b.entry.group);
    const results = ranked.filter(r => r.score > ranked[0].score / 8).slice(0, most);
    const groups = [...new Set(results.map(r => r.entry.group))]
      .map(group => ({ title: index.groups[group], results: results.filter(r => r.entry.group === group) }));
    return { groups, count: results.length, complete: known.length === worths.length && results.some(r => r.all) };
  };

  globalThis.handbookSearch = { open, find };
}

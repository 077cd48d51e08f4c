/* Search in a dialog over any page. The link it grows from leads to the page of all pages when scripts are off. */
{
  const links = document.querySelectorAll("[data-search-index]");
  const first = links[0];
  const shortcut = "search-shortcut";
  const look = document.currentScript?.dataset.later?.split(" ").find(address => /\/dialogs\.[^/]*$/.test(address));

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  // The dialog takes words at once and is seen when its look has come; without its look it still works.
  const dress = dialog => {
    const show = () => dialog.classList.add("dressed");
    if (!look) return show();
    const link = make("link", { rel: "stylesheet", href: look });
    link.onload = link.onerror = show;
    document.head.append(link);
  };

  // A page that was opened from disk may be refused a memory.
  const remembered = () => { try { return localStorage.getItem(shortcut) !== "off"; } catch { return true; } };
  const remember = on => { try { localStorage.setItem(shortcut, on ? "on" : "off"); } catch { /* Then for this page only. */ } };

  const build = () => {
    const input = make("input", {
      type: "search", id: "search:words", role: "combobox", "aria-label": "Search the handbook", "aria-controls": "search:results", "aria-expanded": "false",
      "aria-autocomplete": "list", autocomplete: "off", autocapitalize: "none", spellcheck: "false", enterkeyhint: "go",
      placeholder: "Where it hurts, a muscle, a word",
    });
    const close = make("button", { type: "button", class: "search-close" }, "Close");
    const count = make("p", { class: "search-count", role: "status" });
    const results = make("div", { class: "search-results", id: "search:results", role: "listbox", "aria-label": "Results" });
    const hint = make("p", { class: "search-hint" });
    const slash = make("input", { type: "checkbox" });
    const keys = make("label", { class: "search-keys" }, slash, " ", make("kbd", {}, "/"), " opens search");
    const body = make("div", { class: "search-body" }, count, results, hint, keys);
    const dialog = make("dialog", { class: "search", "aria-label": "Search" }, make("div", { class: "search-bar" }, input, close), body);
    return { dialog, input, close, count, results, hint, slash, body };
  };

  const start = () => {
    const { dialog, input, close, count, results, hint, slash, body } = build();
    const root = new URL("../../", new URL(first.dataset.searchIndex, location.href));
    let index = null;
    let loading = false;
    let current = null;
    let useSlash = remembered();
    let isDressed = false;

    const options = () => [...results.querySelectorAll("[role=option]")];

    const choose = option => {
      current?.removeAttribute("aria-selected");
      current = option ?? null;
      current?.setAttribute("aria-selected", "true");
      if (current) {
        input.setAttribute("aria-activedescendant", current.id);
        current.scrollIntoView({ block: "nearest" });
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    };

    const optionOf = ({ entry, called }, number) => {
      const title = make("span", { class: "search-title" }, entry.title);
      if (called) title.append(" ", make("span", { class: "search-called" }, `(${called})`));
      const option = make("a", { role: "option", id: `search:${number}`, tabindex: "-1", href: new URL(entry.address, root).href }, title);
      if (entry.caveat) option.append(make("span", { class: "search-caveat" }, entry.caveat));
      option.append(make("span", { class: "search-summary" }, entry.summary));
      return option;
    };

    const groupOf = (group, number) => {
      const label = make("p", { class: "search-group", id: `search:group-${number}`, role: "presentation" }, group.title);
      return make("div", { role: "group", "aria-labelledby": label.id }, label, ...group.results.map((r, i) => optionOf(r, `${number}-${i}`)));
    };

    const explain = (...parts) => hint.replaceChildren(...parts);
    const allPages = () => make("a", { href: first.href }, "all pages");
    const help = () => make("a", { href: new URL("safety.html", root).href }, "when to get help");

    const show = found => {
      results.replaceChildren(...found.groups.map(groupOf));
      results.hidden = !found.count;
      input.setAttribute("aria-expanded", String(found.count > 0));
      choose(options()[0]);
      body.scrollTop = 0;
    };

    const update = () => {
      const words = input.value.trim();
      const found = index && words ? handbookSearch.find(index, words) : { groups: [], count: 0, complete: true };
      show(found);
      count.textContent = "";
      explain();
      if (!words) {
        explain("Type where it hurts (\u201cbutt\u201d), a muscle (\u201cQL\u201d), or what you have (\u201ctennis ball\u201d). Or look through ", allPages(), ", or ", help(), ".");
      } else if (!index) {
        count.textContent = "Loading \u2026";
      } else if (!found.count) {
        count.textContent = "No page has these words.";
        explain("Try a simpler word, or look through ", allPages(), ". Something feels wrong? See ", help(), ".");
      } else {
        const pages = found.count === 1 ? "1 result" : `${found.count} results`;
        count.textContent = found.complete ? pages : `No page has all of these words. ${pages} with some of them`;
      }
    };

    const load = () => {
      if (index || loading) return;
      loading = true;
      const script = make("script", { src: first.dataset.searchIndex });
      script.onload = () => {
        index = handbookSearch.open(globalThis.handbookSearchIndex);
        update();
      };
      script.onerror = () => {
        loading = false;
        script.remove();
        count.textContent = "";
        explain("Search could not be loaded. Look through ", allPages(), " instead.");
      };
      document.head.append(script);
    };

    const open = words => {
      load();
      if (!isDressed) dress(dialog);
      isDressed = true;
      if (!dialog.open) dialog.showModal();
      slash.checked = useSlash;
      if (words) input.value = words;
      update();
      input.select();
    };

    const move = (event, step) => {
      const all = options();
      if (!all.length) return;
      event.preventDefault();
      choose(all[(all.indexOf(current) + step + all.length) % all.length]);
    };

    const jump = (event, end) => {
      // Home and End belong to the words until the arrows have left the first result.
      const all = options();
      if (!all.length || (current === all[0] && input.value && !event.ctrlKey)) return;
      event.preventDefault();
      choose(all.at(end));
    };

    const follow = event => {
      event.preventDefault();
      current?.click();
    };

    const onKey = {
      ArrowDown: event => move(event, 1),
      ArrowUp: event => move(event, -1),
      Home: event => jump(event, 0),
      End: event => jump(event, -1),
      Enter: follow,
    };

    const isTyping = target => target.closest?.("input, textarea, select, [contenteditable]") !== null;

    const opens = event => {
      if (event.key.toLowerCase() === "k") return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      return useSlash && event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    };

    input.addEventListener("input", update);
    input.addEventListener("keydown", event => { if (!event.isComposing) onKey[event.key]?.(event); });
    results.addEventListener("click", event => { if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close(); });
    close.addEventListener("click", () => dialog.close());
    slash.addEventListener("change", () => remember(useSlash = slash.checked));
    dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
    // Of itself Escape would first empty the field.
    dialog.addEventListener("keydown", event => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      dialog.close();
    });

    for (const link of links) {
      link.setAttribute("aria-haspopup", "dialog");
      link.addEventListener("click", event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
      });
    }

    document.addEventListener("keydown", event => {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]") || !opens(event)) return;
      event.preventDefault();
      open();
    });

    const openAsked = () => {
      const asked = /^#q=(.*)/.exec(location.hash);
      if (asked) open(new URLSearchParams(location.hash.slice(1)).get("q"));
    };

    document.body.append(dialog);
    addEventListener("hashchange", openAsked);
    openAsked();
  };

  if (first && "showModal" in HTMLDialogElement.prototype) start();
}

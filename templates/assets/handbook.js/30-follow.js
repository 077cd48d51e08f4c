// Follow along: a full-screen step and timer from the page: the rules and steps as it shows them, the dose from its attributes. Nothing is tracked or sent.
(() => {
  'use strict';
  const seconds = { ready: 5, between: 5, change: 15 };
  const pause = (kind, item, side) => ({ kind, item, side, seconds: seconds[kind] });

  // A stage without seconds waits for the reader.
  const stagesOf = (items, choices) => [...items.flatMap((item, i) => stagesOfItem(item, choices[i])), { kind: 'done' }];

  const stagesOfItem = (item, { seconds, count }) => [
    { kind: 'set-up', item },
    ...item.sides.flatMap((side, s) => [
      pause(s === 0 ? 'ready' : 'change', item, side),
      ...Array.from({ length: count }, (_, i) => ({ kind: 'hold', item, side, n: i + 1, of: count, seconds }))
        .flatMap((hold) => (hold.n === 1 ? [hold] : [pause('between', item, side), hold])),
    ]),
  ];

  const startOf = ({ seconds, count }) => ({ seconds: seconds.min, count: count.min });

  // A hold stays within the dose. Fewer spots than the dose are gentler still.
  const changed = (item, choice, what, by) => {
    const least = what === 'count' ? 1 : item.seconds.min;
    return { ...choice, [what]: Math.min(item[what].max, Math.max(least, choice[what] + by)) };
  };

  // A clock: milliseconds left, and since when it runs, or null.
  const leftAt = ({ left, since }, now) => Math.max(0, left - (since === null ? 0 : now - since));
  const stopped = (clock, now) => ({ left: leftAt(clock, now), since: null });
  const going = (clock, now) => ({ left: leftAt(clock, now), since: now });

  // Tests have no page, and call what needs none.
  if (!globalThis.document) {
    globalThis.handbookFollow = { stagesOf, startOf, changed, leftAt, stopped, going };
    return;
  }

  const make = (name, ...inside) => {
    const [tag, className] = name.split('.');
    const element = Object.assign(document.createElement(tag), className && { className });
    element.append(...inside);
    return element;
  };

  const press = (className, text, onclick) => Object.assign(make(`button.${className}`, text), { type: 'button', onclick });

  const list = (tag, texts) => make(tag, ...texts.map((text) => make('li', text)));
  const part = (heading, tag, texts) => (texts.length > 0 ? [make('h4', heading), list(tag, texts)] : []);
  const rules = ({ heading, texts }) => part(heading, 'ul', texts);

  const big = (text) => make('h3.follow-big', text);
  const what = (text) => make('p.follow-what', text);
  const spoken = (stage) => [...stage.querySelectorAll('h3, .follow-what')].map((e) => e.textContent).filter(Boolean).join('. ');

  const soundSwitch = () => {
    let audio;
    const beep = (frequency) => {
      if (audio) {
        const tone = new OscillatorNode(audio, { frequency });
        tone.connect(new GainNode(audio, { gain: 0.2 })).connect(audio.destination);
        tone.start();
        tone.stop(audio.currentTime + 0.3);
      }
    };
    const close = () => {
      audio?.close();
      audio = null;
    };
    const button = press('follow-quiet', 'Sound: off', () => {
      const on = !audio;
      close();
      audio = on && new AudioContext();
      button.textContent = on ? 'Sound: on' : 'Sound: off';
      beep(880);
    });
    return { button, beep, close };
  };

  // Where the browser allows it.
  const screenLock = () => {
    let lock;
    return async (on) => {
      try {
        await lock?.release();
        lock = on ? await navigator.wakeLock?.request('screen') : null;
      } catch {
        lock = null;
      }
    };
  };

  class Session {
    #dialog = make('dialog.follow');
    #title = make('h2');
    #stage = Object.assign(make('div.follow-stage'), { tabIndex: 0 });
    #controls = make('div.follow-controls');
    #spoken = Object.assign(make('p.unseen'), { role: 'status' });
    #seconds = Object.assign(make('p.follow-seconds'), { role: 'timer' });
    #unit = make('p');
    #bar = Object.assign(make('progress'), { ariaHidden: true });
    #sound = soundSwitch();
    #awake = screenLock();
    #at = -1;
    #pause = press('button', 'Pause', () => this.#toggle());
    #back = press('follow-quiet', 'Back', () => this.#go(this.#at - 1));
    #skip = press('follow-quiet', 'Skip', () => this.#go(this.#at + 1));
    #skipAll = press('follow-quiet', 'Skip', () => this.#go(this.stages.findIndex(({ kind }, i) => i > this.#at && /set-up|done/.test(kind))));

    constructor(plan) {
      this.plan = plan;
      this.choices = plan.items.map(startOf);
      this.stages = stagesOf(plan.items, this.choices);
    }

    open(after) {
      const { stop, call } = this.plan;
      const signs = make('section.follow-stop', make('p', make('strong', 'Emergency?'), ` ${call}`), ...(stop ? rules(stop) : []));
      Object.assign(signs, { tabIndex: 0, ariaLabel: 'Stop signs' });
      this.#dialog.ariaLabel = `Follow along: ${this.plan.title}`;
      const end = press('follow-quiet', 'End', () => this.#dialog.close());
      this.#dialog.append(make('header', this.#title, end), this.#stage, signs, this.#controls, this.#spoken);
      document.body.append(this.#dialog);
      this.#listen(after);
      this.#dialog.showModal();
      this.#awake(true);
      this.#go(-1);
    }

    #listen(after) {
      const seen = () => {
        if (document.hidden && this.clock?.since) {
          this.#toggle();
        }

        this.#awake(!document.hidden);
      };
      document.addEventListener('visibilitychange', seen);
      this.#dialog.addEventListener('keydown', (event) => {
        if (event.key === ' ' && this.clock && event.target.tagName !== 'BUTTON') {
          event.preventDefault();
          this.#toggle();
        }
      });
      this.#dialog.addEventListener('close', () => {
        clearInterval(this.tick);
        document.removeEventListener('visibilitychange', seen);
        this.#sound.close();
        this.#awake(false);
        this.#dialog.remove();
        after();
      });
    }

    #go(to) {
      this.#at = to;
      const stage = this.stages[to] ?? { kind: 'check' };
      const { title, items } = this.plan;
      const place = items.indexOf(stage.item) + 1;
      clearInterval(this.tick);
      this.clock = stage.seconds ? { left: stage.seconds * 1000, since: performance.now() } : null;
      this.#dialog.dataset.stage = stage.kind;
      this.#title.textContent = place === 0 ? title : (items.length > 1 ? `${place} of ${items.length}: ` : '') + stage.item.title;
      this.#show(...this.#screenOf(stage));
      if (this.clock) {
        this.#showTime();
        this.tick = setInterval(() => this.#showTime(), 200);
      }

      this.#sound.beep(stage.kind === 'hold' ? 880 : 440);
    }

    #toggle() {
      if (this.clock) {
        this.clock = (this.clock.since === null ? going : stopped)(this.clock, performance.now());
        this.#showTime();
      }
    }

    #showTime() {
      const left = leftAt(this.clock, performance.now());
      if (left === 0) {
        this.#go(this.#at + 1);
        return;
      }

      const paused = this.clock.since === null;
      this.#seconds.textContent = Math.ceil(left / 1000);
      this.#bar.max = this.stages[this.#at].seconds * 1000;
      this.#bar.value = left;
      this.#unit.textContent = paused ? 'Paused' : 'seconds left';
      this.#pause.textContent = paused ? 'Go on' : 'Pause';
      this.#dialog.classList.toggle('paused', paused);
    }

    // Buttons that stay keep the focus.
    #show(inside, buttons) {
      this.#stage.replaceChildren(...inside);
      this.#stage.scrollTop = 0;
      if (buttons[0] !== this.#controls.firstChild) {
        this.#controls.replaceChildren(...buttons);
      }

      if (buttons.length === 0) {
        this.#stage.focus();
      } else if (!this.#dialog.contains(document.activeElement) || document.activeElement === this.#stage) {
        buttons[0].focus();
      }

      this.#spoken.textContent = spoken(this.#stage);
    }

    #screenOf(stage) {
      const { kind, item, side } = stage;
      const next = (text) => press('button', text, () => this.#go(this.#at + 1));
      switch (kind) {
        case 'check':
          return [
            [
              big('Check first'), ...this.plan.before.flatMap(rules), what('Start only if none of this fits you. Not sure? Ask first.'),
              next('None of this fits me: start'),
            ],
            [],
          ];
        case 'set-up':
          return [
            this.#setUpOf(item),
            [next('I am in place: go'), this.#back, ...(this.plan.items.length > 1 ? [this.#skipAll] : []), this.#sound.button],
          ];
        case 'ready':
          return this.#timed([big('Get ready'), what(side)]);
        case 'change':
          return this.#timed([big('Change sides'), what(`Next: ${side.toLowerCase()}`)]);
        case 'between':
          return this.#timed([big(item.between), what(side)]);
        case 'hold':
          return this.#timed(
            [big(side || 'Hold'), what(`${item.noun} ${stage.n} of ${stage.of}`)], make('p', item.pressure));
        default:
          return [
            [big('Done'), ...part('Next', 'ul', this.plan.next)],
            [press('button', 'Close', () => this.#dialog.close()), this.#back],
          ];
      }
    }

    #timed(above, ...below) {
      return [[...above, this.#seconds, this.#unit, this.#bar, ...below], [this.#pause, this.#back, this.#skip, this.#sound.button]];
    }

    #setUpOf(item) {
      return [
        big(item.title), make('p', item.note ?? ''),
        ...(item.seconds.max > item.seconds.min ? [this.#choiceOf(item, 'seconds', 'Seconds each', 5)] : []),
        ...(item.count.max > 1 ? [this.#choiceOf(item, 'count', `${item.noun}s${item.sides.length > 1 ? ' a side' : ''}`, 1)] : []),
        ...item.parts.flatMap(({ heading, tag, texts }) => part(heading, tag, texts)),
      ];
    }

    #choiceOf(item, name, label, step) {
      const i = this.plan.items.indexOf(item);
      const value = make('output');
      const by = (amount) => {
        this.choices[i] = changed(item, this.choices[i], name, amount);
        this.stages = stagesOf(this.plan.items, this.choices);
        value.textContent = this.choices[i][name];
      };
      const button = (sign, word, amount) => Object.assign(press('follow-step', sign, () => by(amount)), { ariaLabel: `${label}: ${word}` });
      by(0);
      return make('p.follow-choice', make('span', label), button('\u2212', 'less', -step), value, button('+', 'more', step));
    }
  }

  const { planOf, isSafe } = globalThis.handbookFollowPage;
  const href = document.currentScript?.dataset.later?.split(' ').find((name) => name.includes('/dialogs.'));
  document.querySelectorAll('[data-follow]').forEach((button) => {
    const plan = planOf(document);
    if (isSafe(plan)) {
      document.head.append(Object.assign(make('link'), href && { rel: 'stylesheet', href }));
      button.hidden = false;
      button.onclick = () => new Session(plan).open(() => button.focus());
    }
  });
})();

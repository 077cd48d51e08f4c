// Follow along: a full-screen step and timer from the dose in the page. Nothing is tracked or sent.
(() => {
  'use strict';
  const ready = 5;
  const between = 5;
  const change = 15;

  // What is done one after the other. A stage without seconds waits for the reader.
  const stagesOf = (items, choices) => [...items.flatMap((item, i) => stagesOfItem(item, choices[i])), { kind: 'done' }];

  const stagesOfItem = (item, { seconds, count }) => {
    const stages = [{ kind: 'set-up', item }, { kind: 'ready', item, side: item.sides[0], seconds: ready }];
    item.sides.forEach((side, s) => {
      if (s > 0) {
        stages.push({ kind: 'change', item, side, seconds: change });
      }

      for (let n = 1; n <= count; n++) {
        if (n > 1) {
          stages.push({ kind: 'between', item, side, seconds: between });
        }

        stages.push({ kind: 'hold', item, side, n, of: count, seconds });
      }
    });
    return stages;
  };

  // The gentle end of the dose.
  const startOf = ({ seconds, count }) => ({ seconds: seconds.min, count: count.min });

  // A hold stays within the dose. Fewer spots than the dose are gentler still, and always allowed.
  const changed = (item, choice, what, by) => {
    const least = what === 'count' ? 1 : item.seconds.min;
    return { ...choice, [what]: Math.min(item[what].max, Math.max(least, choice[what] + by)) };
  };

  // A clock is the milliseconds left, and since when it runs; null while it stands. Only differences of timestamps count.
  const leftAt = ({ left, since }, now) => Math.max(0, left - (since === null ? 0 : now - since));
  const stopped = (clock, now) => ({ left: leftAt(clock, now), since: null });
  const going = (clock, now) => ({ left: leftAt(clock, now), since: now });

  // Without a page, as in a test, only what needs none is handed out.
  if (!globalThis.document) {
    globalThis.handbookFollow = { stagesOf, startOf, changed, leftAt, stopped, going };
    return;
  }

  const make = (name, ...inside) => {
    const [tag, className] = name.split('.');
    const element = document.createElement(tag);
    element.className = className ?? '';
    element.append(...inside);
    return element;
  };

  const press = (className, text, act) => {
    const button = make(`button.${className}`, text);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  };

  const list = (tag, texts) => make(tag, ...texts.map((text) => make('li', text)));
  const part = (heading, tag, texts) => (texts.length > 0 ? [make('h4', heading), list(tag, texts)] : []);
  const rules = ({ heading, texts }) => part(heading, 'ul', texts);

  // The heading of a stage and what belongs to it are read out when it begins.
  const big = (text) => make('h3.follow-big', text);
  const what = (text) => make('p.follow-what', text);
  const spoken = (stage) => [...stage.querySelectorAll('h3, .follow-what')].map((e) => e.textContent).filter(Boolean).join('. ');

  const soundSwitch = () => {
    let audio;
    const beep = (pitch) => {
      if (audio) {
        const tone = audio.createOscillator();
        const volume = audio.createGain();
        tone.frequency.value = pitch;
        volume.gain.setValueAtTime(0.3, audio.currentTime);
        volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.5);
        tone.connect(volume).connect(audio.destination);
        tone.start();
        tone.stop(audio.currentTime + 0.5);
      }
    };
    const close = () => {
      audio?.close();
      audio = null;
    };
    const button = press('follow-quiet', 'Sound: off', () => {
      if (audio) {
        close();
      } else {
        audio = new AudioContext();
        beep(880);
      }

      button.textContent = audio ? 'Sound: on' : 'Sound: off';
    });
    return { button, beep, close };
  };

  // The screen stays on where the browser allows it; where not, nothing is lost.
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
    #stage = make('div.follow-stage');
    #controls = make('div.follow-controls');
    #spoken = make('p.unseen');
    #seconds = make('p.follow-seconds');
    #unit = make('p');
    #bar = make('progress');
    #sound = soundSwitch();
    #awake = screenLock();
    #at = -1;
    #pause = press('button', 'Pause', () => this.#toggle());
    #back = press('follow-quiet', 'Back', () => this.#go(this.#at - 1));
    #skip = press('follow-quiet', 'Skip', () => this.#go(this.#at + 1));

    constructor(plan) {
      this.plan = plan;
      this.choices = plan.items.map(startOf);
      this.stages = stagesOf(plan.items, this.choices);
    }

    open(after) {
      const title = make('h2', this.plan.title);
      const { stop, call } = this.plan;
      const signs = make('section.follow-stop', ...(stop ? rules(stop) : []), make('p', make('strong', 'Emergency?'), ` ${call}.`));
      signs.tabIndex = 0;
      signs.role = 'region';
      signs.ariaLabel = 'Stop signs';
      this.#stage.tabIndex = 0;
      this.#spoken.role = 'status';
      this.#seconds.role = 'timer';
      this.#bar.ariaHidden = true;
      this.#dialog.ariaLabel = `Follow along: ${this.plan.title}`;
      const end = press('follow-quiet', 'End', () => this.#dialog.close());
      this.#dialog.append(make('header', title, end), this.#stage, signs, this.#controls, this.#spoken);
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

    // Before the first stage stands what must be read.
    #go(to) {
      this.#at = to;
      const stage = this.stages[to] ?? { kind: 'check' };
      clearInterval(this.tick);
      this.clock = stage.seconds ? { left: stage.seconds * 1000, since: performance.now() } : null;
      this.#dialog.dataset.stage = stage.kind;
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

    // Buttons that stay are left alone, so that the focus stays with them. What must be read first has the focus itself.
    #show(inside, buttons) {
      this.#stage.replaceChildren(...inside);
      this.#stage.scrollTop = 0;
      if (buttons.some((button, i) => button !== this.#controls.children[i])) {
        this.#controls.replaceChildren(...buttons);
      }

      if (this.#at < 0) {
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
            [big('Check first'), ...this.plan.before.flatMap(rules), what('Start only if none of this fits you. Not sure? Ask first.')],
            [next('None of this fits me: start')],
          ];
        case 'set-up':
          return [this.#setUpOf(item), [next('I am in place: go'), this.#back, this.#skip, this.#sound.button]];
        case 'ready':
          return this.#timed(what(item.title), big('Get ready'), what(side));
        case 'change':
          return this.#timed(what(item.title), big('Change sides'), what(`Next: ${side.toLowerCase()}`));
        case 'between':
          return this.#timed(what(side), big(item.between));
        case 'hold':
          return this.#timed(
            big(side || 'Hold'), what(`${item.noun} ${stage.n} of ${stage.of}`), make('p', item.pressure, make('strong', ` ${item.limit}.`)));
        default:
          return [
            [big('Done'), ...part('Next', 'ul', this.plan.next)],
            [press('button', 'Close', () => this.#dialog.close()), this.#back],
          ];
      }
    }

    #timed(...inside) {
      return [[...inside, this.#seconds, this.#unit, this.#bar], [this.#pause, this.#back, this.#skip, this.#sound.button]];
    }

    #setUpOf(item) {
      return [
        big(item.title), item.note ?? '',
        ...(item.seconds.max > item.seconds.min ? [this.#choiceOf(item, 'seconds', 'Seconds each', 5)] : []),
        ...(item.count.max > 1 ? [this.#choiceOf(item, 'count', `${item.noun}s${item.sides.length > 1 ? ' a side' : ''}`, 1)] : []),
        ...part('Set up', 'ol', item.setUp), ...part('Then', 'ol', item.movement), ...part('Keep off', 'ul', item.noGo),
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
      const button = (sign, word, amount) => {
        const made = press('follow-step', sign, () => by(amount));
        made.ariaLabel = `${label}: ${word}`;
        return made;
      };
      by(0);
      return make('p.follow-choice', make('span', label), button('\u2212', 'less', -step), value, button('+', 'more', step));
    }
  }

  document.querySelectorAll('[data-follow]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => new Session(JSON.parse(button.dataset.follow)).open(() => button.focus()));
  });
})();

// Keeps the page of a meeting in step with the others', and saves what is written as it is written.
// All words come from the page; without this script the page's forms and a reload do the same.
(() => {
  "use strict";
  const live = document.querySelector("[data-stream]");
  if (!live || !window.EventSource || !window.fetch) return;
  const words = live.dataset;
  const fields = new Map();

  const places = (name) => live.querySelectorAll(`[data-shown="${CSS.escape(name)}"]`);
  const say = (name, text) => {
    for (const place of places(name)) if (place.textContent !== text) place.textContent = text;
  };

  // One field: its controls, what the server last kept of it, and how far saving has come.
  class Field {
    constructor(name, controls) {
      Object.assign(this, { name, controls, version: 0, busy: false, timer: 0, waiting: null });
      this.form = controls[0].form;
      this.seen = this.form.elements[`sett.${name}`];
      // What the server sent: a browser may have put back what stood here before a reload.
      this.version = parseInt(this.seen.defaultValue, 10) || 0;
      this.kept = this.sent;
      for (const control of controls) {
        control.addEventListener("input", () => this.typed(1000));
        control.addEventListener("change", () => this.typed(0));
        control.addEventListener("blur", () => this.save());
      }
      this.asking = this.form.querySelector("[data-asks]");
      this.answer = this.asking?.querySelector("input");
      this.answer?.addEventListener("change", () => this.save());
      this.recall();
      if (this.dirty) this.typed(0);
    }

    get radios() { return this.controls[0].type === "radio"; }

    get sent() {
      if (this.radios) return this.controls.find((control) => control.defaultChecked)?.value ?? "";
      const [control] = this.controls;
      if (!control.options) return control.defaultValue;
      return [...control.options].find((option) => option.defaultSelected)?.value ?? "";
    }

    get text() {
      if (!this.radios) return this.controls[0].value;
      return this.controls.find((control) => control.checked)?.value ?? "";
    }

    set text(text) {
      if (this.radios) {
        for (const control of this.controls) control.checked = control.value === text;
        return;
      }
      const control = this.controls[0];
      const caret = control === document.activeElement ? control.selectionStart : null;
      control.value = text;
      if (caret !== null && control.setSelectionRange && control.type !== "number") {
        control.setSelectionRange(caret, caret);
      }
    }

    get dirty() { return this.text !== this.kept; }
    get key() { return `${words.key}/${this.name}`; }

    tell(text, failed = false) {
      for (const place of [...places(`sparat/${this.name}`), ...places(`fel/${this.name}`)]) {
        place.classList.toggle("failed", failed);
        if (place.textContent !== text) place.textContent = text;
      }
    }

    // What could not be saved is kept in the browser, and only until it is saved.
    remember() {
      try {
        if (!this.dirty) localStorage.removeItem(this.key);
        else localStorage.setItem(this.key, JSON.stringify([this.version, this.text]));
      } catch { /* A browser that keeps nothing still saves to the server. */ }
    }

    recall() {
      let left = null;
      try { left = JSON.parse(localStorage.getItem(this.key)); } catch { return; }
      if (!left) return;
      if (left[1] === this.text) return this.remember();
      [this.version, this.text] = left;
    }

    typed(after) {
      if (!this.dirty) return this.remember();
      this.remember();
      this.tell(words.typing);
      this.later(after);
    }

    later(after) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), after);
    }

    async save() {
      clearTimeout(this.timer);
      if (this.busy || !this.dirty) return;
      this.busy = true;
      this.tell(words.saving);
      const sent = this.text;
      const assures = Boolean(this.answer?.checked);
      const values = { [this.name]: sent, [`sett.${this.name}`]: this.version };
      if (assures) values[this.answer.name] = this.answer.value;
      try {
        this.answered(sent, assures, ...await send(values));
      } catch {
        this.tell(words.offline, true);
        this.later(3000);
      }
      this.busy = false;
      const news = this.waiting;
      this.waiting = null;
      if (news) this.take(news);
    }

    answered(sent, assures, status, answer) {
      if (status === 200) return this.settled(sent, answer);
      if (status === 409 && answer.version !== undefined) return this.collided(sent, answer);
      if (status >= 500) throw new Error(status);
      // What may not be kept is not kept in the browser either.
      if (status === 422) try { localStorage.removeItem(this.key); } catch { /* Nothing was. */ }
      if (answer.asks && this.asking) {
        this.asking.hidden = false;
        // Answered while what was asked about was still on its way: sent again with the answer.
        if (this.answer.checked && !assures) return this.later(0);
      }
      this.tell(answer.problem || words.loggedOut, true);
    }

    settled(sent, answer) {
      this.version = answer.version;
      this.seen.value = answer.version;
      this.kept = sent;
      this.remember();
      this.tell(this.dirty ? words.typing : "");
      if (this.dirty) this.later(1000);
      else show(answer.shown);
    }

    // The server has kept both texts. What stands is shown here, and the other beside it.
    collided(sent, answer) {
      if (this.text !== sent) return this.later(1000);
      this.text = answer.text;
      this.kept = this.text;
      this.version = answer.version;
      this.seen.value = answer.version;
      this.remember();
      this.tell(answer.problem, true);
      say("besked", answer.problem);
      if (answer.region) fetchRegion(answer.region);
    }

    take(news) {
      if (news.version <= this.version) return;
      if (this.busy) { this.waiting = news; return; }
      // Where something else is being written, saving it will tell both apart.
      if (this.dirty) return;
      this.text = news.text;
      this.kept = this.text;
      this.version = news.version;
      this.seen.value = news.version;
    }
  }

  async function send(values) {
    const body = new URLSearchParams({ csrf: words.token, "vill-ha": "data", ...values });
    const answer = await fetch(words.save, { method: "POST", body, keepalive: true });
    const isData = answer.headers.get("content-type")?.startsWith("application/json");
    return [answer.status, isData ? await answer.json() : {}];
  }

  function show(shown = {}) {
    for (const [name, text] of Object.entries(shown)) {
      const own = fields.get(name.replace(/^sparat\//, ""));
      if (own && name.startsWith("sparat/")) {
        if (!own.dirty) own.tell(own.radios ? "" : text);
      } else say(name, text);
    }
  }

  // A part of the page that the server draws anew.
  async function fetchRegion(id) {
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [fresh, old] = [page.getElementById(id), document.getElementById(id)];
    if (fresh && old && !old.contains(document.activeElement)) old.replaceWith(fresh);
  }

  function mark(number, version) {
    for (const item of live.querySelectorAll("[data-item]")) {
      if (item.dataset.item === String(number)) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    }
    const form = document.getElementById("nu");
    if (!form) return;
    form.elements["sett.nu"].value = version;
    const items = [...live.querySelectorAll("[data-item]")];
    const next = items[items.findIndex((item) => item.hasAttribute("aria-current")) + 1];
    const button = form.querySelector("[data-next]");
    if (!button) return;
    button.hidden = !next;
    if (next) button.value = next.dataset.item;
  }

  function take(news) {
    if (news.region) fetchRegion(news.region);
    if (news.current !== undefined) mark(news.current, news.version);
    if (news.field) fields.get(news.field)?.take(news);
    show(news.shown);
  }

  // Taking up an item keeps the page, and what is being written on it, where it is.
  document.getElementById("nu")?.addEventListener("submit", async (event) => {
    const number = event.submitter?.value;
    if (number === undefined) return;
    event.preventDefault();
    const form = event.target;
    try {
      const [status, answer] = await send({ nu: number, "sett.nu": form.elements["sett.nu"].value });
      say("besked", status === 200 ? "" : answer.problem || words.loggedOut);
      if (answer.current !== undefined) take(answer);
    } catch { say("besked", words.offline); }
  });

  function follow() {
    const source = new EventSource(words.stream);
    source.onopen = () => {
      say("lage", words.following);
      for (const field of fields.values()) if (field.dirty) field.save();
    };
    source.onmessage = (event) => JSON.parse(event.data).forEach(take);
    source.onerror = () => {
      say("lage", words.lost);
      if (source.readyState === EventSource.CLOSED) setTimeout(follow, 10000);
    };
  }

  live.classList.add("follows");
  for (const control of live.querySelectorAll("[data-field]")) {
    const name = control.dataset.field;
    if (fields.has(name)) continue;
    fields.set(name, new Field(name, [
      ...live.querySelectorAll(`[data-field="${CSS.escape(name)}"]`),
    ]));
  }
  document.addEventListener("visibilitychange", () => {
    for (const field of fields.values()) if (field.dirty) field.save();
  });
  follow();
})();

import type { CardJson } from "./frames.ts";

/** A small world for tests. */
export const CHALLENGE: CardJson = {
  id: "c-1",
  table: "service-point",
  round: "first",
  kind: "challenge",
  number: 1,
  language: "de",
  text: "Wer ist wofür zuständig?",
  translations: [],
  answers: [],
  exampleKept: false,
  corrected: false,
  wording: "w-1",
  at: "2017-09-14T17:20:00Z",
};

export const SOLUTION: CardJson = {
  ...CHALLENGE,
  id: "s-2",
  kind: "solution",
  number: 2,
  text: "Eine Anlaufstelle, die dranbleibt",
  answers: ["c-1"],
};

/** What `board/card.html` gives the page. */
export function hangTemplates(): void {
  document.body.innerHTML = ["challenge", "solution"].map(template).join("");
}

function template(kind: string): string {
  const answers = `<p class="card__answers" hidden>Zu Herausforderung <span class="card__answered"></span></p>`;
  return `<template id="card-${kind}"><article class="card card--${kind}">
    <p class="card__kind">${kind} <span class="card__corrected" hidden>geändert</span> <span class="card__number"></span></p>
    <p class="card__text"></p>
    <div class="card__translated"><p class="card__translation"></p><p class="card__unchecked">nicht geprüft</p></div>
    <p class="card__example"><strong>Zum Beispiel:</strong> <span class="card__case"></span> <span class="card__kept"></span></p>
    ${kind === "solution" ? answers : ""}
  </article></template>`;
}

/** The board of `board/board.html`, empty. */
export function hangBoard(): HTMLElement {
  hangTemplates();
  document.body.insertAdjacentHTML(
    "beforeend",
    `<section id="board">
      <h2 id="board-title" tabindex="-1">Stellwand</h2>
      <p id="empty"></p>
      <div id="clusters"></div>
      <div class="board__part" hidden><span class="board__rest" hidden></span><ul class="board__cards" id="challenges"></ul></div>
      <div class="board__part" hidden><ul class="board__cards" id="loose"></ul></div>
    </section>
    <template id="cluster"><section class="cluster"><div class="cluster__head"><h3 class="cluster__heading"></h3></div>
      <ul class="board__cards"></ul></section></template>
    <template id="group"><li class="board__group"><ul class="board__answers" hidden></ul></li></template>`,
  );
  return document.getElementById("board") as HTMLElement;
}

/** The page of `board/board.html` with its form, as a phone has it while a round is open. */
export function hangPage(): HTMLElement {
  const board =
    hangBoard().outerHTML +
    ["group", "cluster"].map((id) => document.getElementById(id)?.outerHTML ?? "").join("");
  const templates = [...document.querySelectorAll("template[id^=card]")].map((one) => one.outerHTML).join("");
  document.body.innerHTML = `<main id="table-page" data-workshop="w" data-table="service-point" data-seq="7"
      data-now="${Date.now()}" data-situation="write" data-open-round="first" data-hosting="false">
    <p id="round" data-say-round="Runde {0}" data-say-left="Noch {0} Min." data-say-hours="Noch etwa {0} Std."
      data-say-last="Noch eine Minute" data-say-over="Die Zeit ist um" hidden>
      <strong class="round__name"></strong><span class="round__task"></span><span class="round__left"></span></p>
    <div id="your-seat"></div><ul hidden><li id="round-second">Lösungsansätze finden</li></ul>
    <p id="unkept" hidden></p>
    <section id="write"><p id="late" hidden></p>${FORM}</section>
    <p id="listen" hidden></p><p id="rest" hidden></p><p id="pause" hidden></p>
    ${MINE}<div class="table-page__boards">${board}${ASIDE}</div>${templates}
  </main>`;
  return document.getElementById("table-page") as HTMLElement;
}

const ASIDE = `<section id="parking-lot" data-standing="parked" hidden><ul class="aside__cards"></ul></section>
  <section id="hidden-cards" data-standing="hidden" hidden><ul class="aside__cards"></ul></section>
  <template id="foot-parked"><p class="card__foot"><button class="card__bring-back"></button></p></template>`;

/** What `board/mine.html` asks before a card is hidden. */
export const SURE_HIDE = `<template id="sure-hide"><form class="sure" novalidate data-letters="240"
    data-say-left="Noch {0} Zeichen" data-say-over="{0} Zeichen zu viel" data-say-blank="Schreiben Sie zuerst, warum.">
  <textarea name="reason"></textarea><p class="compose__count"></p><p class="sure__wrong" hidden><span></span></p>
  <button class="sure__yes" type="submit"></button><button class="sure__no" type="button"></button></form></template>`;

const FORM = `<form id="new-card" data-letters="80" data-lines="3" data-example="500" data-say-left="Noch {0} Zeichen"
    data-say-over="{0} Zeichen zu viel" data-say-lines="Höchstens drei Zeilen" data-say-blank="Leer" data-say-unfinished="Erst zu Ende schreiben"
    data-say-example-over="{0} zu viel" data-say-pinned="Karte {0}, Code {1}" data-say-chosen="Gewählt: {0}">
  <input type="hidden" name="round" data-drafted value="first">
  <input type="radio" name="kind" value="challenge" checked><input type="radio" name="kind" value="solution">
  <textarea name="text"></textarea><p class="compose__count"></p>
  <details class="compose__answers"><summary><span class="compose__chosen"></span></summary>
    <div class="compose__search"><input type="search"></div><ul class="picks"></ul>
    <template class="compose__pick"><li><input type="checkbox" name="answers"><span class="picks__number"></span>
      <span class="picks__text"></span></li></template></details>
  <details class="compose__example"><textarea name="example"></textarea></details>
  <select name="language"><option value="de" selected>Deutsch</option><option value="ar">العربية</option></select>
  <p class="compose__wrong" hidden><span></span></p><button type="submit">Anpinnen</button>
  <p class="compose__state" role="status"></p>
</form>`;

/** What `board/mine.html` opens under a card. */
export function hangEdit(): void {
  const form = FORM.replace("new-card", "edit-card")
    .replace('name="round"', 'name="seen"')
    .replace(
      "</form>",
      `<fieldset class="compose__kinds"></fieldset><button class="compose__leave" type="button"></button></form>`,
    );
  document.body.insertAdjacentHTML("beforeend", `<template id="edit"><div>${form}</div></template>`);
}

const MINE = `<section id="mine" data-say-waiting="Wartet auf Netz" data-say-changing="Änderung wartet"
    data-say-saved="Gespeichert" data-say-saved-as="Gespeichert: Karte {0}" data-say-hidden="Ausgeblendet"
    data-say-parked="Im Themenspeicher: Karte {0}" data-say-taken-back="Zurückgenommen"
    data-say-refused="Nicht angenommen" data-say-unanswered="Keine Antwort" data-say-unkept="Seite offen lassen" data-say-copied="Kopiert" hidden>
  <details class="mine__all"><summary><span class="mine__count"></span></summary><ul id="my-cards"></ul></details>
  <template id="my-card"><li class="my-card"><p class="my-card__state"><svg><use href="/icons.svg#waiting"></use></svg>
    <span></span></p><p class="my-card__reason" hidden><strong>Grund:</strong> <span></span></p><p class="my-card__code" hidden><strong class="my-card__letters"></strong></p>
    <p class="my-card__tools"><button data-action="again" hidden></button><button data-action="retry" hidden></button><button data-action="drop" hidden></button>
    <button data-action="edit" hidden></button><button data-action="take-back" hidden></button></p></li></template>
</section>`;

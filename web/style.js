// The coach's style sheet, isolated in its shadow root. A constructed sheet needs no `style-src`.

const CSS = `
:host { all: initial; display: block; --r: var(--racine, 16px); color-scheme: light; }
:host([data-theme=dark]) { color-scheme: dark; }
:host([hidden]) { display: none; }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }

.coach {
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, 'Liberation Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', sans-serif;
  container-type: inline-size;
  position: relative;
  height: 100%; overflow: auto; overscroll-behavior: contain;
  background: var(--papier); color: var(--encre);
  font: 1rem/1.5 var(--sans); text-align: start;
}
.disposition { display: flex; flex-direction: column; min-height: 100%; }
.fil { display: flex; flex-direction: column; height: 100%; min-height: 0; background: var(--papier); }
h1, h2, p, ol, ul, li, figure { margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }
button, textarea, input { font: inherit; color: inherit; }
button { cursor: pointer; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .18em; overflow-wrap: anywhere; }
:focus { outline: none; }
:focus-visible { outline: 2.5px solid var(--lie); outline-offset: 2px; border-radius: 6px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

/* header */
.entete { position: relative; display: flex; align-items: center; gap: .5rem; padding: .55rem .75rem .55rem 1.25rem; border-bottom: 1px solid var(--trait); min-height: 3.75rem; }
.titres { flex: 1; min-width: 0; }
h1 { font: italic 600 1.4rem/1.2 var(--serif); letter-spacing: .005em; }
.statut { display: flex; align-items: center; gap: .4rem; font-size: .8125rem; line-height: 1.3; color: var(--discret); }
.statut::before { content: ''; width: .5rem; height: .5rem; border-radius: 50%; background: var(--vigne); flex: none; }
.statut[data-etat=hors-ligne]::before { background: none; border: 2px solid var(--lie); }
.statut[data-etat=connexion]::before, .statut[data-etat=termine]::before { background: none; border: 2px solid var(--discret); }
.icone { display: grid; place-items: center; width: 2.75rem; height: 2.75rem; flex: none; border: 0; border-radius: 50%; background: none; color: var(--encre); }
.icone:hover { background: var(--fond); }
.icone svg { width: 1.35rem; height: 1.35rem; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.menu { position: absolute; z-index: 3; right: .75rem; top: calc(100% - .25rem); width: min(19rem, calc(100% - 1.5rem)); padding: .4rem; border: 1px solid var(--trait); border-radius: 14px; background: var(--papier); box-shadow: 0 .8rem 2.5rem rgb(28 24 22 / .22); }
.menu button, .menu label { display: flex; gap: .7rem; width: 100%; min-height: 2.75rem; align-items: center; padding: .4rem .75rem; border: 0; border-radius: 10px; background: none; text-align: start; font-size: .9375rem; line-height: 1.3; }
.avis a { font-weight: 600; }
.menu button:hover, .menu label:hover { background: var(--fond); }
.menu small { display: block; font-size: .8125rem; color: var(--discret); }
.menu hr { border: 0; border-top: 1px solid var(--trait); margin: .35rem .75rem; }
input[type=checkbox] { width: 1.15rem; height: 1.15rem; margin: 0; flex: none; accent-color: var(--lie); }

/* conversation */
.journal { flex: 1 1 0; min-height: 8rem; overflow-y: auto; overscroll-behavior: contain; padding: 1.5rem 1.25rem .5rem; scrollbar-width: thin; scrollbar-color: var(--trait) transparent; }
.journal:focus-visible { outline-offset: -3px; }
.pile { display: flex; flex-direction: column; max-width: 42rem; margin: 0 auto; min-height: 100%; }
.exergue { margin: auto 0 1.75rem; padding-top: 1rem; }
.exergue p:first-child { font: italic 400 2.6rem/1.15 var(--serif); letter-spacing: -.01em; color: var(--lie); text-wrap: balance; }
.exergue p + p { margin-top: .6rem; max-width: 30rem; color: var(--discret); }
.message { max-width: 100%; overflow-wrap: anywhere; }
.message p + p { margin-top: .6rem; }
.message.coach-dit { font: 1.125rem/1.6 var(--serif); padding: 0 1.5rem 0 1.1rem; margin: .5rem 0; border-left: 2px solid var(--trait); }
.message.coach-dit.derniere { border-left-color: var(--lie); }
.message.coach-dit + .message.coach-dit { margin-top: .35rem; }
.message.vous-dites { align-self: flex-end; max-width: min(85%, 32rem); margin: .9rem 0; padding: .65rem 1rem; border-radius: 16px 16px 4px 16px; background: var(--lieDoux); white-space: normal; }
.message.attente { opacity: .75; }
.message.attente::after, .note-envoi { display: block; margin-top: .3rem; font-size: .8125rem; color: var(--encre); }
.message .lien { min-height: 1.75rem; padding: 0; border: 0; background: none; text-decoration: underline; font-size: .875rem; }
.avis { align-self: center; margin: .8rem 0; padding: .5rem 1rem; border-radius: 999px; background: var(--fond); font-size: .875rem; text-align: center; }
.plume { display: flex; gap: .3rem; height: 1.5rem; align-items: center; padding-left: 1.1rem; visibility: hidden; }
.plume.active { visibility: visible; }
.plume i { width: .42rem; height: .42rem; border-radius: 50%; background: var(--lie); animation: plume 1.1s infinite ease-in-out; }
.plume i:nth-child(2) { animation-delay: .15s; } .plume i:nth-child(3) { animation-delay: .3s; }
@keyframes plume { 0%, 60%, 100% { opacity: .3; transform: none; } 30% { opacity: 1; transform: translateY(-3px); } }
.nouvelle { animation: venir .28s ease-out; }
@keyframes venir { from { opacity: 0; transform: translateY(6px); } }
.derniers { position: absolute; left: 50%; bottom: calc(100% + .5rem); translate: -50%; padding: .4rem 1rem; min-height: 2.25rem; border: 1px solid var(--trait); border-radius: 999px; background: var(--papier); font-size: .875rem; box-shadow: 0 .2rem .8rem rgb(28 24 22 / .18); }

/* answering */
.repondre { position: relative; padding: .25rem 1.25rem .75rem; }
.repondre > * { max-width: 42rem; margin-inline: auto; }
.suggestions { display: flex; flex-wrap: wrap; gap: .5rem; padding: .25rem 0 .75rem; }
.suggestions button { min-height: 2.75rem; padding: .45rem 1.1rem; border: 1.5px solid var(--lie); border-radius: 999px; background: none; color: var(--lie); font-weight: 550; text-align: start; line-height: 1.3; }
.suggestions button:hover { background: var(--lieDoux); color: var(--encre); }
.saisie { display: flex; align-items: flex-end; gap: .5rem; padding: .3rem .3rem .3rem 1rem; border: 1.5px solid var(--discret); border-radius: 24px; background: var(--papier); }
.saisie:focus-within { border-color: var(--lie); box-shadow: 0 0 0 1px var(--lie); }
.saisie textarea { flex: 1; min-width: 0; height: 2.75rem; max-height: 9rem; padding: .6rem 0; border: 0; background: none; resize: none; font: 1.0625rem/1.45 var(--sans); outline: none; scrollbar-width: thin; }
.saisie textarea::placeholder { color: var(--discret); opacity: 1; }
.envoyer { display: grid; place-items: center; width: 2.75rem; height: 2.75rem; flex: none; border: 0; border-radius: 50%; background: var(--lie); color: var(--papier); }
.envoyer svg { width: 1.25rem; height: 1.25rem; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.envoyer:focus-visible { border-radius: 50%; }
.pied { display: flex; flex-wrap: wrap; gap: .1rem 1rem; justify-content: space-between; padding-top: .45rem; font-size: .8125rem; line-height: 1.4; color: var(--discret); }
.pied label { display: flex; align-items: center; gap: .55rem; min-height: 1.75rem; cursor: pointer; }
.pied label > span { display: flex; flex-wrap: wrap; column-gap: .4rem; }
.pied label b { font-weight: 400; color: var(--encre); }
.compte { font-variant-numeric: tabular-nums; }
.compte.plein { color: var(--lie); font-weight: 600; }

/* the map */
.volet { background: var(--fond); padding: 1rem 1.25rem 2rem; border-top: 1px solid var(--trait); }
.volet h2 { font: italic 600 1.25rem/1.3 var(--serif); }
.tete .petit { white-space: nowrap; padding-right: 0; }
.tete { display: flex; align-items: center; justify-content: space-between; gap: .75rem; margin-bottom: .5rem; }
.vers-carte { display: flex; align-items: center; justify-content: space-between; gap: 1rem; width: 100%; min-height: 2.9rem; padding: .4rem 1.25rem; border: 0; border-top: 1px solid var(--trait); background: var(--fond); text-align: start; font-size: .9375rem; }
.vers-carte strong { font: italic 600 1.05rem/1.2 var(--serif); }
.vers-carte span { color: var(--discret); font-size: .8125rem; text-align: end; }
.vers-carte:focus-visible { outline-offset: -3px; }
.dessin svg { display: block; width: 100%; height: auto; }
.liste { padding: .25rem 0; font-size: .9375rem; }
.liste ul, .liste ol { padding-left: 1.25rem; }
.liste > ul { padding: 0; list-style: none; display: grid; gap: .8rem; }
.liste > ul > li { overflow-wrap: anywhere; }
.liste strong { display: block; font-weight: 600; color: var(--discret); font-size: .8125rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1rem; }
.actions button, .bouton { min-height: 2.75rem; padding: .45rem 1.05rem; border: 1.5px solid var(--discret); border-radius: 999px; background: var(--papier); font-size: .9375rem; }
.actions button:hover, .bouton:hover { border-color: var(--lie); }
.actions .principal { border-color: var(--lie); background: var(--lie); color: var(--papier); }
.petit { min-height: 2.25rem; padding: .2rem .8rem; border: 0; background: none; font-size: .875rem; text-decoration: underline; text-underline-offset: .2em; }

@container (max-width: 879px) {
  .exergue p:first-child { font-size: 2rem; }
  /* Zoomed in, or above a phone's keyboard, the screen is too low for it all: scroll, never overlap. */
  .fil { height: auto; flex: none; block-size: calc(var(--hauteur, 100dvh) - 2.9rem); min-block-size: min-content; }
  .dessin { max-width: 34rem; margin-inline: auto; }
}
@container (min-width: 880px) {
  .disposition { flex-direction: row; height: 100%; }
  .fil { flex: 1 1 0; min-width: 0; }
  .vers-carte { display: none; }
  .volet { flex: 0 0 clamp(22rem, 36%, 34rem); height: 100%; overflow-y: auto; border-top: 0; border-left: 1px solid var(--trait); padding: 1.1rem 1.75rem 2rem; scrollbar-width: thin; scrollbar-color: var(--trait) transparent; }
  .journal { padding: 2rem 2rem .5rem; }
  .repondre { padding: .25rem 2rem 1rem; }
  .entete { padding-left: 2rem; }
}

/* full page */
:host([data-mode=page]) { height: 100vh; height: 100dvh; }
@media (min-width: 2200px) { :host([data-mode=page]) { --r: calc(1.3 * var(--racine, 16px)); } }
@media (min-width: 3200px) { :host([data-mode=page]) { --r: calc(1.75 * var(--racine, 16px)); } }
:host([data-mode=page]) .coach { --hauteur: 100dvh; }

/* opened from the bubble */
:host([data-mode=fenetre]) { position: fixed; z-index: 2147483000; bottom: max(1rem, env(safe-area-inset-bottom)); width: min(26rem, calc(100vw - 2rem)); height: min(44rem, calc(100dvh - 2rem)); border-radius: 18px; overflow: hidden; box-shadow: 0 1rem 3.5rem rgb(28 24 22 / .35); transition: width .2s, height .2s; }
:host([data-mode=fenetre]) .coach { --hauteur: min(44rem, 100dvh - 2rem); border-radius: 18px; border: 1px solid var(--trait); }
:host([data-mode=fenetre][data-position=right]) { right: max(1rem, env(safe-area-inset-right)); }
:host([data-mode=fenetre][data-position=left]) { left: max(1rem, env(safe-area-inset-left)); }
:host([data-mode=fenetre][data-grand]) { width: min(72rem, calc(100vw - 2rem)); height: calc(100dvh - 2rem); }
:host([data-mode=fenetre][data-grand]) .coach { --hauteur: calc(100dvh - 2rem); }
:host([data-mode=fenetre]) .entete { padding-left: 1.25rem; }
:host([data-mode=fenetre]) h1 { font-size: 1.15rem; }
@media (max-width: 520px) {
  :host([data-mode=fenetre]) { inset: 0 !important; width: 100vw; height: 100dvh; border-radius: 0; }
  :host([data-mode=fenetre]) .coach { --hauteur: 100dvh; border: 0; border-radius: 0; }
  .agrandir { display: none; }
}
@media (prefers-reduced-motion: reduce) {
  :host, *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; }
}
@media (forced-colors: active) {
  .message.vous-dites, .avis, .envoyer { border: 1px solid; }
}
`;

export function feuilleDeStyle() {
  const feuille = new CSSStyleSheet();
  // Sites set the root font size as they please, often to 10 px: our `rem` is never below 16 px.
  feuille.replaceSync(CSS.replace(/([\d.]+)rem\b/g, 'calc($1 * var(--r))'));
  return feuille;
}

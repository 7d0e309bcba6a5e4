// Words on the screen. Everything goes through text nodes: what people write never becomes markup.

const LIEN = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]’]/g;

/** French typography: no line may start with « ? » or end with an opening guillemet. */
export function typographie(texte) {
  return texte
    .replace(/[ \u00a0]([?!;])/g, '\u202f$1')
    .replace(/[ \u00a0]([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');
}

/** An element with attributes and children; `on*` attributes are listeners. */
export function el(nom, attributs = {}, ...enfants) {
  const element = document.createElement(nom);
  for (const [cle, valeur] of Object.entries(attributs)) {
    if (valeur === undefined || valeur === null || valeur === false) continue;
    if (cle.startsWith('on')) element.addEventListener(cle.slice(2), valeur);
    else element.setAttribute(cle, valeur === true ? '' : valeur);
  }
  element.append(...enfants.filter((e) => e !== null && e !== undefined && e !== false));
  return element;
}

/** Paragraphs of a message; only http and https addresses become links. */
export function paragraphes(texte) {
  return texte.split(/\n{2,}/).map((partie) => {
    const p = document.createElement('p');
    partie.split('\n').forEach((ligne, n) => {
      if (n) p.append(document.createElement('br'));
      p.append(...avecLiens(ligne));
    });
    return p;
  });
}

function avecLiens(ligne) {
  const noeuds = [];
  let debut = 0;
  for (const { 0: adresse, index } of ligne.matchAll(LIEN)) {
    noeuds.push(typographie(ligne.slice(debut, index)));
    noeuds.push(el('a', { href: adresse, target: '_blank', rel: 'noopener noreferrer nofollow' }, adresse));
    debut = index + adresse.length;
  }
  noeuds.push(typographie(ligne.slice(debut)));
  return noeuds.filter((n) => n !== '');
}

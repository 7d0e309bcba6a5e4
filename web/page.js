// The page at « / »: the same coach as in the widget, full size.

import { creerCoach } from './coach.js';

const coach = creerCoach({ base: location.origin, mode: 'page', titre: 'Pourquoi' });
coach.addEventListener('theme', ({ detail }) => { document.documentElement.dataset.theme = detail; });
document.getElementById('coach').append(coach);
coach.ouvrir();

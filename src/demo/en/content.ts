import type { Content } from '../content.ts'
import { speech } from './speech.ts'
import { trades } from './trades.ts'

/** The stories in English. */
export const content: Content = {
  trades,
  speech,
  names: {
    last: (
      'Abbott Adeyemi Albright Bauer Beckett Brennan Castellano Chowdhury Clarke Connelly Costa Dalton Desai Doyle Edwards Eriksen ' +
      'Farrell Fielding Fischer Gallagher Garcia Greer Haddad Hagen Hargreaves Hensley Hoffman Ibarra Iyer Jansen Kaplan Kelleher ' +
      'Kowalski Laurent Lindqvist Lombardi MacLeod Mahoney Marchetti Mensah Moreau Nakamura Novak Okoye Osborne Pagano Patel Pearce ' +
      'Quinlan Ramsey Reilly Rossi Sandoval Schreiber Shah Soto Sullivan Tanaka Thornton Underwood Vance Vogel Walsh Whitaker Yilmaz Zeller'
    ).split(' '),
    first: (
      'Alan Aisha Ben Carla Colin Daria Derek Elena Ewan Fatima Frank Gemma Graham Hannah Hugo Imani Ivan Joan Karim Kate Leo Lucia ' +
      'Malcolm Maria Neil Nadia Oscar Olive Paul Petra Rafael Rita Simon Sofia Terry Tessa Victor Vera Walter Yasmin'
    ).split(' '),
  },
  fullName: (first, last) => `${first} ${last}`,
  called: (first) => first,
}

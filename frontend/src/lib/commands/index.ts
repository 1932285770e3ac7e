/** What can be typed into the palette, in French and English alike: "déplacer IA et pédagogie à 14 h 30 salle 3", "swap
    room 30.1 with room 30.2". Pure: a text and what it may speak of go in, what it may mean comes out, the likeliest first.

    Its words: a *line* is what was typed, a *token* one word of it; a *reading* is one way of understanding its first
    words, and its *doubt* is what had to be guessed; a *candidate* is one thing that the whole line may mean. A *command* is
    made of words and names (grammar/); an *act* is only called by its name (acts.ts). */
export { actLabel, actNames, type ActName } from "./acts";
export type { Doing, Missing } from "./doing";
export { Names, type Match, type Named } from "./names";
export { offersOf, type Offer } from "./offers";
export { parse, type Candidate } from "./parse";
export { fullName, Scene, type Cast, type Here } from "./scene";
export { tokensOf, type Token } from "./token";

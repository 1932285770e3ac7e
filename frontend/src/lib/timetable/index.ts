/** The timetable without a screen: time and pixels, packing, what is in view, dragging, keys, what is said aloud. Values
    go in and values come out; nothing here knows the DOM or a component, and no rule of the plan lives here: where a
    session overlaps another is drawn side by side, and the backend says whether that is wrong.

    Its words: a *column* is a room's place in a day, a *strip* is where that column of one day is on the grid, a *box* is where a session is drawn, a *spot* is where the
    pointer is, a *target* is where a session would land, a *proposal* is a placement that the backend has not answered yet. */
export * from "./announce";
export * from "./band";
export * from "./chosen";
export * from "./column";
export * from "./density";
export * from "./gap";
export * from "./group";
export * from "./held";
export * from "./journey";
export * from "./keys";
export * from "./layout";
export * from "./machine";
export * from "./navigate";
export * from "./nudge";
export * from "./order";
export * from "./pack";
export * from "./proposals";
export * from "./rules";
export * from "./scale";
export * from "./shade";
export * from "./spot";
export * from "./strip";
export * from "./target";
export * from "./visible";
export * from "./way";
export * from "./zoom";

import { availabilities } from "./availabilities";
import { checks } from "./checks";
import { consents } from "./consents";
import { days } from "./days";
import { editions } from "./editions";
import { exports } from "./exports";
import { files } from "./files";
import { findings } from "./findings";
import { history } from "./history";
import { operations } from "./operations";
import { organisers } from "./organisers";
import { persons } from "./persons";
import { pictures } from "./pictures";
import { resources } from "./resources";
import { rooms } from "./rooms";
import { seats } from "./seats";
import { sessions } from "./sessions";
import { settings } from "./settings";
import { timetable } from "./timetable";
import { tracks } from "./tracks";
import { translations } from "./translations";
import { walks } from "./walks";
import { workspaces } from "./workspaces";

/** Everything that the backend can be asked, noun by noun: api.sessions.place(id, to). */
export const api = {
  availabilities, checks, consents, days, editions, exports, files, findings, history, operations, organisers, persons,
  pictures, resources, rooms, seats, sessions, settings, timetable, tracks, translations, walks, workspaces,
};

package sample

import "quartiers/backend/conference"

func welcome() session {
	return session{kind: conference.Break, title: "Accueil café", start: conference.At(8, 45), lasts: 30, english: englishWelcome}
}

func morningPause() session {
	return session{kind: conference.Break, title: "Pause café", start: conference.At(10, 15), lasts: 15, english: englishMorningPause}
}

func lunch() session {
	return session{kind: conference.Meal, title: "Déjeuner", start: conference.At(12, 45), lasts: 75, english: englishLunch}
}

func afternoonPause() session {
	return session{kind: conference.Break, title: "Pause café", start: conference.At(15, 10), lasts: 20, english: englishAfternoonPause}
}

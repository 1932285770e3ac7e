package locale

// Welcome is what a new edition calls the coffee before the opening.
func Welcome() Text { return Text{"Accueil café", "Welcome coffee"} }

// Opening is what a new edition calls its opening.
func Opening() Text { return Text{"Ouverture", "Opening"} }

// Lunch is what a new edition calls its lunch.
func Lunch() Text { return Text{"Déjeuner", "Lunch"} }

// Closing is what a new edition calls its closing.
func Closing() Text { return Text{"Clôture", "Closing"} }

package locale

var commandProblems = map[string]Text{}

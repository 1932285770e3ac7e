package sample

// The sessions in English, by the name of the function that makes each of them.
var (
	englishWelcome = english{
		title: "Welcome coffee",
	}
	englishMorningPause = english{
		title: "Coffee break",
	}
	englishAfternoonPause = english{
		title: "Coffee break",
	}
	englishLunch = english{
		title: "Lunch",
	}
	englishOpening = english{
		title: "Opening of the Quartiers du Numérique",
		abstract: "A word of welcome from the CNAM, which hosts the day. A founding member of FUN, it ran the " +
			"platform’s first MOOC back in 2013; today more than 56,000 people of all ages are enrolled in its " +
			"685 courses. Its priorities until 2029: digital teaching within everybody’s reach, play as a way of " +
			"learning, and artificial intelligence.",
	}
	englishNews = english{
		title: "News from L’Université Numérique and France Université Numérique",
		abstract: "Where do they stand, the two organisations that equip universities for digital teaching? Between " +
			"2023 and 2024 L’Université Numérique saw the use of its ready-made learning paths grow fourfold, and " +
			"a training course now presents them in English. With FUN and the ministry it has opened a collection " +
			"of resources and a series of webinars on AI; it is widening its help with blended learning and " +
			"prepares a common interface to the sites of several members for early 2026.\n\nFrance Université " +
			"Numérique sees new MOOCs being made again and invests in professional training: 55 sessions planned " +
			"for 2025, and 220,000 euros already earned with 600 sales on Digital FCU. The platform is leaving AWS " +
			"for sovereign hosting, and gathers 2.4 million accounts in a single directory.",
	}
	englishClosing = english{
		title: "Closing words and thanks",
		abstract: "Ollivier Haemmerlé and Benjamin Leperchey talk about what is under way, and about what comes next " +
			"for digital teaching in higher education. The organisers’ thanks end the day.",
	}
	englishMorningRoundTable = english{
		title: "Sovereignty and the digital tools we use",
		abstract: "Software, infrastructure, data: France and Europe lean heavily on technology designed elsewhere. How " +
			"can higher education and research choose their tools with an eye on the dependence on big tech that " +
			"each of them creates, protect their data, and move together towards sovereign practice?\n\nFour " +
			"points of view, from the Moodle community to the ministry and from generative AI to the head of a " +
			"university, on what free software, regulation and joint effort can do, at the scale of Europe too.",
	}
	englishAfternoonRoundTable = english{
		title: "Pooling content and building a culture of sharing for greater sovereignty",
		abstract: "Sharing content, developing together: does it make us more sovereign? Four experts tell of joint " +
			"projects that succeeded, of what these taught them, and of what they ask of governance and " +
			"coordination. On the agenda: other business models and other infrastructure, staff who are trained " +
			"and aware, resources that are standardised and interoperable, and the support that the commons " +
			"expect from public authorities.",
	}
	englishFreeTools = english{
		title: "Free, collaborative and community tools for teaching: MarioNum and LabNBook",
		abstract: "Two free platforms born in French universities, where teachers and students build their activities " +
			"together. Claire Wajeman presents LabNBook, a notebook written by many hands, in which students " +
			"learn the scientific method by experiment. Rushed Kanawati presents MarioNum, a sovereign cloud for " +
			"education on which everybody composes virtual lab work of their own, resources and network of " +
			"machines included.",
	}
	englishGamification = english{
		title: "Gamification and digital sovereignty: between opportunity and strategy",
		abstract: "What play does for attention and commitment, and what sets gamification, which slips a few springs " +
			"of play into a course, apart from the serious game, which rethinks the whole tool. The session looks " +
			"at ethics, technology and funding, and at a trap: taking the pleasure of playing for a skill that " +
			"was learnt, where there is no framework and no regular feedback. And why does such content still " +
			"travel so little from one institution to the next?",
	}
	englishVideo = english{
		title: "Educational video (on demand, live with AI, virtual classroom) and sovereignty",
		abstract: "A survey of the video tools of higher education, then three of them in detail: Canal U, Esup-Pod and " +
			"BBB, the virtual classroom that the French ministry of education designed and that FUN opens to " +
			"universities. Demonstrations follow, and time to talk with the audience.",
	}
	englishAiAndTeaching = english{
		title: "AI and teaching: challenges, opportunities and sovereignty",
		abstract: "Ethics, biased algorithms, data protection: what must be settled before artificial intelligence " +
			"enters our courses? The speakers show how they use it themselves, what they gain (personal learning " +
			"paths, less paperwork, new tools) and where they get stuck. And one conviction to be debated: unless " +
			"France and Europe master these techniques, neither independence nor the values of education are " +
			"safe.",
	}
	englishFrenchAI = english{
		title: "How will French AI change the way we make teaching material?",
		abstract: "What does AI designed in France change in the making of teaching material? Several initiatives are " +
			"presented and their effects looked at: what we gain in efficiency, what can be invented, what making " +
			"content will be like tomorrow. Questions of ethics and society have their part.",
	}
	englishCoproduction = english{
		title: "Working together to produce sovereign services",
		abstract: "The DAEU Sonate, écri+ for skills in French, the NumériSup project: three services that many " +
			"institutions run together. They are governed in different ways, but in each of them people think, " +
			"decide and produce together. The session compares these ways of working, asks where sovereignty is " +
			"at stake in them, of institutions as much as of technology, and shows how sharing helps good ideas " +
			"to spread.",
	}
	englishCopyright = english{
		title: "Copyright and sovereignty",
		abstract: "A workshop on real cases: using Moodle, filming a class, asking an AI for a multiple-choice test, " +
			"reusing past papers, publishing under a free licence. Who owns the rights, how far does the " +
			"exception for teaching go, what are the risks of an outside tool, and which licence keeps a hand on " +
			"reuse? Enough to leave with landmarks, and in control of your rights at university.",
	}
	englishFrancophonie = english{
		title: "The French-speaking world and the sovereignty of languages",
		abstract: "The sovereignty of a language is won by use: by its tools, and by the variety of those who speak it. " +
			"From the Dictionnaire des Francophones to free software, from education policy to resources in " +
			"several languages, the session brings together initiatives from everywhere. It argues for countries " +
			"to work together and for technology designed for the place where it is used, in Africa above all, " +
			"and sketches a French language that is plural, inventive and carried by its communities.",
	}
)

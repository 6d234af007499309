package stellwand.demo.play;

/** What all who take part have in common. */
record Stage(String joinCode, Hall hall, LastCards lastCards, StageClock clock) {}

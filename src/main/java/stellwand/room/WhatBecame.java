package stellwand.room;

import java.util.Optional;
import stellwand.board.CardId;
import stellwand.people.ReplyCode;
import stellwand.workshop.WorkshopId;

/** Where it goes on after the evening. A bean of the package that knows. */
public interface WhatBecame {

    /** The page to which a reply code leads that is no card's. */
    Optional<String> address(ReplyCode code);

    /** The number of the idea that a card became. */
    Optional<Integer> idea(WorkshopId workshop, CardId card);
}

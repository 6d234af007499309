package stellwand.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.board.CardId;
import stellwand.idea.Catalogue;
import stellwand.people.ReplyCode;
import stellwand.room.WhatBecame;
import stellwand.workshop.WorkshopId;

/** Leads from a card, or a reply code, to the idea. */
@Component
class IdeasOfCodes implements WhatBecame {
    private final Catalogue catalogue;

    IdeasOfCodes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<String> address(ReplyCode code) {
        return catalogue.find(code).map(_ -> "/ideas/own/" + code.letters());
    }

    @Override
    public Optional<Integer> idea(WorkshopId workshop, CardId card) {
        return catalogue.ofCard(workshop, card);
    }
}

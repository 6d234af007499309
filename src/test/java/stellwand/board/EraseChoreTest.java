package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.board.SmallBoard.WORKSHOP;
import static stellwand.board.TheEvening.*;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.people.ReplyCode;

/** {@code ./stellwand erase CODE}, on real PostgreSQL. */
class EraseChoreTest {
    private final SmallBoard small = new SmallBoard();
    private final EraseChore chore = new EraseChore(List.of(small.boards));

    @BeforeEach
    void a_card_hangs() {
        small.happened(List.of(), PLANNED, OPENED, PHONES_ON);
        small.pin(LONG_QUEUES.id(), "Lange Schlangen");
    }

    @Test
    void whoever_holds_the_code_has_the_card_erased() {
        var code = small.boards.replyCode(WORKSHOP, LONG_QUEUES).toString();

        assertThat(texts()).isEqualTo(1);
        assertThat(chore.run(List.of(code.toLowerCase(Locale.ROOT).replace('-', ' ')))).isZero();
        assertThat(texts()).isZero();
        assertThat(chore.run(List.of(code))).as("once more").isZero();
    }

    @Test
    void a_code_of_no_card_and_what_is_no_code_erase_nothing() {
        assertThat(chore.run(List.of(ReplyCode.of(7).toString()))).isEqualTo(1);
        assertThat(chore.run(List.of("ABC-234"))).isEqualTo(1);
        assertThat(texts()).isEqualTo(1);
    }

    private int texts() {
        return small.db
                .sql("select count(*) from content where text is not null")
                .query(Integer.class)
                .single();
    }
}

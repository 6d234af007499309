package stellwand.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;

/**
 * What somebody wrote themselves, with what nobody else may know. Of what was erased nothing is
 * left to show.
 *
 * @param card with its example, also a kept one
 * @param replyCode in groups, for reading aloud; null when a table host wrote it for somebody else
 * @param reason why it is hidden
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnCard(
        CardJson card, @Nullable String replyCode, Standing state, @Nullable Line reason) {}

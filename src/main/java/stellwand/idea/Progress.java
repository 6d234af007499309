package stellwand.idea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.journal.ContentId;
import stellwand.unit.UnitId;

/** What the review says of an idea, in the idea's own stream. Its kinds are the review's. */
public non-sealed interface Progress extends IdeaEvent {

    /** How the idea stands from now on; null: as before. */
    @Nullable Standing standing();

    /** Whether whoever says it is done with the idea. */
    boolean endsTurn();

    /** Which unit says it; null: the coordination. */
    @Nullable UnitId unit();

    /** By when the coordination goes on, if it has it again. */
    @Nullable LocalDate due();

    /** The texts that came with it: they go with the idea's words. */
    List<ContentId> written();

    /** What came out, if it says so. */
    @Nullable Feasibility result();

    /** The words that hold as the answer from now on, if it says so. */
    @Nullable ContentId answer();

    /** The answer that holds, in a language in which it can be read from now on, if it says so. */
    @Nullable InLanguage readable();

    /** A text and its language, BCP 47. */
    record InLanguage(String language, ContentId text) {}

    /** Texts that nobody can read any more from now on. */
    List<ContentId> erased();

    /** How far carrying it out is, if it says so. */
    @Nullable Stage stage();

    /** Whether everybody may know of it, and its contributors are told. */
    boolean tells();

    /** Of what nobody else may know yet: whether somebody who can sign in has to release it. */
    boolean waitsForRelease();

    /** Whether a unit thinks that it can be carried out, in a draft that says so already. */
    @Nullable Feasibility thought();

    /** What a unit says from now on instead of what it said, if it says so. */
    @Nullable Feasibility corrected();
}

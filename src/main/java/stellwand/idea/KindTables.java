package stellwand.idea;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.KindSaid;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.journal.ContentId;
import stellwand.journal.Recorded;
import stellwand.journal.View;

/** What each idea is, and of which a person has to say so. Columns of {@link IdeaTables}, too. */
@Component
class KindTables implements View {
    private final JdbcClient db;

    KindTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("first_look");
    }

    @Override
    public void apply(Recorded recorded) {
        var idea = recorded.stream().id();
        switch (recorded.event()) {
            case IdeaReceived it -> {
                if (it.source().way() == WayIn.MAIL) waits(idea, it.at(), it.text());
            }
            case IdeaReworded it -> looksLike(idea, it.text());
            case KindSaid(var kind) -> said(recorded, kind);
            case KindDecided(var kind) -> {
                counts(recorded, kind);
                isLookedAt(idea);
            }
            case IdeaSighted _,
                    IdeaSetAside _,
                    IdeaBundled _,
                    IdeaSplit _,
                    MatterSettled _,
                    IdeaErased _ ->
                    isLookedAt(idea);
            default -> {} // the rest says nothing of what it is
        }
    }

    /** What its sender takes off the advisers' desk, perhaps by mistake, a person sees as soon. */
    private void said(Recorded recorded, IdeaKind kind) {
        var idea = recorded.stream().id();
        boolean wasPersonal = isPersonal(idea);
        counts(recorded, kind);
        isLookedAt(idea);
        if (wasPersonal && kind != IdeaKind.PERSONAL) waits(idea, recorded.at(), words(idea));
    }

    private boolean isPersonal(UUID idea) {
        return db.sql("select kind = 'PERSONAL' from idea where id = :id")
                .param("id", idea)
                .query(Boolean.class)
                .single();
    }

    /** That it is what it was is no change for anybody who reads it. */
    private void counts(Recorded recorded, IdeaKind kind) {
        db.sql(
                        """
                        update idea set kind = :kind,
                            personal_since = case
                                when :kind <> 'PERSONAL' then null
                                when kind = 'PERSONAL' then personal_since
                                else :at end,
                            changed_at = case when kind = :kind then changed_at else :at end
                        where id = :id
                        """)
                .param("kind", kind.name())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("id", recorded.stream().id())
                .update();
    }

    private ContentId words(UUID idea) {
        return db.sql("select coalesce(wording, original) as words from idea where id = :id")
                .param("id", idea)
                .query((row, _) -> new ContentId(row.getObject("words", UUID.class)))
                .single();
    }

    private void waits(UUID idea, Instant since, ContentId words) {
        db.sql("insert into first_look (idea, since, clue) values (:idea, :since, :clue)")
                .param("idea", idea)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("clue", hasClue(words))
                .update();
    }

    private void looksLike(UUID idea, ContentId words) {
        db.sql("update first_look set clue = :clue where idea = :idea")
                .param("clue", hasClue(words))
                .param("idea", idea)
                .update();
    }

    private boolean hasClue(ContentId words) {
        return db.sql("select text from content where id = :id and text is not null")
                .param("id", words.id())
                .query((row, _) -> row.getString("text"))
                .optional()
                .filter(MatterClues::areIn)
                .isPresent();
    }

    private void isLookedAt(UUID idea) {
        db.sql("delete from first_look where idea = :idea").param("idea", idea).update();
    }
}

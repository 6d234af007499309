package stellwand.idea;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.ContributorsAsked;
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
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.IdeaEvent.ThemeGiven;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.people.ReplyCode;
import stellwand.people.ReplyCodes;
import stellwand.theme.ThemeId;

/** One row per idea, and one per contributor with the reply code. */
@Component
class IdeaTables implements View {
    private final JdbcClient db;
    private final IdeaTerms terms;
    private final ReplyCodes replyCodes;
    private final ContributorRows contributors;

    IdeaTables(
            JdbcClient db, IdeaTerms terms, ReplyCodes replyCodes, ContributorRows contributors) {
        this.db = db;
        this.terms = terms;
        this.replyCodes = replyCodes;
        this.contributors = contributors;
    }

    /** A card's idea keeps the code that its author has on the phone or on paper. */
    ReplyCode replyCode(IdeaId idea, Source source, UUID contributor) {
        var workshop = source.workshop();
        var card = source.card();
        return workshop != null && card != null && source.way() == WayIn.CARD
                ? replyCodes.of(workshop.id(), card.id())
                : replyCodes.of(idea.id(), contributor);
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("idea_contributor", "idea");
    }

    @Override
    public void apply(Recorded recorded) {
        if (!(recorded.event() instanceof IdeaEvent event)) return;
        switch (event) {
            case IdeaReceived it -> received(recorded, it);
            case KindDecided _, KindSaid _ -> {} // KindTables
            case IdeaReworded it -> reworded(recorded, it);
            case ThemeGiven(var theme) -> themed(recorded, theme);
            case IdeaSighted _ -> stands(recorded, Standing.IN_REVIEW, null, null);
            case IdeaSetAside(_, var reason) ->
                    stands(recorded, Standing.SET_ASIDE, reason.id(), null);
            case IdeaBundled(var into) -> stands(recorded, Standing.BUNDLED, null, into.id());
            case IdeaSplit it -> split(recorded, it);
            case MatterSettled _ -> stands(recorded, Standing.SETTLED, null, null);
            case SightingUndone _ -> stands(recorded, Standing.RECEIVED, null, null);
            case ContributorJoined it -> joined(recorded, it);
            case ContributorLeft(var who) -> left(recorded, who);
            case ContributorsAsked it -> asked(recorded, it);
            case ContributorWrote _ -> exchanged(recorded).param("asked", null).update();
            case AttachmentEvent _, HidingEvent _ -> {} // AttachmentTables, HidingTables
            case ExpiryEvent _ -> {} // ExpiryTables
            case HolderEvent _ -> {} // HolderTables
            case MessageEvent _ -> {} // MessageTables
            case Progress _, EchoEvent _ -> {} // ProgressTables, EchoTables
            case IdeaErased(var by, _) -> erased(recorded, by != null);
        }
    }

    private void received(Recorded recorded, IdeaReceived it) {
        var source = it.source();
        change(
                        recorded,
                        """
                        insert into idea (id, number, kind, standing, way, workshop, theme_table,
                            card, whole, root, dated, language, original, received_at,
                            changed_at)
                        values (:id, :number, :kind, 'RECEIVED', :way, :workshop, :table,
                            :card, :whole,
                            coalesce((select root from idea where id = :whole), :id),
                            :dated, :language, :text, :received, :at)
                        """)
                .param("number", it.number())
                .param("kind", it.kind().name())
                .param("way", source.way().name())
                .param("workshop", source.workshop() == null ? null : source.workshop().id())
                .param("table", source.table() == null ? null : source.table().id())
                .param("card", source.card() == null ? null : source.card().id())
                .param("whole", source.whole() == null ? null : source.whole().id())
                .param("dated", source.dated())
                .param("language", it.language())
                .param("text", it.text().id())
                .param("received", utc(it.at()))
                .update();
        terms.renew(recorded.stream().id());
        var idea = new IdeaId(recorded.stream().id());
        var code = replyCode(idea, source, it.contributor());
        contributors.add(idea, it.contributor(), code, it.at(), false);
    }

    private void joined(Recorded recorded, ContributorJoined it) {
        var idea = new IdeaId(recorded.stream().id());
        var code = replyCodes.of(idea.id(), it.contributor());
        contributors.add(idea, it.contributor(), code, it.at(), true);
        count(recorded, 1);
    }

    private void left(Recorded recorded, UUID who) {
        contributors.remove(new IdeaId(recorded.stream().id()), who);
        count(recorded, -1);
    }

    /** It is no news of the idea: whoever comes and goes does not move it in a list. */
    private void count(Recorded recorded, int more) {
        change(recorded, "update idea set contributors = contributors + :more where id = :id")
                .param("more", more)
                .update();
    }

    private void reworded(Recorded recorded, IdeaReworded it) {
        change(
                        recorded,
                        """
                        update idea set wording = :text, wording_language = :language,
                            changed_at = :at
                        where id = :id
                        """)
                .param("text", it.text().id())
                .param("language", it.language())
                .update();
        terms.renew(recorded.stream().id());
    }

    private void themed(Recorded recorded, @Nullable ThemeId theme) {
        change(recorded, "update idea set theme = :theme where id = :id")
                .param("theme", theme == null ? null : theme.id())
                .update();
    }

    private void stands(
            Recorded recorded, Standing standing, @Nullable UUID reason, @Nullable UUID into) {
        change(
                        recorded,
                        """
                        update idea set standing = :standing, reason = :reason, asked_at = null,
                            bundled_into = :into, stated = false, changed_at = :at, news = :seq,
                            news_at = case when :standing <> 'RECEIVED' then :at end,
                            sighted_at = case when :standing not in ('RECEIVED', 'SETTLED') then :at end
                        where id = :id
                        """)
                .param("standing", standing.name())
                .param("seq", recorded.seq())
                .param("reason", reason)
                .param("into", into)
                .update();
    }

    private void asked(Recorded recorded, ContributorsAsked it) {
        exchanged(recorded).param("asked", utc(it.at())).update();
        change(recorded, "update idea set question = :question, news = :seq where id = :id")
                .param("question", it.question().id())
                .param("seq", recorded.seq())
                .update();
    }

    /** Between them and the office: an idea that everybody sees is not moved by it. */
    private StatementSpec exchanged(Recorded recorded) {
        return change(
                recorded,
                """
                update idea set asked_at = :asked, exchanged_at = :at,
                    changed_at = case when visible then changed_at else :at end
                where id = :id
                """);
    }

    private void split(Recorded recorded, IdeaSplit it) {
        stands(recorded, Standing.SPLIT, null, null);
        change(recorded, "update idea set parts = :parts, changed_at = :at where id = :id")
                .param("parts", it.parts().stream().map(IdeaId::id).toArray(UUID[]::new))
                .update();
    }

    /** Its parts are out of sight in the same moment: they hold the same person's words. */
    private void erased(Recorded recorded, boolean byAuthor) {
        change(
                        recorded,
                        """
                        update idea set source_gone = true, terms = '{}', title_terms = '{}',
                            was_public = was_public or visible, changed_at = :at
                        where whole = :id
                        """)
                .update();
        change(
                        recorded,
                        """
                        update idea set standing = 'ERASED', terms = '{}', title_terms = '{}',
                            wording = null, reason = null, asked_at = null, changed_at = :at,
                            was_public = was_public or visible, erased_by_author = :author
                        where id = :id
                        """)
                .param("author", byAuthor)
                .update();
    }

    private StatementSpec change(Recorded recorded, String sql) {
        return db.sql(sql).params(Map.of("id", recorded.stream().id(), "at", utc(recorded.at())));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

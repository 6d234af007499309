package stellwand.idea;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaCommand.AskContributors;
import stellwand.idea.IdeaCommand.BundleIdea;
import stellwand.idea.IdeaCommand.DecideKind;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.GiveTheme;
import stellwand.idea.IdeaCommand.JoinIdea;
import stellwand.idea.IdeaCommand.ReceiveIdea;
import stellwand.idea.IdeaCommand.SayKind;
import stellwand.idea.IdeaCommand.SetAside;
import stellwand.idea.IdeaCommand.SettleMatter;
import stellwand.idea.IdeaCommand.SightIdea;
import stellwand.idea.IdeaCommand.SplitIdea;
import stellwand.idea.IdeaCommand.SplitIdea.Part;
import stellwand.idea.IdeaCommand.UndoSighting;
import stellwand.idea.IdeaCommand.WriteAgain;
import stellwand.journal.ContentId;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Written;
import stellwand.people.ErasesByCode;
import stellwand.people.ReplyCode;
import stellwand.theme.ThemeId;
import stellwand.theme.Themes;

/**
 * The door to ideas. Every wish carries the id that its sender made; the same id again gets the
 * first answer.
 */
@Component
public class Ideas implements ErasesByCode {
    /** In characters as people count; of a mail or a letter more. */
    public static final int MOST_LETTERS = IdeaRules.TEXT_LIMIT;

    private final Journal journal;
    private final IdeaTables tables;
    private final ContributorRows contributors;
    private final KnownIdeas known;
    private final IdeaNumbers numbers;
    private final Themes themes;
    private final Deadlines deadlines;
    private final Clock clock;

    Ideas(
            Journal journal,
            IdeaTables tables,
            ContributorRows contributors,
            KnownIdeas known,
            IdeaNumbers numbers,
            Themes themes,
            Deadlines deadlines,
            Clock clock) {
        this.journal = journal;
        this.tables = tables;
        this.contributors = contributors;
        this.known = known;
        this.numbers = numbers;
        this.themes = themes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What somebody wrote, and in which language (BCP 47). */
    public record Text(IdeaKind kind, String language, String words) {}

    /**
     * Answers with the idea's {@code number}.
     *
     * @param idea its id, and the wish's
     * @param contributor whose idea it is
     * @param actor who brought it in: the same person, or staff
     */
    public Outcome receive(IdeaId idea, UUID contributor, UUID actor, Source source, Text text) {
        var said = new Written(idea.words(), text.language(), text.words());
        return submit(
                idea,
                idea.id(),
                actor,
                new ReceiveIdea(
                        numbers.next(state(idea), said, source.way()),
                        source,
                        text.kind(),
                        contributor,
                        said.language(),
                        said.id(),
                        List.of(),
                        clock.instant(),
                        said,
                        null,
                        List.of()));
    }

    public Outcome decideKind(UUID command, UUID actor, IdeaId idea, IdeaKind kind) {
        return submit(idea, command, actor, new DecideKind(kind));
    }

    /** Its own sender says what it is. */
    public Outcome sayKind(UUID command, UUID contributor, IdeaId idea, IdeaKind kind) {
        return submit(idea, command, contributor, new SayKind(contributor, kind));
    }

    /** What its own sender may say that it is; none: it is not theirs to say, or not any more. */
    public List<IdeaKind> kindsToSay(IdeaId idea, UUID contributor) {
        return KindRules.toSay(state(idea), contributor);
    }

    private IdeaState state(IdeaId idea) {
        return journal.states(idea.stream()).of(IdeaState.FOLD);
    }

    /**
     * @param theme null: none of those that there are
     */
    public Outcome giveTheme(UUID command, UUID actor, IdeaId idea, @Nullable ThemeId theme) {
        boolean isThere = theme == null || themes.isWorking(theme);
        return submit(idea, command, actor, new GiveTheme(theme, isThere));
    }

    public Outcome sight(UUID command, UUID actor, IdeaId idea) {
        return submit(idea, command, actor, new SightIdea(deadlines.ofCoordination(idea)));
    }

    /** An adviser took care of a personal matter. */
    public Outcome settle(UUID command, UUID actor, IdeaId idea) {
        return submit(idea, command, actor, new SettleMatter(clock.instant()));
    }

    public Outcome setAside(UUID command, UUID actor, IdeaId idea, String language, String reason) {
        return submit(
                idea, command, actor, new SetAside(written(command, "reason", language, reason)));
    }

    /**
     * @param number of the one together with which it is examined
     */
    public Outcome bundle(UUID command, UUID actor, IdeaId idea, int number) {
        var into = known.numbered(number);
        if (into.isEmpty()) return new Outcome.Refused(Refusal.OTHER_IDEA_IS_UNKNOWN);
        var target = journal.states(into.get().stream()).of(IdeaState.FOLD);
        return submit(idea, command, actor, new BundleIdea(idea, into.get(), target));
    }

    /**
     * Each part becomes an idea of its own, of all whose idea the whole is.
     *
     * @param parts their words, in the language of the whole
     */
    public Outcome split(UUID command, UUID actor, IdeaId idea, List<String> parts) {
        var whole = journal.states(idea.stream()).of(IdeaState.FOLD).received();
        if (whole == null) return new Outcome.Refused(Refusal.IDEA_IS_UNKNOWN);
        var all =
                IntStream.range(0, parts.size())
                        .mapToObj(n -> Part.of(command, n, whole.language(), parts.get(n)))
                        .toList();
        var outcome = submit(idea, command, actor, new SplitIdea(all));
        if (outcome instanceof Outcome.Done) all.forEach(it -> receivePart(idea, it.idea(), actor));
        return outcome;
    }

    /** Its words came with the split. Once, however often it is asked for. */
    void receivePart(IdeaId whole, IdeaId part, UUID actor) {
        var split = journal.states(whole.stream()).of(IdeaState.FOLD);
        var wish = PartOfWhole.receive(whole, split, part, numbers.next());
        submit(part, part.id(), actor, wish);
    }

    public Outcome undoSighting(UUID command, UUID actor, IdeaId idea) {
        return submit(idea, command, actor, new UndoSighting(known.bundledWith(idea)));
    }

    /** A question to its contributors; what one of them writes next answers it. */
    public Outcome ask(UUID command, UUID actor, IdeaId idea, String language, String question) {
        var asked = written(command, "question", language, question);
        return submit(idea, command, actor, new AskContributors(asked, clock.instant()));
    }

    /** A contributor's further message, for staff alone. */
    public Outcome write(
            UUID command, UUID contributor, IdeaId idea, String language, String words) {
        var text = written(command, "message", language, cut(words, WayIn.MAIL));
        return submit(idea, command, contributor, new WriteAgain(contributor, text));
    }

    /** What is longer than fits; that something is missing shows. */
    public static String cut(String words, WayIn way) {
        return stellwand.journal.Text.cut(words, IdeaRules.limit(way));
    }

    /**
     * "Mine is the same."
     *
     * @param words how the contributor puts it, for staff alone; blank: just as it stands there
     */
    public Outcome join(
            UUID command, UUID contributor, IdeaId idea, String language, String words) {
        var said = words.isBlank() ? null : written(command, "message", language, words);
        return submit(idea, command, contributor, new JoinIdea(contributor, clock.instant(), said));
    }

    /**
     * By whoever holds the code; empty when it leads to no idea. Whoever joined takes nothing along
     * but what they wrote themselves. A card's idea goes when the card is erased.
     */
    @Override
    public Optional<Outcome> erase(ReplyCode code, UUID command) {
        return erase(code, command, null);
    }

    /**
     * The same.
     *
     * @param instead the one that its author joined with the same words; null: none
     */
    public Optional<Outcome> erase(ReplyCode code, UUID command, @Nullable IdeaId instead) {
        return contributors
                .find(code)
                .map(place -> {
                    var who = place.contributor();
                    var files = SentFiles.of(who, journal.read(place.idea().stream(), 0));
                    return submit(place.idea(), command, who, new EraseIdea(who, files, instead));
                });
    }

    public ReplyCode replyCode(IdeaId idea, Source source, UUID contributor) {
        return tables.replyCode(idea, source, contributor);
    }

    Outcome submit(IdeaId idea, UUID command, UUID actor, IdeaCommand wish) {
        return journal.submit(
                idea.stream(),
                new Envelope(command, actor, clock.instant(), wish.body(), wish.contents()),
                states -> IdeaRules.decide(states.of(IdeaState.FOLD), wish));
    }

    private static Written written(UUID command, String name, String language, String words) {
        return new Written(
                new ContentId(IdeaId.named("idea/%s/%s".formatted(command, name))),
                language,
                words);
    }
}

package stellwand.unit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.journal.Outcome;
import stellwand.people.Staff;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording;

/** Takes over a file of units: all of it or nothing, and says before what it would change. */
@Component
class Importing {
    private final Units units;
    private final UnitPeople people;
    private final Colleagues colleagues;
    private final Directory directory;
    private final UnitFiles files;

    Importing(
            Units units,
            UnitPeople people,
            Colleagues colleagues,
            Directory directory,
            UnitFiles files) {
        this.units = units;
        this.people = people;
        this.colleagues = colleagues;
        this.directory = directory;
        this.files = files;
    }

    /**
     * @param seen tells this view from another one: the directory may change in the meantime
     * @param names of all that it may be about, as they are or will be
     * @param mails lines with another mail address than now
     * @param posts lines with other people than now
     */
    record View(
            UUID seen,
            ImportPlan plan,
            Map<UnitId, String> names,
            List<FileLine> mails,
            List<FileLine> posts) {
        boolean isRight() {
            return plan.mistakes().isEmpty();
        }
    }

    View look(UUID file) {
        var text = files.find(file).orElseThrow(() -> new RefusedException(Refusal.FILE_IS_GONE));
        var read = UnitFile.read(text, colleagues.byMail());
        if (!read.mistakes().isEmpty()) {
            var nothing = new ImportPlan(List.of(), read.mistakes());
            return new View(file, nothing, Map.of(), List.of(), List.of());
        }
        var now = directory.all().stream().collect(toMap(Unit::id, Function.identity()));
        var state = units.state();
        var plan = ImportPlan.of(read.lines(), now, state, new Revision(file, units.today()));
        var mails = otherMails(read.lines(), state);
        var posts = otherPosts(read.lines(), state);
        var seen = "%s %s %s".formatted(plan, mails, posts);
        return new View(
                UUID.nameUUIDFromBytes(seen.getBytes(UTF_8)), plan, names(read, now), mails, posts);
    }

    private static Map<UnitId, String> names(UnitFile file, Map<UnitId, Unit> now) {
        var names = new HashMap<UnitId, String>();
        now.forEach((id, unit) -> names.put(id, unit.names().now().in(Wording.ORIGINAL).text()));
        for (var line : file.lines()) names.put(line.draft().unit(), line.name());
        return names;
    }

    private List<FileLine> otherMails(List<FileLine> lines, DirectoryState directory) {
        var mails = people.mails();
        var others = new ArrayList<FileLine>();
        for (var line : lines) {
            if (line.mail() == null || isEnded(line, directory)) continue;
            var now = mails.get(line.draft().unit());
            if (!Objects.equals(now, line.mail().value())) others.add(line);
        }
        return others;
    }

    private List<FileLine> otherPosts(List<FileLine> lines, DirectoryState directory) {
        var posts = people.posts();
        var others = new ArrayList<FileLine>();
        for (var line : lines) {
            if (line.posts() == null || isEnded(line, directory)) continue;
            var now = colleagues.only(posts.getOrDefault(line.draft().unit(), Map.of()));
            if (!now.equals(line.posts())) others.add(line);
        }
        return others;
    }

    /** Nobody is kept of a unit that is no more, whatever the file says. */
    private static boolean isEnded(FileLine line, DirectoryState directory) {
        return line.draft().phase() == Phase.ENDED
                || directory.find(line.draft().unit()).filter(UnitState::hasEnded).isPresent();
    }

    /**
     * @return null when it is done; else what it would change by now
     */
    @Nullable View take(UUID file, UUID seen, Staff by) {
        var view = look(file);
        if (!view.isRight() || !view.seen().equals(seen)) return view;
        var revise = view.plan().revise();
        if (!revise.steps().isEmpty()
                && units.submit(file, by.id(), revise) instanceof Outcome.Refused(var reason)) {
            throw new RefusedException(reason);
        }
        for (var line : view.mails()) {
            people.keep(line.draft().unit(), Objects.requireNonNull(line.mail()).value());
        }
        for (var line : view.posts()) {
            people.keep(line.draft().unit(), Objects.requireNonNull(line.posts()));
        }
        files.drop(file);
        return null;
    }

    String export(@Nullable String separator) {
        var posts = new HashMap<UnitId, Map<UUID, Post>>();
        people.posts().forEach((unit, there) -> posts.put(unit, colleagues.only(there)));
        return UnitFile.write(
                directory.all(), people.mails(), posts, colleagues.mails(), separator);
    }
}

package stellwand.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.people.MailAddress;
import stellwand.web.Language;

/**
 * All that may be typed about a unit on its page, right or wrong, by field. A field that was not on
 * the page says nothing: a unit that has ended has few.
 *
 * @param typed may also hold what belongs to other forms of the page
 */
record UnitForm(Map<String, String> typed) {
    static final String KIND = "kind";
    static final String PARENT = "parent";
    static final String PHASE = "phase";
    static final String SINCE = "since";
    static final String MAIL = "mail";
    static final String MAIL_PUBLIC = "mailPublic";
    static final String BY_TWO = "byTwo";

    /** Which of the page's other forms was sent, and the units that were chosen there. */
    static final String ACT = "act";

    static final String CHOSEN = "chosen";
    private static final String POST = "post.";

    UnitForm {
        typed = Map.copyOf(typed);
    }

    /** One text, its languages side by side. */
    record Row(UnitText text, List<Field> fields) {
        public boolean isLong() {
            return text == UnitText.DUTY;
        }
    }

    /** One text in one language. */
    record Field(String name, Language language, String typed, @Nullable Refusal slip) {
        public int length() {
            return Text.length(typed);
        }
    }

    static UnitForm blank(LocalDate today) {
        return new UnitForm(
                Map.of(
                        KIND, UnitKind.OFFICE.name(),
                        PHASE, Phase.WORKING.name(),
                        SINCE, today.toString()));
    }

    static UnitForm of(Unit unit, Optional<UnitMail> mail, Map<UUID, Post> posts, boolean byTwo) {
        var typed = new HashMap<String, String>();
        typed.put(KIND, unit.kind().name());
        if (unit.parent() != null) typed.put(PARENT, unit.parent().id().toString());
        for (var text : UnitText.values()) {
            for (var said : unit.words(text).byLanguage().values()) {
                typed.put(name(text, said), said.text());
            }
        }
        mail.ifPresent(it -> typed.put(MAIL, it.address().address()));
        if (mail.filter(UnitMail::isPublic).isPresent()) typed.put(MAIL_PUBLIC, "true");
        posts.forEach((staff, post) -> typed.put(POST + staff, post.name()));
        if (byTwo) typed.put(BY_TWO, "true");
        return new UnitForm(typed);
    }

    private static String name(UnitText text, Written said) {
        return text + "." + said.language();
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }

    List<Row> rows(boolean isTyped) {
        return Arrays.stream(UnitText.values()).map(text -> row(text, isTyped)).toList();
    }

    private Row row(UnitText text, boolean isTyped) {
        return new Row(
                text,
                Arrays.stream(Language.values())
                        .map(language -> field(text, language, isTyped))
                        .toList());
    }

    private Field field(UnitText text, Language language, boolean isTyped) {
        var name = text + "." + language.tag();
        var slip = isTyped ? slip(text, language) : null;
        return new Field(name, language, value(name), slip);
    }

    private @Nullable Refusal slip(UnitText text, Language language) {
        var clean = Text.clean(value(text + "." + language.tag()));
        if (clean.isEmpty()) {
            return TextRules.isNeeded(text, language.tag()) ? Refusal.NAME_IS_MISSING : null;
        }
        return Text.length(clean) > text.limit() ? Refusal.TEXT_IS_TOO_LONG : null;
    }

    Draft draft(UnitId unit) {
        return new Draft(
                unit,
                Word.find(UnitKind.class, value(KIND)).orElse(null),
                typed.containsKey(PARENT) ? new Said<>(parent()) : null,
                Word.find(Phase.class, value(PHASE)).orElse(null),
                day(SINCE).orElse(null),
                null,
                List.of(),
                null,
                words());
    }

    private @Nullable UnitId parent() {
        var parent = value(PARENT);
        return parent.isBlank() ? null : UnitId.of(parent);
    }

    private Map<UnitText, Map<String, String>> words() {
        var words = new EnumMap<UnitText, Map<String, String>>(UnitText.class);
        for (var text : UnitText.values()) {
            var said = new HashMap<String, String>();
            for (var language : Language.values()) {
                var field = text + "." + language.tag();
                if (typed.containsKey(field)) said.put(language.tag(), value(field));
            }
            words.put(text, said);
        }
        return words;
    }

    Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(value(field)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean isMailWrong() {
        return !value(MAIL).isBlank() && MailAddress.parse(value(MAIL)).isEmpty();
    }

    @Nullable UnitMail mail() {
        return MailAddress.parse(value(MAIL))
                .map(address -> new UnitMail(address, !value(MAIL_PUBLIC).isEmpty()))
                .orElse(null);
    }

    /** Whether somebody else than its author releases what the unit says of an idea. */
    boolean releasesByTwo() {
        return !value(BY_TWO).isEmpty();
    }

    Map<UUID, Post> posts(List<UUID> colleagues) {
        var posts = new HashMap<UUID, Post>();
        for (var staff : colleagues) {
            Word.find(Post.class, post(staff)).ifPresent(post -> posts.put(staff, post));
        }
        return posts;
    }

    String post(UUID staff) {
        return value(POST + staff);
    }
}

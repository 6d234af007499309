package stellwand.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.people.MailAddress;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.PersonName;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.PostalAddress;
import stellwand.people.contacts.PrivacyNote;
import stellwand.people.contacts.PrivacyNote.Version;
import stellwand.people.contacts.WayBack;
import stellwand.people.contacts.WayBack.AtTheCounter;
import stellwand.people.contacts.WayBack.ByCall;
import stellwand.people.contacts.WayBack.ByLetter;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;
import stellwand.people.contacts.WayBack.ThroughOrganisation;

/**
 * How somebody wants to hear back, as it was typed; a field left out is null. Nobody has to choose
 * a way who filled in the field of one: a number alone is a call.
 *
 * @param back the name of a {@link Channel}, or nothing
 * @param notes which words on privacy stood beside the fields
 */
record HearBack(
        @Nullable String back,
        @Nullable String mail,
        @Nullable String number,
        @Nullable String name,
        @Nullable String postal,
        @Nullable String organisation,
        @Nullable List<String> notes) {

    static final HearBack NOTHING = new HearBack(null, null, null, null, null, null, null);

    /** What it says. */
    sealed interface Wish {
        record None() implements Wish {}

        record Wanted(WayBack way) implements Wish {}

        record Wrong(Refusal why) implements Wish {}
    }

    /** Nothing typed yet. */
    static HearBack by(Channel channel) {
        return new HearBack(channel.name(), null, null, null, null, null, null);
    }

    /** As it would be typed. */
    static HearBack of(WayBack way) {
        var it = way.parts();
        return new HearBack(
                it.channel().name(),
                it.mail(),
                it.number(),
                it.name(),
                it.address(),
                it.organisation(),
                null);
    }

    /** For the template: empty, or what stands in a field. */
    public String typed(String field) {
        return plain(
                switch (field) {
                    case "mail" -> mail;
                    case "number" -> number;
                    case "name" -> name;
                    case "postal" -> postal;
                    case "organisation" -> organisation;
                    default -> throw new IllegalArgumentException(field);
                });
    }

    public boolean isChosen(Channel channel) {
        return channel.name().equals(back);
    }

    public boolean isSilent() {
        return plain(mail).isEmpty() && !isMoreThanMail();
    }

    public List<Channel> allChannels() {
        return List.of(Channel.values());
    }

    /** Whether more than a mail address stands there. */
    public boolean isMoreThanMail() {
        return Stream.of(back, number, name, postal, organisation)
                .anyMatch(it -> !plain(it).isEmpty() && !"MAIL".equals(it));
    }

    public List<Channel> channels() {
        return Channel.othersThanMail();
    }

    /**
     * The words on privacy that were shown, and no others; those on contacts only matter to who
     * gave one. A form that does not say which ones it showed had those of today.
     */
    List<Version> shown() {
        boolean isContactGiven = read() instanceof Wish.Wanted;
        return (notes == null ? PrivacyNote.current() : named(notes))
                .stream().filter(it -> isContactGiven || it.note() != PrivacyNote.CONTACT).toList();
    }

    /** One version of each. */
    private static List<Version> named(List<String> ids) {
        var said = ids.stream().flatMap(id -> Version.parse(id).stream()).toList();
        return PrivacyNote.current().stream()
                .flatMap(now -> said.stream().filter(now::isOfTheSameNote).limit(1))
                .toList();
    }

    /** For the template: what is shown now. */
    public Version note(String name) {
        return PrivacyNote.valueOf(name).version();
    }

    Wish read() {
        var chosen = Channel.named(plain(back));
        var filled = filled();
        if (chosen.isEmpty() && filled.size() > 1) return new Wish.Wrong(Refusal.ONE_WAY_ONLY);
        var channel = chosen.or(() -> filled.stream().findFirst());
        if (channel.isEmpty()) return new Wish.None();
        if (channel.get() != Channel.MAIL && filled.contains(Channel.MAIL)) {
            return new Wish.Wrong(Refusal.ONE_WAY_ONLY);
        }
        return wish(channel.get());
    }

    private List<Channel> filled() {
        return Stream.of(
                        plain(mail).isEmpty() ? null : Channel.MAIL,
                        plain(number).isEmpty() ? null : Channel.CALL,
                        plain(postal).isEmpty() ? null : Channel.LETTER,
                        plain(organisation).isEmpty() ? null : Channel.ORGANISATION)
                .filter(Objects::nonNull)
                .toList();
    }

    private Wish wish(Channel channel) {
        if (!plain(name).isEmpty() && PersonName.parse(plain(name)).isEmpty()) {
            return new Wish.Wrong(Refusal.NAME_IS_TOO_LONG);
        }
        var called = PersonName.parse(plain(name));
        return switch (channel) {
            case MAIL ->
                    from(
                            MailAddress.parse(plain(mail)),
                            ByMail::new,
                            Refusal.MAIL_ADDRESS_IS_WRONG);
            case TEXT ->
                    from(PhoneNumber.parse(plain(number)), ByText::new, Refusal.NUMBER_IS_WRONG);
            case CALL ->
                    from(
                            PhoneNumber.parse(plain(number)),
                            to -> new ByCall(to, called.orElse(null)),
                            Refusal.NUMBER_IS_WRONG);
            case LETTER ->
                    from(
                            called.flatMap(who ->
                                    PostalAddress.parse(plain(postal))
                                            .map(where -> new ByLetter(who, where))),
                            it -> it,
                            Refusal.POSTAL_ADDRESS_IS_WRONG);
            case COUNTER -> new Wish.Wanted(new AtTheCounter(called.orElse(null)));
            case ORGANISATION ->
                    from(
                            PersonName.parse(plain(organisation)),
                            who -> new ThroughOrganisation(who, called.orElse(null)),
                            Refusal.ORGANISATION_IS_MISSING);
        };
    }

    private static <T> Wish from(
            Optional<T> parsed, Function<T, ? extends WayBack> way, Refusal otherwise) {
        return parsed.<Wish>map(it -> new Wish.Wanted(way.apply(it)))
                .orElseGet(() -> new Wish.Wrong(otherwise));
    }

    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}

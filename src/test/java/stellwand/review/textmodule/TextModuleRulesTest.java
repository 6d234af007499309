package stellwand.review.textmodule;

import static stellwand.journal.Given.given;
import static stellwand.review.textmodule.Refusal.*;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.idea.Feasibility;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Written;
import stellwand.review.textmodule.TextModuleCommand.NewVariant;
import stellwand.review.textmodule.TextModuleCommand.ResumeModule;
import stellwand.review.textmodule.TextModuleCommand.RetireModule;
import stellwand.review.textmodule.TextModuleCommand.WriteModule;
import stellwand.review.textmodule.TextModuleEvent.ModuleResumed;
import stellwand.review.textmodule.TextModuleEvent.ModuleRetired;
import stellwand.review.textmodule.TextModuleEvent.ModuleWritten;
import stellwand.review.textmodule.TextModuleEvent.Variant;
import stellwand.unit.UnitId;

/** What the office writes again and again. */
class TextModuleRulesTest {
    private static final TextModuleId STATE_DECIDES = new TextModuleId(id(1));
    private static final UnitId SOCIAL = new UnitId(id(2));
    private static final UnitId SCHOOLS = new UnitId(id(3));
    private static final Written TITLE = said(4, "Dafür ist das Land zuständig");
    private static final Written NAME = said(5, "kurz");
    private static final Written TEXT = said(6, "Darüber entscheidet […].");
    private static final NewVariant SHORT = new NewVariant(NAME, Feasibility.NOT_OURS, TEXT);
    private static final NewVariant PLAIN = new NewVariant(null, null, TEXT);
    private static final ModuleWritten WRITTEN =
            new ModuleWritten(
                    STATE_DECIDES,
                    null,
                    TITLE.id(),
                    List.of(new Variant(NAME.id(), Feasibility.NOT_OURS, TEXT.id())));

    @Test
    void a_module_is_a_title_and_at_least_one_text() {
        given().when(write(null, TITLE, SHORT)).then(WRITTEN);
        given().when(write(null, said(4, " "), SHORT)).thenRefused(TITLE_IS_MISSING);
        given().when(write(null, TITLE)).thenRefused(TEXT_IS_MISSING);
        given().when(write(null, TITLE, new NewVariant(null, null, said(6, ""))))
                .thenRefused(TEXT_IS_MISSING);
    }

    @Test
    void it_has_six_variants_at_most() {
        given().when(write(null, TITLE, plain(6)))
                .then(
                        new ModuleWritten(
                                STATE_DECIDES,
                                null,
                                TITLE.id(),
                                Collections.nCopies(6, new Variant(null, null, TEXT.id()))));
        given().when(write(null, TITLE, plain(7))).thenRefused(TOO_MANY_VARIANTS);
    }

    @Test
    void what_is_too_long_is_refused() {
        given().when(write(null, said(4, "ä".repeat(81)), SHORT)).thenRefused(TITLE_IS_TOO_LONG);
        given().when(write(null, TITLE, new NewVariant(said(5, "ä".repeat(41)), null, TEXT)))
                .thenRefused(NAME_IS_TOO_LONG);
        given().when(write(null, TITLE, new NewVariant(null, null, said(6, "ä".repeat(2001)))))
                .thenRefused(TEXT_IS_TOO_LONG);
        var longest = new NewVariant(said(5, "ä".repeat(40)), null, said(6, "ä".repeat(2000)));
        given().when(write(null, said(4, "ä".repeat(80)), longest))
                .then(
                        new ModuleWritten(
                                STATE_DECIDES,
                                null,
                                TITLE.id(),
                                List.of(new Variant(NAME.id(), null, TEXT.id()))));
    }

    @Test
    void it_stays_with_whom_it_belongs_to() {
        given(WRITTEN).when(write(SOCIAL, TITLE, SHORT)).thenRefused(MODULE_IS_UNKNOWN);
        given(of(SOCIAL, 1)).when(write(null, TITLE, SHORT)).thenRefused(MODULE_IS_UNKNOWN);
        given(of(SOCIAL, 1)).when(write(SCHOOLS, TITLE, SHORT)).thenRefused(MODULE_IS_UNKNOWN);
    }

    @Test
    void the_office_and_each_unit_have_sixty_in_use_at_most() {
        var full = sixty(SOCIAL);
        var another = new TextModuleId(id(1000));
        given(full).when(write(another, SOCIAL)).thenRefused(TOO_MANY_MODULES);
        given(full).when(write(another, null)).then(of(null, 1000));
        given(full).when(write(new TextModuleId(id(1)), SOCIAL)).then(of(SOCIAL, 1));
        given(with(full, new ModuleRetired(new TextModuleId(id(1)))))
                .when(write(another, SOCIAL))
                .then(of(SOCIAL, 1000));
    }

    @Test
    void it_is_retired_and_used_again() {
        var retired = new ModuleRetired(STATE_DECIDES);
        var retire = wish(new RetireModule(STATE_DECIDES));
        var resume = wish(new ResumeModule(STATE_DECIDES));
        given(WRITTEN).when(retire).then(retired);
        given(WRITTEN, retired).when(retire).then();
        given(WRITTEN, retired).when(resume).then(new ModuleResumed(STATE_DECIDES));
        given(WRITTEN).when(resume).then();
        given().when(retire).thenRefused(MODULE_IS_UNKNOWN);
        given().when(resume).thenRefused(MODULE_IS_UNKNOWN);
    }

    @Test
    void other_words_do_not_bring_a_retired_one_back() {
        var retired = new ModuleRetired(STATE_DECIDES);
        given(WRITTEN, retired, WRITTEN)
                .when(wish(new ResumeModule(STATE_DECIDES)))
                .then(new ModuleResumed(STATE_DECIDES));
    }

    @Test
    void a_retired_one_comes_back_only_where_there_is_room() {
        var first = new TextModuleId(id(1));
        var full = with(sixty(null), new ModuleRetired(first), of(null, 1000));
        given(full).when(wish(new ResumeModule(first))).thenRefused(TOO_MANY_MODULES);
    }

    private static TextModuleEvent[] sixty(@Nullable UnitId unit) {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(n -> of(unit, n))
                .toArray(TextModuleEvent[]::new);
    }

    private static TextModuleEvent[] with(TextModuleEvent[] before, TextModuleEvent... more) {
        return Stream.of(before, more).flatMap(Stream::of).toArray(TextModuleEvent[]::new);
    }

    private static ModuleWritten of(@Nullable UnitId unit, int n) {
        return new ModuleWritten(
                new TextModuleId(id(n)),
                unit,
                TITLE.id(),
                List.of(new Variant(null, null, TEXT.id())));
    }

    private static NewVariant[] plain(int many) {
        return Collections.nCopies(many, PLAIN).toArray(NewVariant[]::new);
    }

    private static Decider write(TextModuleId module, @Nullable UnitId unit) {
        return wish(new WriteModule(module, unit, TITLE, List.of(PLAIN)));
    }

    private static Decider write(@Nullable UnitId unit, Written title, NewVariant... variants) {
        return wish(new WriteModule(STATE_DECIDES, unit, title, List.of(variants)));
    }

    private static Decider wish(TextModuleCommand command) {
        return states -> TextModuleRules.decide(states.of(TextModuleState.FOLD), command);
    }

    private static Written said(int n, String words) {
        return new Written(new ContentId(id(n)), "de", words);
    }

    private static UUID id(int n) {
        return new UUID(0, n);
    }
}

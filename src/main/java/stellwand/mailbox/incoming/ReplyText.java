package stellwand.mailbox.incoming;

import static stellwand.mailbox.incoming.LineKind.DEVICE;
import static stellwand.mailbox.incoming.LineKind.EMPTY;
import static stellwand.mailbox.incoming.LineKind.HEADER;
import static stellwand.mailbox.incoming.LineKind.INTRODUCTION;
import static stellwand.mailbox.incoming.LineKind.QUOTE;
import static stellwand.mailbox.incoming.LineKind.RULE;
import static stellwand.mailbox.incoming.LineKind.SIGNATURE;
import static stellwand.mailbox.incoming.LineKind.TEXT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody answered to a letter of ours, without that letter and without the signature. Each
 * line gets a kind (the idea is email_reply_trimmer's), and a few rules look at the order of the
 * kinds. When in doubt, text stays: a greeting too many is read over, a lost sentence is lost.
 */
final class ReplyText {
    /** Three of them are no accident: {@code Von:, Gesendet:, An:}. */
    private static final int HEADERS = 3;

    private static final int LONGEST_SIGNATURE = 8;
    private static final Set<LineKind> NOTHING = EnumSet.of(EMPTY, RULE, DEVICE);
    private static final Set<LineKind> OF_OTHERS =
            EnumSet.of(EMPTY, QUOTE, INTRODUCTION, RULE, DEVICE);

    private final List<String> lines;
    private final List<LineKind> kinds;

    private ReplyText(List<String> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    static String of(String whole) {
        var lines = new ArrayList<>(List.of(Words.tidy(whole).split("\n", -1)));
        var kinds = new ArrayList<>(lines.stream().map(LineKind::of).toList());
        var reply = new ReplyText(lines, kinds);
        reply.trim();
        return Words.tidy(String.join("\n", reply.lines));
    }

    private void trim() {
        keepCode();
        findIntroductions();
        findHeaders();
        cutSignature();
        remove(DEVICE);
        cutWhatOthersWrote();
        remove(INTRODUCTION);
        cutEnd();
    }

    /** Between fences, nothing is a rule or a quote. */
    private void keepCode() {
        boolean inside = false;
        for (int at = 0; at < lines.size(); at++) {
            boolean isFence = lines.get(at).startsWith("```");
            if (inside || isFence) kinds.set(at, TEXT);
            if (isFence) inside = !inside;
        }
    }

    private void findIntroductions() {
        var introductions = new Introductions(lines, kinds);
        for (int at = 0; at < lines.size(); at++) {
            for (int left = introductions.length(at); left > 0; left--)
                kinds.set(at++, INTRODUCTION);
        }
    }

    /** With what runs over into a second line, and the rule above. */
    private void findHeaders() {
        for (int at = 0; at < lines.size(); at++) {
            if (kinds.get(at) != HEADER) continue;
            int end = endOfHeaders(at);
            boolean isBlock =
                    kinds.subList(at, end).stream().filter(HEADER::equals).count() >= HEADERS;
            for (int each = at; each < end; each++) kinds.set(each, isBlock ? INTRODUCTION : TEXT);
            at = end - 1;
        }
    }

    private int endOfHeaders(int start) {
        int end = start + 1;
        for (int at = start + 1; at < lines.size() && at <= end + 1; at++) {
            if (kinds.get(at) == HEADER) end = at + 1;
        }
        return end;
    }

    private void cutSignature() {
        int dashes = kinds.indexOf(SIGNATURE);
        if (dashes >= 0 && saysSomething(0, dashes)) cutFrom(dashes);
        int rule = kinds.lastIndexOf(RULE);
        if (rule >= 0 && saysSomething(0, rule) && isContact(rule + 1)) cutFrom(rule);
    }

    /** Short, and with an address of some kind. Ten ideas may have lines between them, too. */
    private boolean isContact(int from) {
        var rest = lines.subList(from, lines.size());
        long said = kinds.subList(from, kinds.size()).stream().filter(TEXT::equals).count();
        return said <= LONGEST_SIGNATURE && rest.stream().anyMatch(Signatures::isContact);
    }

    private void cutWhatOthersWrote() {
        int first = kinds.indexOf(INTRODUCTION);
        if (first < 0) return;
        int next = skip(first, EnumSet.of(INTRODUCTION, EMPTY));
        boolean isQuoted = next < kinds.size() && kinds.get(next) == QUOTE;
        if (!saysSomething(0, first)) cutQuoteAtStart(first, next);
        else if (!isQuoted) cutFrom(first);
    }

    /** Answered below the quote. Quotes with answers between them stay: they explain each other. */
    private void cutQuoteAtStart(int first, int afterIntroduction) {
        int end = skip(afterIntroduction, EnumSet.of(QUOTE, EMPTY));
        boolean isOneQuote = !kinds.subList(end, kinds.size()).contains(QUOTE);
        if (end > afterIntroduction && isOneQuote && saysSomething(end, kinds.size())) {
            lines.subList(first, end).clear();
            kinds.subList(first, end).clear();
        }
    }

    private int skip(int from, Set<LineKind> what) {
        int at = from;
        while (at < kinds.size() && what.contains(kinds.get(at))) at++;
        return at;
    }

    private void cutEnd() {
        boolean onlyQuotes = !saysSomething(0, kinds.size());
        var end = onlyQuotes ? NOTHING : OF_OTHERS;
        while (!kinds.isEmpty() && end.contains(kinds.getLast())) cutFrom(kinds.size() - 1);
        if (onlyQuotes && kinds.contains(QUOTE)) cutFrom(0);
    }

    private boolean saysSomething(int from, int to) {
        return kinds.subList(from, to).contains(TEXT);
    }

    private void cutFrom(int at) {
        lines.subList(at, lines.size()).clear();
        kinds.subList(at, kinds.size()).clear();
    }

    private void remove(LineKind kind) {
        for (int at = kinds.size() - 1; at >= 0; at--) {
            if (kinds.get(at) != kind) continue;
            lines.remove(at);
            kinds.remove(at);
        }
    }
}

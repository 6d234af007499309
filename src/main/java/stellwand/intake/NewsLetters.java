package stellwand.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaNews;
import stellwand.idea.IdeaNews.Fresh;
import stellwand.idea.KnownIdeas;
import stellwand.idea.Standing;
import stellwand.language.LetterLanguage;
import stellwand.mailbox.Letter;
import stellwand.mailbox.Mailbox;
import stellwand.mailbox.fetch.AnswersTo;
import stellwand.people.MailAddress;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Correspondence;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;
import stellwand.review.Review;

/** Puts into words what is new of an idea, in the contributor's language. */
@Component
class NewsLetters {
    private static final Duration OF_USE_FOR = Duration.ofDays(30);

    /** Whoever has a hundred ideas is not to find a hundred letters of one day. */
    private static final int MOST_A_DAY = 30;

    private final IdeaNews news;
    private final Told told;
    private final Catalogue catalogue;
    private final ReviewNews reviews;
    private final KnownIdeas ideas;
    private final Contributors contributors;
    private final Correspondence correspondence;
    private final TextReceipts texts;
    private final Mailbox mailbox;
    private final AnswersTo answers;
    private final MessageSource messages;
    private final OwnLinks links;
    private final Clock clock;
    private final URI home;

    NewsLetters(
            IdeaNews news,
            Told told,
            Catalogue catalogue,
            ReviewNews reviews,
            KnownIdeas ideas,
            Contributors contributors,
            Correspondence correspondence,
            TextReceipts texts,
            Mailbox mailbox,
            AnswersTo answers,
            MessageSource messages,
            OwnLinks links,
            Clock clock,
            @Value("${stellwand.url}") URI home) {
        this.news = news;
        this.told = told;
        this.catalogue = catalogue;
        this.reviews = reviews;
        this.ideas = ideas;
        this.contributors = contributors;
        this.correspondence = correspondence;
        this.texts = texts;
        this.mailbox = mailbox;
        this.answers = answers;
        this.messages = messages;
        this.links = links;
        this.clock = clock;
        this.home = home;
    }

    /**
     * The letter is posted in the transaction that notes it: both, or neither.
     *
     * @param week whether it is the day for who hears once a week. What they are asked, or is
     *     replied to them, they hear at once
     * @return false: they have had enough letters for a day, and hear of it later
     */
    @Transactional
    boolean tell(Fresh fresh, Contact contact, boolean week) {
        long heard = told.upTo(fresh.about(), contact.contributor());
        if (heard >= fresh.upTo()) return true;
        if (hasHadEnough(contact)) return false;
        told.begin(fresh.about());
        var found = news.of(fresh, contact.contributor(), heard);
        if (found.isEmpty()) return true;
        var it = found.get();
        if (contact.weekly() && !week && !it.isForThem()) return true;
        if (!told.moveOn(fresh.about(), contact.contributor(), heard, it.upTo())) return true;
        if (!it.isNothing()) tell(fresh, contact, it, heard);
        return true;
    }

    private boolean hasHadEnough(Contact contact) {
        return contact.way() instanceof ByMail(var to)
                && correspondence.sentToday(to) >= MOST_A_DAY;
    }

    private void tell(Fresh fresh, Contact contact, IdeaNews.News what, long heard) {
        var idea = fresh.idea();
        var came = reviews.since(fresh.about(), what.since());
        if (!what.isForThem() && ReviewNews.isForOthers(came, what.since(), language(contact)))
            return;
        var code = contributors.replyCode(idea, contact.contributor()).orElseThrow();
        switch (contact.way()) {
            case ByMail(var to) -> {
                var letter = mailbox.post(letter(fresh, contact, code, to, what, came));
                told.by(letter, fresh, contact, heard, what.upTo());
            }
            case ByText(var to) -> texts.queueNews(contact, to);
            default -> {} // people tell them: ContactListPages
        }
    }

    private Letter letter(
            Fresh fresh,
            Contact contact,
            ReplyCode code,
            MailAddress to,
            IdeaNews.News what,
            Review came) {
        var language = language(contact);
        var own = catalogue.detail(fresh.idea()).orElseThrow();
        var detail = fresh.isOwn() ? own : catalogue.detail(fresh.about()).orElseThrow();
        var page = links.idea(code, contact.scope(), contact.contributor(), contact.way());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say("intake.news.mail.greeting", language));
        if (!fresh.isOwn()) {
            paragraphs.add(say("idea.into", language, detail.row().number()));
        }
        boolean mayRead = mayRead(fresh, contact);
        if (what.stands()) paragraphs.addAll(stands(detail, mayRead, contact, language));
        if (what.stands() && mayRead) {
            paragraphs.addAll(reviews.paragraphs(came, detail, language));
        }
        for (var question : what.questions()) {
            paragraphs.add(
                    say(
                            "intake.news.mail.question",
                            language,
                            own(question.text(), question.language(), language)));
        }
        for (var reply : what.replies()) {
            paragraphs.add(
                    say(
                            "intake.news.mail.reply",
                            language,
                            own(reply.text(), reply.language(), language)));
        }
        paragraphs.add(say("intake.news.mail.more", language, page, code.toString()));
        return new Letter(
                        to.address(),
                        subject(what, own.row().number(), language),
                        String.join("\n\n", paragraphs),
                        language.tag(),
                        clock.instant().plus(OF_USE_FOR))
                .about(answers.address(), links.stop(code))
                .answering(
                        correspondence.last(contact.scope(), contact.contributor()).orElse(null));
    }

    private String subject(IdeaNews.News what, int number, LetterLanguage language) {
        var key = what.questions().isEmpty() ? "subject" : "subject.question";
        return say("intake.news.mail." + key, language, number);
    }

    /** What is in another language keeps its marks on its own side (UAX 9: FSI and PDI). */
    private static String own(String text, String written, LetterLanguage language) {
        return written.equals(language.tag())
                ? text
                : text.replaceAll("(?m)^(.+)$", "\u2068$1\u2069");
    }

    private static LetterLanguage language(Contact contact) {
        return LetterLanguage.of(contact.language());
    }

    /** What is not public is its author's, and not of those who joined. */
    private boolean mayRead(Fresh fresh, Contact contact) {
        return isAuthor(fresh.idea(), contact) || catalogue.published(fresh.idea()).isPresent();
    }

    private boolean isAuthor(IdeaId idea, Contact contact) {
        return contributors.author(idea).filter(contact.contributor()::equals).isPresent();
    }

    private List<String> stands(
            IdeaDetail detail, boolean mayRead, Contact contact, LetterLanguage language) {
        var said = new ArrayList<String>();
        var row = detail.row();
        var isMatter = row.kind() == IdeaKind.PERSONAL && row.standing() == Standing.RECEIVED;
        said.add(
                say(
                        "intake.stands." + (isMatter ? row.kind().name() : row.standing().name()),
                        language));
        var reason = detail.reason();
        if (reason != null && mayRead) {
            said.add(
                    say("idea.reason", language)
                            + ": "
                            + own(reason.text(), reason.language(), language));
        }
        var into = detail.into();
        if (into != null) said.add(link("/ideas/" + into));
        boolean isAuthor = isAuthor(row.id(), contact);
        for (var part : detail.parts()) {
            part(part, isAuthor, contact, language).ifPresent(said::add);
        }
        return said;
    }

    /** Each part is found with a code of its own. Who joined is told of it once it is public. */
    private Optional<String> part(
            int number, boolean isAuthor, Contact contact, LetterLanguage language) {
        boolean isPublic = catalogue.published(number).isPresent();
        if (!isAuthor && !isPublic) return Optional.empty();
        var name = say("idea.name", language, number);
        return ideas.numbered(number)
                .flatMap(idea -> contributors.replyCode(idea, contact.contributor()))
                .map(code -> name + ": " + link("/ideas/own/" + code.letters()))
                .or(() -> Optional.of(name).filter(_ -> isPublic));
    }

    private String link(String path) {
        return home.resolve(path).toString();
    }

    private String say(String key, LetterLanguage language, Object... words) {
        return messages.getMessage(key, words, language.locale());
    }
}

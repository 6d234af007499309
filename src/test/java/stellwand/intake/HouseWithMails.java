package stellwand.intake;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.web.Networks;

/** The whole house, to which mails come as if they had been fetched; nothing else waits. */
abstract class HouseWithMails extends HouseWithIdeas {
    /** At the desk, of a mail of which nobody has said what it is. */
    static final String MARK = "Art noch nicht bestimmt, ";

    final UUID mail = UUID.randomUUID();
    String adviser = "";

    @BeforeEach
    void an_adviser_and_nothing_else_waits() {
        nothing_waits();
        adviser = StaffCookie.of(house, Role.ADVISER);
    }

    /** The desk of the tests to come shows only so many. */
    @AfterEach
    void nothing_waits() {
        db.sql("update idea set withheld = true where standing = 'RECEIVED'").update();
    }

    void comes(UUID id, String words) {
        var idea = new IdeaId(id);
        house.getBean(Ideas.class)
                .receive(
                        idea,
                        Intake.contributor(idea),
                        Intake.contributor(idea),
                        Source.mail(null),
                        new Ideas.Text(IdeaKind.IDEA, "de", words));
    }

    void longAgo(UUID idea) {
        db.sql("update first_look set since = now() - interval '30 days' where idea = :id")
                .param("id", idea)
                .update();
        db.sql("update idea set received_at = now() - interval '30 days' where id = :id")
                .param("id", idea)
                .update();
    }

    MvcTestResult says(UUID idea, UUID wish, String kind) {
        return mvc.post()
                .uri("/ideas/own/%s/kind".formatted(code(idea)))
                .header("X-Forwarded-For", Networks.of(mail))
                .param("id", wish.toString())
                .param("kind", kind)
                .exchange();
    }

    String own(UUID idea) throws Exception {
        return page("/ideas/own/" + code(idea));
    }

    String code(UUID idea) {
        return db.sql("select reply_code from idea_contributor where idea = :id and not joined")
                .param("id", idea)
                .query((row, _) -> row.getString("reply_code"))
                .single();
    }

    List<String> events(UUID idea) {
        return db.sql("select type from event where stream = :id order by seq")
                .param("id", idea)
                .query((row, _) -> row.getString("type"))
                .list();
    }
}

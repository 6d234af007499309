package stellwand.people.contacts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.people.MailAddress;

/** Who is reached there: for whoever knows where, but has lost the reply code. */
@Component
public class ContactSearch {
    private final JdbcClient db;

    ContactSearch(JdbcClient db) {
        this.db = db;
    }

    /** Confirmed or not, the newest first: what goes there is no more than a receipt. */
    public List<Contact> at(MailAddress mail, int most) {
        return db.sql(
                        """
                        select * from contact
                        where mail = :mail and way = 'MAIL'
                        order by added_at desc, scope
                        limit :most
                        """)
                .param("mail", mail.address())
                .param("most", most)
                .query((row, _) -> ContactRows.contact(row))
                .list();
    }

    /** Where a text message of ours arrived, the newest first. */
    public List<Contact> at(PhoneNumber number, int most) {
        return db.sql(
                        """
                        select * from contact
                        where number = :number and way = 'TEXT' and sent_at is not null
                        order by added_at desc, scope
                        limit :most
                        """)
                .param("number", number.digits())
                .param("most", most)
                .query((row, _) -> ContactRows.contact(row))
                .list();
    }
}

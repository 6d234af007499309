package stellwand.people;

import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.mailbox.Letter;

/** What we write to staff. */
@Component
class StaffLetters {
    private final MessageSource messages;

    StaffLetters(MessageSource messages) {
        this.messages = messages;
    }

    Letter invitation(Account account, String link, Instant until, Locale locale) {
        return letter("people.mail.invitation.", account, link, until, locale);
    }

    Letter signIn(Account account, String link, Instant until, Locale locale) {
        return letter("people.mail.sign-in.", account, link, until, locale);
    }

    /** Whoever did not make it themselves learns of it. */
    Letter newPasskey(Account account, String label, Instant until, Locale locale) {
        return letter("people.mail.new-passkey.", account, label, until, locale);
    }

    private Letter letter(String key, Account account, String what, Instant until, Locale locale) {
        return new Letter(
                account.mail(),
                messages.getMessage(key + "subject", null, locale),
                messages.getMessage(key + "body", new Object[] {account.name(), what}, locale),
                locale.getLanguage(),
                until);
    }
}

package stellwand.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.web.RefusedException;

/** Turns a link into an identity: used up and admitted in one transaction, or neither. */
@Component
class LinkDesk {
    private final Links links;
    private final Sessions sessions;
    private final StaffAccounts accounts;

    LinkDesk(Links links, Sessions sessions, StaffAccounts accounts) {
        this.links = links;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /**
     * @param setCookie the header to answer with
     * @param target where to go on
     */
    record Admitted(String setCookie, String target) {}

    Link look(String token) {
        return links.find(token).orElseThrow(LinkDesk::worthNothing);
    }

    /** For a link that goes straight through: it signs nobody in, so nobody asks with what. */
    @Transactional
    Admitted open(String token, @Nullable Invitation first, @Nullable String cookieHeader) {
        return open(token, first, cookieHeader, Device.UNKNOWN);
    }

    @Transactional
    Admitted open(
            String token,
            @Nullable Invitation first,
            @Nullable String cookieHeader,
            Device device) {
        var link = look(token);
        if (!links.use(link)) throw worthNothing();
        var cookie = sessions.admit(cookieHeader, identity(link, first, device));
        return new Admitted(cookie, link.grant().target());
    }

    private Identity identity(Link link, @Nullable Invitation first, Device device) {
        return switch (link.grant()) {
            case Grant.FirstAdministrator _ -> new Identity.OfStaff(createFirst(first), device);
            case Grant.SignIn(var staff, _) -> new Identity.OfStaff(staff, device);
            case Grant.Console _ -> new Identity.ByLink(link.id(), true);
            case Grant.TableHost _, Grant.Wall _ -> new Identity.ByLink(link.id(), false);
        };
    }

    private UUID createFirst(@Nullable Invitation invitation) {
        if (invitation == null) throw new RefusedException(Refusal.NAME_IS_MISSING);
        invitation
                .whyNot(accounts.today())
                .ifPresent(slip -> {
                    throw new RefusedException(slip);
                });
        return accounts.createFirst(invitation);
    }

    private static RefusedException worthNothing() {
        return new RefusedException(Refusal.LINK_IS_WORTH_NOTHING);
    }
}

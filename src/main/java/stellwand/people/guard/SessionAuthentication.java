package stellwand.people.guard;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import stellwand.people.Session;
import stellwand.people.Staff;

/** A session as Spring Security sees it. */
final class SessionAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Session session;

    SessionAuthentication(Session session) {
        super(authorities(session.staff()));
        this.session = session;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(@Nullable Staff staff) {
        if (staff == null || staff.onlyWorkshop() != null) return List.of();
        return staff.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public Object getPrincipal() {
        return session.id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionAuthentication that && session.equals(that.session);
    }

    @Override
    public int hashCode() {
        return Objects.hash(session);
    }
}

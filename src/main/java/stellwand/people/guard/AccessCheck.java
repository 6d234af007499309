package stellwand.people.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.people.Caller;
import stellwand.people.ForStaff;
import stellwand.people.ForWorkshop;
import stellwand.people.Open;
import stellwand.web.RefusedException;

/** Holds every method to what its annotation says. */
final class AccessCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) return true;
        if (method.hasMethodAnnotation(Open.class)) return true;
        var caller = SessionFilter.callerOf(request);
        var forStaff = method.getMethodAnnotation(ForStaff.class);
        if (forStaff != null) return admitStaff(forStaff, caller, request, response);
        if (method.hasMethodAnnotation(ForWorkshop.class)) return admitToWorkshop(caller, request);
        throw new IllegalStateException("%s does not say who may call it".formatted(method));
    }

    /**
     * Not what libraries bring along (springdoc, actuator), nor the frame's own pages (imprint,
     * errors): they are for everybody, and {@code web} knows nobody.
     */
    static boolean isOurs(HandlerMethod method) {
        var home = method.getBeanType().getPackageName();
        return home.startsWith("stellwand.") && !home.equals("stellwand.web");
    }

    private static boolean admitStaff(
            ForStaff wanted,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        var staff = caller.staff();
        if (staff == null) return sendToSignIn(request, response);
        var workshop = workshopIn(request);
        if (workshop.isPresent() && !staff.mayBeAt(workshop.get())) throw notFound();
        boolean elsewhere = workshop.isEmpty() && staff.onlyWorkshop() != null;
        if (elsewhere || !staff.hasOneOf(Set.of(wanted.value()))) throw roleIsMissing();
        return true;
    }

    private static boolean admitToWorkshop(Caller caller, HttpServletRequest request) {
        if (workshopIn(request).filter(caller::maySee).isEmpty()) throw notFound();
        return true;
    }

    /** Pages that can be come back to lead to the sign-in; the rest is told no. */
    private static boolean sendToSignIn(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET") || request.getRequestURI().startsWith("/api")) {
            throw roleIsMissing();
        }
        var address =
                UriComponentsBuilder.fromPath("/staff/sign-in")
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(request.getRequestURI())
                        .toUriString();
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
        return false;
    }

    private static Optional<UUID> workshopIn(HttpServletRequest request) {
        var found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(found instanceof Map<?, ?> variables)) return Optional.empty();
        var id =
                variables.containsKey("workshop") ? variables.get("workshop") : variables.get("id");
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id.toString()));
        } catch (IllegalArgumentException noUuid) {
            throw notFound();
        }
    }

    private static RefusedException notFound() {
        return new RefusedException(Refusal.NOT_FOUND);
    }

    private static RefusedException roleIsMissing() {
        return new RefusedException(Refusal.ROLE_IS_MISSING);
    }
}

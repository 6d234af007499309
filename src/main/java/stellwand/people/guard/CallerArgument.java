package stellwand.people.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import stellwand.people.Caller;
import stellwand.people.Session;
import stellwand.people.Staff;

/**
 * Hands the {@link Caller} to whoever asks for it; the {@link Session} too, or null without one;
 * and the {@link Staff} to methods that only staff may call.
 */
final class CallerArgument implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> KNOWN = Set.of(Caller.class, Session.class, Staff.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) throw new IllegalStateException("Not a servlet request");
        var type = parameter.getParameterType();
        if (type == Session.class) return SessionFilter.sessionOf(servlet).orElse(null);
        var caller = SessionFilter.callerOf(servlet);
        return type == Staff.class ? caller.staff() : caller;
    }
}

package stellwand.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong and what to do next, in the reader's language (RFC 9457).
 *
 * @param incident number of a failure of ours, to be told to whoever runs the house
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, String detail, @Nullable String incident) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
